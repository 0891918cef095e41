import type { Design } from "../../../src/model/design.ts";
import {
  flowsAcross,
  flows as flowsOf,
  isCrossingNeed,
  isOwnedOnlyIn,
  isShared,
  needs as needsOf,
} from "../crossing.ts";
import {
  activities,
  entries,
  type Flow,
  isOnSide,
  listed,
  owners,
  type Pair,
  upFrom,
  written,
} from "../organisation.ts";
import { known, surely } from "../three-values.ts";
import { daysOf } from "./ages.ts";

/* "Sets, for the interface {a, b}" of level.md, of a design that states everything. Elements are ids, flows what is written. */

/** A crossing need (x, i), and within how long x needs i. */
export interface CrossingNeed {
  readonly activity: string;
  readonly information: string;
  readonly within: string | undefined;
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
  /** Joint decisions, and joint meetings. */
  readonly decisions: readonly string[];
  readonly meetings: readonly string[];
}

/** How rarely a joint meeting may be held, in days, beside what lies between. */
export interface Asked extends Between {
  readonly meetingEvery: number;
}

export function betweenOf(design: Design, pair: Pair): Between {
  const [a, b] = pair;
  const here = { design, pair };
  const inA = activities(design).filter((each) => surely(isOwnedOnlyIn(design, each, [a, b])));
  const inB = activities(design).filter((each) => surely(isOwnedOnlyIn(design, each, [b, a])));
  return {
    ...here,
    only: (side) => (side === a ? inA : inB),
    shared: activities(design).filter((each) => surely(isShared(design, each, pair))),
    flows: flowsOf(design).flatMap((flow): CrossingFlow[] => {
      if (surely(flowsAcross(design, flow, [a, b]))) return [{ flow, from: a }];
      return surely(flowsAcross(design, flow, [b, a])) ? [{ flow, from: b }] : [];
    }),
    needs: activities(design).flatMap((activity) =>
      known(needsOf(design, activity))
        .filter((information) => surely(isCrossingNeed(design, activity, information, pair)))
        .map((information) => ({ activity, information, within: withinOf(design, activity, information) })),
    ),
    decisions: entries(design.decisions)
      .map(([id]) => id)
      .filter((id) => sidesOfDecision(here, id).length === 2),
    meetings: entries(design.meetings)
      .filter(([, { participants }]) =>
        pair.every((side) => isAnyOn(here, listed<string>(participants), side)),
      )
      .map(([id]) => id),
  };
}

type Here = Pick<Between, "design" | "pair">;

/** A unit appears through its parties. */
export function isAnyOn({ design }: Here, parties: readonly string[], side: string): boolean {
  return parties.some((party) => isOnSide(design, party, side));
}

/** Whether a side is among the owners of an activity, alone or with others. */
export function owns({ design }: Here, side: string, activity: string): boolean {
  return known(owners(design, activity)).some((owner) => upFrom(design, owner).includes(side));
}

/** The units that have points of influence. */
export function influential({ design }: Here, decision: string): readonly string[] {
  const [, { influence } = {}] = entries(design.decisions).find(([id]) => id === decision) ?? [];
  return entries(influence).flatMap(([unit, points]) => (points > 0 ? [unit] : []));
}

/** The sides that appear in a decision: among its holders, influence, or the owners of the activities where it is analysed or which it affects. */
function sidesOfDecision(here: Here, decision: string): readonly string[] {
  const [, { heldBy, analysedIn, affects } = {}] =
    entries(here.design.decisions).find(([id]) => id === decision) ?? [];
  const parties = [...listed<string>(heldBy), ...influential(here, decision)];
  const work = [...listed<string>(analysedIn), ...listed<string>(affects)];
  return here.pair.filter(
    (side) => isAnyOn(here, parties, side) || work.some((activity) => owns(here, side, activity)),
  );
}

/** Of one need that is written twice, the strictest counts. */
function withinOf(design: Design, activity: string, information: string): string | undefined {
  type Need = string | { readonly information: string; readonly within?: string | undefined };
  const limits = listed<Need>(written(design, activity).needs).flatMap((need) =>
    typeof need !== "string" && need.information === information && need.within !== undefined
      ? [need.within]
      : [],
  );
  return limits.filter((limit) => limit !== "none").sort((x, y) => daysOf(x) - daysOf(y))[0];
}
