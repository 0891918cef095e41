import type { Activity, OwnerSet } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { areSeveral, haveCommon } from "../organisation/owner-set.ts";
import { type Numbering, numbering } from "./numbering.ts";
import { pathCounts, shareOf } from "./path-counts.ts";
import {
  type Adjacency,
  type Counted,
  largePathCounter,
  pathCounter,
  reachFinder,
} from "./shortest-paths.ts";

/** Bounds of a share from 0 to 1; they are equal when all that it hangs on is known. */
export interface ShareRange {
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * Of the shortest flow paths between activities owned by units not in line (ordered pairs; flows from one activity to another count once,
 * whatever they carry; every shortest path counts 1), the share inside which an activity lies; 0 when there is no such path.
 *
 * The counts are exact, however many paths there are; an owner that is not stated, or a section that is not complete, widens the range. The
 * work grows with activities times flows: when it is more than `budget` (visits of a flow; 16 where there are more paths than a number can
 * count), or samples say that it will be many times more, the answer is `undefined`; so it is with more than 1e300 paths from one activity.
 */
export function brokerage(
  org: Organisation,
  budget = 3_000_000,
): ((activity: Activity) => ShareRange) | undefined {
  const known = counted.get(org) ?? new Map<number, Shares | undefined>();
  counted.set(org, known);
  if (!known.has(budget)) known.set(budget, countAll(org, budget));
  return known.get(budget);
}

type Shares = (activity: Activity) => ShareRange;
const counted = new WeakMap<Organisation, Map<number, Shares | undefined>>();

function countAll(org: Organisation, budget: number): Shares | undefined {
  const { coverage } = org;
  if (coverage.flows !== "complete" || coverage.activities !== "complete")
    return () => ({ atLeast: 0, atMost: 1 });
  const activities = [...org.activities.values()];
  const { ownersAt, count: ownerSets, apartFrom } = ownerSetsOf(org, activities);
  const all = activities.length;
  let left = budget - ownerSets ** 2;
  if (left < 0) return undefined;
  const sources = sourcesAmong(ownersAt, apartFrom);
  // asked before anything is laid out, which takes longer
  if (isFarBeyond(left, sources, activities)) return undefined;
  const ranks = numbering(activities);
  const adjacency = adjacencyOf(activities, ranks);
  const reach = reachFinder(adjacency);
  const count = pathCounter(adjacency);
  const countLarge = largePathCounter(adjacency);
  const counts = { [surely]: pathCounts(all + 1), [perhaps]: pathCounts(all + 1) };
  const isTarget = new Uint8Array(all);

  for (const source of sources) {
    const apart = apartFrom(ownersAt[source] as number);
    for (const kind of [surely, perhaps] as const) {
      if (!apart.includes(kind)) continue;
      const reached = reach(source, left);
      if (!reached) return undefined;
      const { order, count: size, edges } = reached;
      left -= edges + 1;
      for (let at = 0; at < size; at += 1) {
        const vertex = order[at] as number;
        isTarget[vertex] = apart[ownersAt[vertex] as number] === kind ? 1 : 0;
      }
      let found: Counted<number | bigint> = count(reached, isTarget);
      if (found.total > 1e300) return undefined;
      if (found.total > Number.MAX_SAFE_INTEGER) {
        left -= 16 * edges;
        if (left < 0) return undefined;
        found = countLarge(reached, isTarget);
      }
      for (let at = 0; at < size; at += 1)
        counts[kind].add(order[at] as number, found.inside(order[at] as number));
      counts[kind].add(all, found.total);
    }
  }
  return (activity) => {
    const rank = ranks.of(activity);
    const [inside, total] = [counts[surely].of(rank), counts[surely].of(all)];
    const [perhapsInside, perhapsTotal] = [counts[perhaps].of(rank), counts[perhaps].of(all)];
    return {
      atLeast: shareOf(inside, total + perhapsTotal - perhapsInside),
      atMost: shareOf(inside + perhapsInside, total + perhapsInside),
    };
  };
}

/** Whether sixteen sources, spread over all, together reach far more than the part of the budget that is theirs. */
function isFarBeyond(budget: number, sources: readonly number[], activities: readonly Activity[]): boolean {
  const samples = Math.min(16, sources.length);
  let left = 4 * budget * (samples / sources.length);
  for (let sample = 0; sample < samples; sample += 1) {
    const source = sources[Math.floor((sample * sources.length) / samples)] as number;
    left -= stepsFrom(activities[source] as Activity, left);
    if (left < 0) return true;
  }
  return false;
}

/** How many steps there are from an activity on, each once; a number above `most` stands for more. */
function stepsFrom(source: Activity, most: number): number {
  const reached = new Set([source]);
  let steps = 0;
  for (const activity of reached) {
    const next = new Set<Activity>();
    for (const { to } of activity.outbound) if (to !== activity) next.add(to);
    steps += next.size;
    if (steps > most) return Number.POSITIVE_INFINITY;
    for (const to of next) reached.add(to);
  }
  return steps;
}

/** The ranks of the activities whose owners have somebody apart from them. */
function sourcesAmong(
  ownersAt: readonly number[],
  apartFrom: (index: number) => Uint8Array,
): readonly number[] {
  const hasOthers: boolean[] = [];
  const sources: number[] = [];
  for (let rank = 0; rank < ownersAt.length; rank += 1) {
    const owners = ownersAt[rank] as number;
    hasOthers[owners] ??= apartFrom(owners).some((kind) => kind > 0);
    if (hasOthers[owners]) sources.push(rank);
  }
  return sources;
}

/** Whether two owner sets have surely, or perhaps, no unit in line; 0: they have, or one of them is empty. */
const surely = 2;
const perhaps = 1;

function ownerSetsOf({ units, coverage }: Organisation, activities: readonly Activity[]) {
  const sets = [...new Set(activities.map(({ owners }) => owners))];
  const indices = new Map(sets.map((set, at) => [set, at]));
  const canDiffer = coverage.units !== "complete" || areSeveral([...units.values()]);
  const rows = new Map<number, Uint8Array>();
  const compare = (a: OwnerSet | undefined, b: OwnerSet | undefined): number => {
    if (a?.units.length === 0 || b?.units.length === 0) return 0;
    if (a && b) return haveCommon(a.units, b.units) ? 0 : surely;
    return canDiffer ? perhaps : 0;
  };
  return {
    count: sets.length,
    ownersAt: activities.map(({ owners }) => indices.get(owners) as number),
    apartFrom(index: number): Uint8Array {
      const row = rows.get(index) ?? Uint8Array.from(sets, (other) => compare(sets[index], other));
      rows.set(index, row);
      return row;
    },
  };
}

/** Which activities lead to which by flows: each once, and none to itself. */
function adjacencyOf(activities: readonly Activity[], ranks: Numbering<Activity>): Adjacency {
  const first = new Int32Array(activities.length + 1);
  const targets: number[] = [];
  const seenFrom = new Int32Array(activities.length).fill(-1);
  for (const [rank, activity] of activities.entries()) {
    for (const { to } of activity.outbound) {
      const target = ranks.of(to);
      if (target === rank || seenFrom[target] === rank) continue;
      seenFrom[target] = rank;
      targets.push(target);
    }
    first[rank + 1] = targets.length;
  }
  return { first, targets: Int32Array.from(targets) };
}
