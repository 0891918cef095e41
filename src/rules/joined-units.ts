import type { OwnerSet, Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { unitsAround } from "../organisation/spans.ts";

/** Which units something joins with a unit outside them and their descendants, and which something unknown may. */
export interface JoinedUnits {
  /** Whether the design lists a unit that is not in line with it. */
  readonly hasOther: (unit: Unit) => boolean;
  readonly isJoined: (unit: Unit) => boolean;
  readonly mayBeJoined: (unit: Unit) => boolean;
}

/**
 * What joins some units, joins all of them and their ancestors below their lowest common ancestor with something outside. So it is enough to keep,
 * for each unit, how high the highest of these common ancestors stands (the root of all: -1), and to ask for the least below each unit.
 */
export function joinedUnits(organisation: Organisation): JoinedUnits {
  const { units, activities, flows, meetings, decisions, coverage } = organisation;
  const walk = [...units.values()].sort((a, b) => a.enter - b.enter);
  const depths = new Uint32Array(walk.length);
  for (const { enter, parent } of walk) depths[enter] = parent ? (depths[parent.enter] as number) + 1 : 0;
  const reach = new Float64Array(walk.length).fill(Number.POSITIVE_INFINITY);
  const join = (joined: readonly Unit[]) => {
    if (joined.length < 2) return;
    const top = depthOfCommon(joined);
    for (const { enter } of joined) reach[enter] = Math.min(reach[enter] as number, top);
  };

  const owners = new Set([...activities.values()].map((activity) => activity.owners));
  for (const set of owners) join(set?.units ?? []);
  const flowing = new Map<OwnerSet, Set<OwnerSet>>();
  for (const { from, to } of flows) {
    if (!from.owners || !to.owners || from.owners === to.owners) continue;
    const of = flowing.get(from.owners) ?? new Set();
    flowing.set(from.owners, of);
    if (of.has(to.owners)) continue;
    of.add(to.owners);
    // an unowned end joins nobody
    if (from.owners.units.length > 0 && to.owners.units.length > 0)
      join([...from.owners.units, ...to.owners.units]);
  }
  for (const { participants, units: present } of meetings.values())
    if (participants.length > 1) join(present);
  for (const decision of decisions.values()) join(unitsAround(decision));
  for (const { enter, parent } of walk.toReversed()) {
    if (parent) reach[parent.enter] = Math.min(reach[parent.enter] as number, reach[enter] as number);
  }

  const owned = new Set([...owners].flatMap((set) => set?.units ?? []));
  const anyOwner = coverage.activities !== "complete" || owners.has(undefined);
  const anything =
    coverage.meetings !== "complete" ||
    coverage.decisions !== "complete" ||
    [...decisions.values()].some(
      ({ heldBy, influence }) => heldBy === undefined || influence === undefined,
    ) ||
    anyOwner;
  const below = countBelow(owned, walk.length);
  return {
    // in line with a unit are those above it and those within it
    hasOther: ({ enter, leave }) => (depths[enter] as number) + (leave - enter) < units.size,
    isJoined: ({ enter }) => (reach[enter] as number) < (depths[enter] as number),
    mayBeJoined: (unit) => {
      if (anything) return true;
      const inside = below(unit);
      return coverage.flows !== "complete" && inside > 0 && inside < owned.size;
    },
  };

  /** Depth of the lowest unit that is all of them or above; -1 when there is none. */
  function depthOfCommon(joined: readonly Unit[]): number {
    let [first, last] = [Number.POSITIVE_INFINITY, -1];
    for (const { enter } of joined) [first, last] = [Math.min(first, enter), Math.max(last, enter)];
    let common: Unit | null = walk[first] as Unit;
    while (common && common.leave <= last) common = common.parent;
    return common ? (depths[common.enter] as number) : -1;
  }
}

/** Answers how many of some units are below a unit, or it. */
function countBelow(counted: Iterable<Unit>, size: number): (unit: Unit) => number {
  const counts = new Uint32Array(size + 1);
  for (const { enter } of counted) counts[enter + 1] = 1;
  for (let at = 1; at <= size; at += 1) counts[at] = (counts[at] as number) + (counts[at - 1] as number);
  return ({ enter, leave }) => (counts[leave] as number) - (counts[enter] as number);
}
