import { hasOwnerIn, isExternal, isOwnedOnlyIn, produces } from "../crossing.ts";
import {
  activities,
  entries,
  held,
  holding,
  isOnSide,
  listed,
  shareAnOwner,
  written,
} from "../organisation.ts";
import { lettersOf } from "../schemes.ts";
import { known, surely } from "../three-values.ts";
import { daysOf, worstAge } from "./ages.ts";
import { type Between, influential, isAnyOn, owns } from "./between.ts";
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
  const bothWays = pair.every((side) => flows.some(({ from }) => from === side));
  return { ...answered, status: bothWays && answered.status === "yes" ? "yes" : "no" };
};

/** Whether x would have a crossing need of i if it needed it. */
function wouldCross({ design, pair: [a, b] }: Between, x: string, i: string): boolean {
  const producers = activities(design).filter((each) => known(produces(design, each)).includes(i));
  return (
    !isExternal(design, i) &&
    (
      [
        [a, b],
        [b, a],
      ] as const
    ).some(
      ([own, other]) =>
        surely(isOwnedOnlyIn(design, x, [own, other])) &&
        producers.some((each) => surely(isOwnedOnlyIn(design, each, [other, own]))) &&
        !producers.some(
          (each) => surely(hasOwnerIn(design, each, own)) || surely(shareAnOwner(design, each, x)),
        ),
    )
  );
}

/** What is asked to be on time: information at an activity, within a limit. */
export const onTime: Judge = (between, tolerance) => {
  const { design, needs, decisions } = between;
  const asked = [
    ...needs.flatMap(({ activity, information, within }) =>
      within === undefined ? [] : [{ activity, information, limit: daysOf(within) }],
    ),
    ...entries(design.decisions).flatMap(([id, { every, uses, analysedIn }]) => {
      if (!decisions.includes(id) || every === undefined || every === "none") return [];
      const deciding = activities(design).filter((activity) =>
        listed<string>(written(design, activity).decides).includes(id),
      );
      return [...new Set([...listed<string>(analysedIn), ...deciding])].flatMap((activity) =>
        listed<string>(uses)
          .filter((information) => wouldCross(between, activity, information))
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
      ...shared.map((activity) => written(design, activity).planning === true),
      ...entries(design.meetings)
        .filter(([id]) => meetings.includes(id))
        .map(([, { purpose }]) => listed<string>(purpose).includes("planning")),
    ],
    (holds) => holds,
  );

export const consultation: Judge = (between, tolerance) => {
  const { design, pair } = between;
  const [a, b] = pair;
  const counting = lettersOf(design)
    .filter(({ means }) => means.some((each) => each !== "told" && each !== "out"))
    .map(({ letter }) => letter);
  const bound = entries(design.decisions).flatMap(([id, decision]) =>
    (
      [
        [a, b],
        [b, a],
      ] as const
    ).flatMap(([holding, other]) => {
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
  const [a, b] = pair;
  const lacking = entries(design.knowledge).flatMap(([id, { heldBy, transfers }]) =>
    (
      [
        [a, b],
        [b, a],
      ] as const
    ).flatMap(([own, other]) => {
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

/** Parties that hold a knowledge: listed, or with 1 or more of 5. */
function knowing(heldBy: string | readonly string[] | Readonly<Record<string, number>> | undefined) {
  if (typeof heldBy === "object" && !Array.isArray(heldBy))
    return Object.entries(heldBy).flatMap(([party, level]) => (level >= 1 ? [party] : []));
  return listed<string>(heldBy as string | readonly string[] | undefined);
}
