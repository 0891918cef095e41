import { entries, holding, inLine, listed, owners, unitsOf, written } from "../organisation.ts";
import { howMany } from "../schemes.ts";
import { known } from "../three-values.ts";
import { type Asked, type Between, type CrossingFlow, isAnyOn } from "./between.ts";
import { eitherOf, every, some, type Verdict } from "./verdict.ts";

/* The criteria of the level defined, each the sentence of level.md's table. */

export type Judge = (between: Asked, tolerance: number) => Verdict;

const isSaid = (written: unknown) => written !== undefined && written !== "none";

/** A side reports when it, or a unit below it, presents something. */
export function reportsIn({ design }: Between, meeting: string, side: string): boolean {
  const [, { reports } = {}] = entries(design.meetings).find(([id]) => id === meeting) ?? [];
  return entries(reports).some(
    ([unit, presented]) => listed<string>(presented).length > 0 && isAnyOn({ design }, [unit], side),
  );
}

export const informationExchanged: Judge = (between) =>
  some(
    [
      ...between.flows.map(() => true),
      ...between.shared.map(() => true),
      ...between.meetings.map((meeting) => between.pair.some((side) => reportsIn(between, meeting, side))),
    ],
    (holds) => holds,
  );

export const handoffsServed: Judge = ({ design, needs }, tolerance) =>
  every(
    needs,
    ({ activity, information }) =>
      listed(design.flows).some(({ carries, to }) => carries === information && to === activity),
    tolerance,
  );

export const handoffsDefined: Judge = ({ design, flows }, tolerance) =>
  every(
    flows,
    ({ flow }) =>
      (isSaid(flow.owner) || known(holding(design, flow.from, "answers")).length === 1) &&
      isSaid(flow.via) &&
      (isSaid(flow.every) || isSaid(flow.on)) &&
      isSaid(flow.within),
    tolerance,
  );

/** What a unit agreed to binds all that are in line with it (decision 21). */
export const commonLanguage: Judge = ({ design, pair, flows }, tolerance) =>
  every(
    [...new Set(flows.map(({ flow }) => flow.carries))],
    (information) => {
      const [, { definition, agreed } = {}] =
        entries(design.information).find(([id]) => id === information) ?? [];
      if (!isSaid(definition)) return false;
      if (typeof agreed === "boolean") return agreed;
      return pair.every((side) => listed<string>(agreed).some((unit) => inLine(design, unit, side)));
    },
    tolerance,
  );

/** An activity in S, with a crossing need, or at either end of a crossing flow. */
const touching = ({ shared, needs, flows }: Between): readonly string[] => [
  ...new Set([
    ...shared,
    ...needs.map(({ activity }) => activity),
    ...flows.flatMap(({ flow }: CrossingFlow) => [flow.from, flow.to]),
  ]),
];

export const ownershipClear: Judge = (between, tolerance) =>
  every(
    touching(between),
    (activity) => {
      const { design } = between;
      const isAsked = (meaning: string) => {
        const { min, max } = howMany(design, meaning);
        const { length } = known(holding(design, activity, meaning));
        return length >= min && length <= max;
      };
      const declared = listed<string>(written(design, activity).ownership);
      const isSingle =
        declared.length > 0 && declared.every((x) => declared.every((y) => inLine(design, x, y)));
      const isConflict =
        isSingle &&
        known(holding(design, activity, "answers")).some(
          (party) =>
            !unitsOf(design, party).some((unit) => declared.some((owner) => inLine(design, unit, owner))),
        );
      return (
        isAsked("answers") && isAsked("performs") && !isConflict && known(owners(design, activity)).length > 0
      );
    },
    tolerance,
  );

export const decisionRightsClear: Judge = ({ design, decisions }, tolerance) =>
  every(
    entries(design.decisions).filter(([id]) => decisions.includes(id)),
    ([, { heldBy, jointly }]) => {
      const holders = listed<string>(heldBy).length;
      return holders === 1 || (holders > 1 && isSaid(jointly));
    },
    tolerance,
  );

/** An agreement of two units is one of all that are in line with them; it takes two that are apart (decision 21). */
export const conflictRule: Judge = ({ design, pair: [a, b], decisions }, tolerance) => {
  const agreements = entries(design.agreements).filter(([, { between }]) =>
    between.some((x) =>
      between.some((y) => inLine(design, x, a) && inLine(design, y, b) && !inLine(design, x, y)),
    ),
  );
  const settled = some(agreements, ([, { settles }]) => listed<string>(settles).includes("conflict"));
  const escalated = every(
    entries(design.decisions).filter(([id]) => decisions.includes(id)),
    ([, { escalatesTo }]) => isSaid(escalatesTo),
    tolerance,
  );
  const whole = escalated.status === "not-applicable" ? ({ ...escalated, status: "no" } as const) : escalated;
  return eitherOf(settled, whole);
};
