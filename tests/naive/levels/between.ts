import type { Design } from "../../../src/model/design.ts";
import { flows as flowsOf, isExternal, needs as needsOf, produces } from "../crossing.ts";
import {
  activities,
  entries,
  type Flow,
  isOnSide,
  isWithin,
  listed,
  meet,
  owners,
  type Pair,
  written,
} from "../organisation.ts";
import { known } from "../three-values.ts";
import { daysOf } from "./ages.ts";

/* "Sets, for the interface {a, b}" of level.md, of a design that states everything. Elements are ids, flows what is written. */

/** A crossing need (x, i), and within how many days x needs i. */
export interface CrossingNeed {
  readonly activity: string;
  readonly information: string;
  readonly within: number | undefined;
}

/** A crossing flow, and the side that it comes from. */
export interface CrossingFlow {
  readonly flow: Flow;
  readonly from: string;
}

export interface Between {
  readonly design: Design;
  readonly pair: Pair;
  /** A(a) or A(b). */
  readonly only: (side: string) => readonly string[];
  /** S. */
  readonly shared: readonly string[];
  readonly flows: readonly CrossingFlow[];
  readonly needs: readonly CrossingNeed[];
  /** Whether x would have a crossing need of i if it needed it. */
  readonly wouldCross: (x: string, i: string) => boolean;
  /** Joint decisions, and joint meetings. */
  readonly decisions: readonly string[];
  readonly meetings: readonly string[];
}

/** How rarely a joint meeting may be held, in days, beside what lies between. */
export interface Asked extends Between {
  readonly meetingEvery: number;
}

/** The two sides, each with the other. */
export const bothWays = ([a, b]: Pair): readonly Pair[] => [
  [a, b],
  [b, a],
];

export function betweenOf(design: Design, pair: Pair): Between {
  const here = { design, pair };
  const all = activities(design);
  const owned = new Map(all.map((activity) => [activity, known(owners(design, activity))]));
  const ownersOf = (activity: string) => owned.get(activity) ?? [];
  const ownedBy = (side: string) =>
    all.filter((activity) => ownersOf(activity).some((owner) => isWithin(design, owner, side)));
  const [ofA, ofB] = [ownedBy(pair[0]), ownedBy(pair[1])];
  const shared = ofA.filter((activity) => ofB.includes(activity));
  const [onlyA, onlyB] = [ofA, ofB].map((some) => some.filter((each) => !shared.includes(each)));
  const only = (side: string) => (side === pair[0] ? onlyA : onlyB) ?? [];
  const wouldCross = (x: string, i: string) =>
    bothWays(pair).some(([own, other]) => {
      const producers = all.filter((each) => known(produces(design, each)).includes(i));
      return (
        only(own).includes(x) &&
        !isExternal(design, i) &&
        producers.some((each) => only(other).includes(each)) &&
        !producers.some((each) => ownedBy(own).includes(each) || meet(design, ownersOf(each), ownersOf(x)))
      );
    });
  return {
    ...here,
    only,
    shared,
    wouldCross,
    flows: flowsOf(design).flatMap((flow) =>
      bothWays(pair).flatMap(([from, to]) =>
        only(from).includes(flow.from) && only(to).includes(flow.to) ? [{ flow, from }] : [],
      ),
    ),
    needs: all.flatMap((activity) =>
      known(needsOf(design, activity))
        .filter((information) => wouldCross(activity, information))
        .map((information) => ({ activity, information, within: withinOf(design, activity, information) })),
    ),
    decisions: entries(design.decisions)
      .map(([id]) => id)
      .filter((id) => pair.every((side) => appearsIn(here, id, side))),
    meetings: entries(design.meetings)
      .filter(([, { participants }]) => isJoint(here, listed<string>(participants)))
      .map(([id]) => id),
  };
}

type Here = Pick<Between, "design" | "pair">;

/** A unit appears through its parties. */
export function isAnyOn({ design }: Pick<Here, "design">, parties: readonly string[], side: string): boolean {
  return parties.some((party) => isOnSide(design, party, side));
}

/** Whether a side is among the owners of an activity, alone or with others. */
export function owns({ design }: Pick<Here, "design">, side: string, activity: string): boolean {
  return known(owners(design, activity)).some((owner) => isWithin(design, owner, side));
}

/** "It joins units when two participants belong to them": one alone, who sits in both, does not meet. */
function isJoint({ design, pair: [a, b] }: Here, participants: readonly string[]): boolean {
  return participants.some(
    (x) => isOnSide(design, x, a) && participants.some((y) => y !== x && isOnSide(design, y, b)),
  );
}

/** The units that have points of influence. */
export function influential({ design }: Pick<Here, "design">, decision: string): readonly string[] {
  const [, { influence } = {}] = entries(design.decisions).find(([id]) => id === decision) ?? [];
  return entries(influence).flatMap(([unit, points]) => (points > 0 ? [unit] : []));
}

/** A side appears among a decision's holders, influence, or the owners of the activities where it is analysed or which it affects. */
function appearsIn(here: Here, decision: string, side: string): boolean {
  const [, { heldBy, analysedIn, affects } = {}] =
    entries(here.design.decisions).find(([id]) => id === decision) ?? [];
  return (
    isAnyOn(here, [...listed<string>(heldBy), ...influential(here, decision)], side) ||
    [...listed<string>(analysedIn), ...listed<string>(affects)].some((activity) => owns(here, side, activity))
  );
}

/** Of one need that is written twice, the strictest counts. */
function withinOf(design: Design, activity: string, information: string): number | undefined {
  type Need = string | { readonly information: string; readonly within?: string | undefined };
  const limits = listed<Need>(written(design, activity).needs).flatMap((need) =>
    typeof need !== "string" && need.information === information && need.within !== undefined
      ? [need.within]
      : [],
  );
  return limits
    .filter((limit) => limit !== "none")
    .map(daysOf)
    .sort((x, y) => x - y)[0];
}
