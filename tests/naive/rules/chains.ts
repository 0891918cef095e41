import type { Design } from "../../../src/model/design.ts";
import { flows, isExternal } from "../crossing.ts";
import { activities, type Flow } from "../organisation.ts";
import { days, haveCommonOwner, needsOf, producersOf } from "../whole.ts";

/** An activity has an information of itself when it produces it, or needs it and it is external or produced by an activity with an owner in common. */
export const hasOfItself = (design: Design, activity: string, i: string): boolean =>
  producersOf(design, i).includes(activity) ||
  (needsOf(design, activity).includes(i) &&
    (isExternal(design, i) ||
      producersOf(design, i).some((producer) => haveCommonOwner(design, producer, activity))));

export type Chain = readonly Flow[];

/** Sequences of flows that carry i to x, which pass no activity twice. */
function leadingTo(design: Design, x: string, i: string, passed: readonly string[]): readonly Chain[] {
  return flows(design)
    .filter(({ carries, from, to }) => carries === i && to === x && !passed.includes(from) && from !== x)
    .flatMap((flow) => [
      [flow],
      ...leadingTo(design, flow.from, i, [...passed, x]).map((chain) => [...chain, flow]),
    ]);
}

/** Sequences of flows that carry i to x from an activity that has it of itself; no flow, if x does. Going round in circles is left out: it is never shorter. */
export const chains = (design: Design, x: string, i: string): readonly Chain[] => [
  ...(hasOfItself(design, x, i) ? [[]] : []),
  ...leadingTo(design, x, i, []).filter(([first]) => first && hasOfItself(design, first.from, i)),
];

/** T is `every`, or 0 for `on`; without end when there is none. */
function period({ every, on }: Flow): number {
  if (every !== undefined && every !== "none") return days(every);
  return on !== undefined && on !== "none" ? 0 : Number.POSITIVE_INFINITY;
}

/** D is `within`. */
const delay = ({ within }: Flow): number =>
  within === undefined || within === "none" ? Number.POSITIVE_INFINITY : days(within);

export const ageOf = (chain: Chain): number =>
  chain.reduce((sum, flow) => sum + period(flow) + delay(flow), 0);

/** The activities between the first and the last. */
export const relaysOf = (chain: Chain): readonly string[] => chain.slice(1).map(({ from }) => from);

/** All activities that every chain passes on its way. */
export const commonRelays = (design: Design, some: readonly Chain[]): readonly string[] =>
  activities(design).filter((activity) => some.every((chain) => relaysOf(chain).includes(activity)));
