import type { Design } from "../../src/model/design.ts";
import { interfaces, isCrossingFlow, isCrossingNeed, isShared, needs, produces } from "./crossing.ts";
import {
  activities,
  effectiveOwners,
  entries,
  type Flow,
  holding,
  inLine,
  listed,
  meet,
  owners,
  type Pair,
  units,
  unitsOf,
} from "./organisation.ts";
import { known, surely } from "./three-values.ts";

/* The same of a design that says everything: plain lists, yes or no. */

export const partiesThat = (design: Design, activity: string, meaning: string): readonly string[] =>
  known(holding(design, activity, meaning));

export const answerers = (design: Design, activity: string): readonly string[] =>
  partiesThat(design, activity, "answers");

export const performers = (design: Design, activity: string): readonly string[] =>
  partiesThat(design, activity, "performs");

/** Those who perform or answer. */
export const actors = (design: Design, activity: string): readonly string[] => [
  ...new Set([...answerers(design, activity), ...performers(design, activity)]),
];

export const ownersOf = (design: Design, activity: string): readonly string[] =>
  known(owners(design, activity));

export const effectiveOwnersOf = (design: Design, activity: string): readonly string[] =>
  known(effectiveOwners(design, activity));

/** An owner of the one is in line with an owner of the other. */
export const haveCommonOwner = (design: Design, x: string, y: string): boolean =>
  meet(design, ownersOf(design, x), ownersOf(design, y));

export const needsOf = (design: Design, activity: string): readonly string[] =>
  known(needs(design, activity));

export const producersOf = (design: Design, information: string): readonly string[] =>
  activities(design).filter((activity) => known(produces(design, activity)).includes(information));

export const crossesAt = (design: Design, flow: Flow): readonly Pair[] =>
  interfaces(design).filter((pair) => surely(isCrossingFlow(design, flow, pair)));

export const isCrossingNeedAt = (design: Design, x: string, i: string, pair: Pair): boolean =>
  surely(isCrossingNeed(design, x, i, pair));

export const isSharedAt = (design: Design, activity: string, pair: Pair): boolean =>
  surely(isShared(design, activity, pair));

/** Those for whom another unit exists: one that is not in line. */
export const hasOtherUnit = (design: Design, unit: string): boolean =>
  units(design).some((other) => !inLine(design, unit, other));

export type Decision = Exclude<Design["decisions"], undefined | "none">[string];
export type Meeting = Exclude<Design["meetings"], undefined | "none">[string];

export const decisions = (design: Design): readonly (readonly [string, Decision])[] =>
  entries(design.decisions);
export const meetings = (design: Design): readonly Meeting[] =>
  entries(design.meetings).map(([, meeting]) => meeting);

/** Units with points above zero. */
export const influential = ({ influence }: Decision): readonly string[] =>
  entries(influence).flatMap(([unit, points]) => (points > 0 ? [unit] : []));

/** Two of the participants belong to the one and to the other, as `belong` has it. */
export const joins = (
  { participants }: Meeting,
  one: (party: string) => boolean,
  other: (party: string) => boolean,
): boolean =>
  listed<string>(participants).some((some) =>
    listed<string>(participants).some((another) => some !== another && one(some) && other(another)),
  );

/** A party belongs to one of the units. */
export const belongsToAny = (design: Design, party: string, some: readonly string[]): boolean =>
  meet(design, unitsOf(design, party), some);

/** The owners around a decision: of its holders, of influence, of where it is analysed and what it affects. */
export const unitsAround = (design: Design, decision: Decision): readonly string[] => [
  ...listed<string>(decision.heldBy).flatMap((party) => unitsOf(design, party)),
  ...influential(decision),
  ...[...listed<string>(decision.analysedIn), ...listed<string>(decision.affects)].flatMap((activity) =>
    ownersOf(design, activity),
  ),
];

const durationWords: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  weekly: "P1W",
  biweekly: "P14D",
  monthly: "P1M",
  bimonthly: "P2M",
  quarterly: "P3M",
  yearly: "P1Y",
};
const daysIn: Readonly<Record<string, number>> = { Y: 365, W: 7, D: 1, TH: 1 / 24 };

/** A duration in days: a month is 30, a quarter 91, a year 365. */
export function days(text: string): number {
  const duration = durationWords[text] ?? text;
  const months = /^P(\d+)M$/.exec(duration);
  if (months) {
    const count = Number(months[1]);
    return Math.floor(count / 12) * 365 + Math.floor((count % 12) / 3) * 91 + ((count % 12) % 3) * 30;
  }
  const simple = /^P(T?)(\d+)([YWDH])$/.exec(duration);
  return known(simple ? Number(simple[2]) * known(daysIn[`${simple[1]}${simple[3]}`]) : undefined);
}
