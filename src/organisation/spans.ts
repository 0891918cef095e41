import type { Decision, Interface, Meeting, OwnerSet, Party, Unit } from "./elements.ts";
import type { Organisation } from "./organisation.ts";
import { isWithin, ownerSets } from "./owner-set.ts";

/** What lies between all units that it involves, and how to tell whether it lies between two. */
export interface Span {
  readonly list: "shared" | "jointMeetings" | "jointDecisions";
  readonly part: readonly unknown[];
  readonly units: readonly Unit[];
  /** Whether it has something on both sides. */
  readonly spans: (at: Interface) => boolean;
}

/** So few units or parties are looked at one by one; of more, it is noted once what lies below each unit. */
export const few = 8;

/** Shared activities, joint meetings and decisions; what involves the same units is one, equal sets of which are to be the same. */
export function* spansOf(
  { activities, meetings, decisions }: Organisation,
  around: (decision: Decision) => OwnerSet = aroundBy(ownerSets()),
): Iterable<Span> {
  const owned = [...activities.values()].filter(({ owners }) => owners?.shared);
  for (const [owners, part] of groupedBy(owned, (activity) => activity.owners)) {
    const units = owners?.units ?? [];
    yield { list: "shared", part, units, spans: touches(units) };
  }
  for (const meeting of meetings.values()) {
    if (!meeting.joint) continue;
    yield { list: "jointMeetings", part: [meeting], units: meeting.units, spans: joins(meeting) };
  }
  for (const [{ units, shared }, part] of groupedBy(decisions.values(), around)) {
    if (shared) yield { list: "jointDecisions", part, units, spans: touches(units) };
  }
}

function aroundBy(setOf: ReturnType<typeof ownerSets>): (decision: Decision) => OwnerSet {
  return (decision) => setOf(unitsAround(decision));
}

/** Items with a key in common, by that key, in order. */
export function groupedBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  // most often, what comes next belongs to the same
  let last: { readonly key: K; readonly group: T[] } | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (last?.key !== key || !last) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      last = { key, group };
    }
    last.group.push(item);
  }
  return groups;
}

/** The units and their ancestors. */
export function unitsAbove(units: readonly Unit[]): ReadonlySet<Unit> {
  const above = new Set<Unit>();
  for (const unit of units)
    for (let at: Unit | null = unit; at && !above.has(at); at = at.parent) above.add(at);
  return above;
}

/** Answers whether some of the units are on the one side and some on the other. */
function touches(units: readonly Unit[]): (at: Interface) => boolean {
  if (units.length <= few)
    return ({ a, b }) => units.some((unit) => isWithin(unit, a)) && units.some((unit) => isWithin(unit, b));
  const above = unitsAbove(units);
  return ({ a, b }) => above.has(a) && above.has(b);
}

/** Answers whether two participants belong to the sides, one each. */
function joins({ participants }: Meeting): (at: Interface) => boolean {
  if (participants.length <= few) {
    const on = (party: Party, side: Unit) => party.units.some((unit) => isWithin(unit, side));
    return ({ a, b }) => participants.some((x) => on(x, a) && participants.some((y) => y !== x && on(y, b)));
  }
  const sides = partiesBelow(participants);
  return ({ a, b }) => {
    const [ofA, ofB] = [sides.get(a), sides.get(b)];
    return ofA !== undefined && ofB !== undefined && (ofA !== ofB || ofA === "several");
  };
}

/** For each unit that has participants: the only one that belongs to it or its descendants, or that there are several. */
function partiesBelow(participants: readonly Party[]): ReadonlyMap<Unit, Party | "several"> {
  const below = new Map<Unit, Party | "several">();
  for (const party of participants) {
    for (const unit of party.units) {
      for (let at: Unit | null = unit; at; at = at.parent) {
        const before = below.get(at);
        if (before === party || before === "several") break;
        below.set(at, before === undefined ? party : "several");
      }
    }
  }
  return below;
}

/** The units that appear in a decision: those of its holders, of influence, and the owners of what prepares it and what it affects. */
export function unitsAround(decision: Decision): readonly Unit[] {
  const around = new Set<Unit>();
  for (const { units } of decision.heldBy ?? []) for (const unit of units) around.add(unit);
  for (const [unit, points] of decision.influence ?? []) if (points > 0) around.add(unit);
  for (const { owners } of decision.analysedIn) for (const unit of owners?.units ?? []) around.add(unit);
  for (const { owners } of decision.affects) for (const unit of owners?.units ?? []) around.add(unit);
  return [...around];
}
