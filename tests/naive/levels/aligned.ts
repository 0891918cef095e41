import { activities, entries, held, holding, isOnSide, listed, written } from "../organisation.ts";
import { lettersOf } from "../schemes.ts";
import { known } from "../three-values.ts";
import { daysOf, worstAge } from "./ages.ts";
import { bothWays, influential, isAnyOn, owns } from "./between.ts";
import { type Judge, reportsIn } from "./defined.ts";
import { every, some } from "./verdict.ts";

/* The criteria of the level aligned, each the sentence of level.md's table. */

export const twoWay: Judge = ({ flows, needs, shared, pair }, tolerance) => {
  if (flows.length === 0 && needs.length === 0 && shared.length > 0)
    return { status: "not-applicable", met: 0, examined: 0 };
  const answered = every(
    flows,
    ({ flow, from }) =>
      typeof flow.returns === "string" && flow.returns !== "none"
        ? true
        : flows.some((other) => other.from !== from && other.flow.returns === flow.carries),
    tolerance,
  );
  const isMutual = pair.every((side) => flows.some(({ from }) => from === side));
  return { ...answered, status: isMutual && answered.status === "yes" ? "yes" : "no" };
};

/** What is asked to be on time: information at an activity, within a limit. */
export const onTime: Judge = (between, tolerance) => {
  const { design, needs, decisions } = between;
  const asked = [
    ...needs.flatMap(({ activity, information, within }) =>
      within === undefined ? [] : [{ activity, information, limit: within }],
    ),
    ...entries(design.decisions).flatMap(([id, { every, uses, analysedIn }]) => {
      if (!decisions.includes(id) || every === undefined || every === "none") return [];
      const deciding = activities(design).filter((activity) =>
        listed<string>(written(design, activity).decides).includes(id),
      );
      return [...new Set([...listed<string>(analysedIn), ...deciding])].flatMap((activity) =>
        listed<string>(uses)
          .filter((information) => between.wouldCross(activity, information))
          .map((information) => ({ activity, information, limit: daysOf(every) })),
      );
    }),
  ];
  return every(
    asked,
    ({ activity, information, limit }) => worstAge(design, information, activity) <= limit,
    tolerance,
  );
};

export const jointWork: Judge = (between) =>
  some(between.shared, (activity) =>
    between.pair.every((side) =>
      isAnyOn(between, known(holding(between.design, activity, "performs")), side),
    ),
  );

export const jointMeetings: Judge = (between) =>
  some(
    entries(between.design.meetings).filter(([id]) => between.meetings.includes(id)),
    ([id, { every, documented, purpose }]) =>
      every !== undefined &&
      every !== "none" &&
      every !== "ad-hoc" &&
      daysOf(every) <= between.meetingEvery &&
      documented === true &&
      between.pair.every((side) => reportsIn(between, id, side)) &&
      listed<string>(purpose).some((each) => each !== "conflict"),
  );

export const jointPlanning: Judge = ({ design, shared, meetings }) =>
  some(
    [
      ...shared.filter((activity) => written(design, activity).planning === true).map(() => true),
      ...entries(design.meetings)
        .filter(([id]) => meetings.includes(id))
        .map(([, { purpose }]) => listed<string>(purpose).includes("planning")),
    ],
    (holds) => holds,
  );

export const consultation: Judge = (between, tolerance) => {
  const { design, pair } = between;
  const counting = lettersOf(design)
    .filter(({ means }) => means.some((each) => each !== "told" && each !== "out"))
    .map(({ letter }) => letter);
  const bound = entries(design.decisions).flatMap(([id, decision]) =>
    bothWays(pair).flatMap(([holding, other]) => {
      const holders = listed<string>(decision.heldBy);
      const isOneSided = isAnyOn(between, holders, holding) && !isAnyOn(between, holders, other);
      const affects = listed<string>(decision.affects).some((activity) => owns(between, other, activity));
      return isOneSided && affects ? [{ id, decision, other }] : [];
    }),
  );
  return every(
    bound,
    ({ id, decision, other }) =>
      isAnyOn(between, influential(between, id), other) ||
      listed<string>(decision.analysedIn).some((activity) => owns(between, other, activity)) ||
      activities(design).some(
        (activity) =>
          listed<string>(written(design, activity).decides).includes(id) &&
          held(design, activity).some(
            ([letter, holders]) => counting.includes(letter) && isAnyOn(between, holders, other),
          ),
      ) ||
      entries(design.meetings).some(
        ([, { decides, participants }]) =>
          listed<string>(decides).includes(id) && isAnyOn(between, listed<string>(participants), other),
      ),
    tolerance,
  );
};

export const knowledgeTransferred: Judge = (between, tolerance) => {
  const { design, pair } = between;
  const lacking = entries(design.knowledge).flatMap(([id, { heldBy, transfers }]) =>
    bothWays(pair).flatMap(([own, other]) => {
      const holders = knowing(heldBy);
      const isRequired = between
        .only(own)
        .some((activity) => listed<string>(written(design, activity).knows).includes(id));
      return isRequired && isAnyOn(between, holders, other) && !isAnyOn(between, holders, own)
        ? [{ own, other, transfers: listed(transfers) }]
        : [];
    }),
  );
  return every(
    lacking,
    ({ own, other, transfers }) =>
      transfers.some(
        ({ from, to }) =>
          listed<string>(from).some((party) => isOnSide(design, party, other)) &&
          listed<string>(to).some((party) => isOnSide(design, party, own)),
      ),
    tolerance,
  );
};

const isList = (written: unknown): written is readonly string[] => Array.isArray(written);

/** Parties that hold a knowledge: listed, or with 1 or more of 5. */
function knowing(heldBy: string | readonly string[] | Readonly<Record<string, number>> | undefined) {
  if (heldBy === undefined || typeof heldBy === "string" || isList(heldBy)) return listed<string>(heldBy);
  return Object.entries(heldBy).flatMap(([party, level]) => (level >= 1 ? [party] : []));
}
