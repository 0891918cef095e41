import { unstatedOutput } from "../organisation/crosses-at.ts";
import type { Activity, Decision, Flow, OwnerSet, Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { isWithin } from "../organisation/owner-set.ts";
import { remembered } from "../organisation/remembered.ts";
import { demand, openFact, type Want } from "./proof.ts";

/** Activities by their owners, and what is not stated about owners, needs and output; made once for an organisation. */
export interface OwnerIndex {
  /** Activities with an owner within the one unit and none within the other. */
  readonly ownedOnly: (unit: Unit, other: Unit) => Iterable<Activity>;
  readonly ownerless: readonly Activity[];
  /** Flows with an end of which the owners are not stated. */
  readonly vagueFlows: readonly Flow[];
  /** Decisions in which more units may appear than surely do. */
  readonly vagueDecisions: readonly Decision[];
  /** Whether it may hang on facts that are not stated which needs cross. */
  readonly vagueNeeds: boolean;
  /** The outputs that are not stated. */
  readonly outputWants: Want | undefined;
}

const known = new WeakMap<Organisation, OwnerIndex>();

export function ownerIndex(organisation: Organisation): OwnerIndex {
  const before = known.get(organisation);
  if (before) return before;
  const index = makeIndex(organisation);
  known.set(organisation, index);
  return index;
}

function makeIndex(organisation: Organisation): OwnerIndex {
  const { activities, flows, coverage } = organisation;
  const byOwners = new Map<OwnerSet, Activity[]>();
  const ownerless: Activity[] = [];
  let vagueNeeds = coverage.activities !== "complete";
  for (const activity of activities.values()) {
    const { owners } = activity;
    if (activity.needs === undefined || activity.produces === undefined || !owners) vagueNeeds = true;
    if (!owners) {
      ownerless.push(activity);
      continue;
    }
    remembered(byOwners, owners, () => []).push(activity);
  }
  const within = setsWithin(byOwners);
  const unstated = unstatedOutput(organisation).activities;
  return {
    *ownedOnly(unit, other) {
      for (const [set, owned] of within.get(unit) ?? [])
        if (!set.units.some((each) => isWithin(each, other))) yield* owned;
    },
    ownerless,
    vagueFlows: ownerless.length === 0 ? [] : flows.filter(({ from, to }) => !from.owners || !to.owners),
    vagueDecisions: [...organisation.decisions.values()].filter(isVague),
    vagueNeeds,
    outputWants:
      unstated.length === 0
        ? undefined
        : demand(
            unstated.length,
            unstated.map((activity) => openFact(activity, "produces", { activity })),
          ),
  };
}

function isVague({ heldBy, influence, analysedIn, affects }: Decision): boolean {
  if (heldBy === undefined || influence === undefined) return true;
  return [...analysedIn, ...affects].some(({ owners }) => owners === undefined);
}

type ByOwners = ReadonlyMap<OwnerSet, readonly Activity[]>;

/** By unit, those with an owner that is within it. */
function setsWithin(byOwners: ByOwners): ReadonlyMap<Unit, ByOwners> {
  const within = new Map<Unit, Map<OwnerSet, readonly Activity[]>>();
  for (const [set, owned] of byOwners) {
    for (const unit of set.units) {
      for (let at: Unit | null = unit; at; at = at.parent)
        remembered(within, at, () => new Map()).set(set, owned);
    }
  }
  return within;
}
