import type { Activity } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { apartKinds, apartness, perhaps, surely } from "./apart.ts";
import { estimated, isEnough } from "./counting-work.ts";
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

/** The shares of activities; `undefined`: to count them is too much work. */
export type Shares = ((activity: Activity) => ShareRange) | undefined;

/** How much work the counting may be, unless told otherwise. */
export const usualBudget = 3_000_000;

/**
 * Of the shortest flow paths between activities owned by units not in line (ordered pairs; flows from one activity to another count once,
 * whatever they carry; every shortest path counts 1), the share inside which an activity lies; 0 when there is no such path.
 *
 * The counts are exact, however many paths there are; an owner that is not stated, or a section that is not complete, widens the range. The
 * work grows with activities times flows: when it is more than `budget` (visits of a flow; 16 where there are more paths than a number can
 * count), or samples say that it will be many times more, the answer is `undefined`; so it is with more than 1e300 paths from one activity.
 */
export function brokerage(org: Organisation, budget = usualBudget): Shares {
  const known = counted.get(org) ?? new Map<number, Shares>();
  counted.set(org, known);
  if (!known.has(budget)) known.set(budget, countAll(org, budget));
  return known.get(budget);
}

/** Lets whoever asks of an organisation have what was counted within a budget before. */
export function rememberBrokerage(org: Organisation, shares: Shares, budget: number): void {
  counted.set(org, new Map([[budget, shares]]));
}

const counted = new WeakMap<Organisation, Map<number, Shares>>();

function countAll(org: Organisation, budget: number): Shares {
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
  const activityAt = (at: number) => activities[sources[at] as number] as Activity;
  const work = estimated(left, sources.length, (at, most) => stepsFrom(activityAt(at), most));
  if (work === "far beyond") return undefined;
  const ranks = numbering(activities);
  const adjacency = flowsAmong(activities, ranks);
  const reach = reachFinder(adjacency);
  const kindsAt = (source: number) => {
    const apart = apartFrom(ownersAt[source] as number);
    return apartKinds.filter((kind) => apart.includes(kind));
  };
  // what may be too much is added up first, which takes a fraction of counting
  if (work === "doubtful" && !isEnough(left, adjacency, sources, (source) => kindsAt(source).length))
    return undefined;
  const count = pathCounter(adjacency);
  const countLarge = largePathCounter(adjacency);
  const counts = { [surely]: pathCounts(all + 1), [perhaps]: pathCounts(all + 1) };
  const isTarget = new Uint8Array(all);

  for (const source of sources) {
    const apart = apartFrom(ownersAt[source] as number);
    const reached = reach(source, left);
    if (!reached) return undefined;
    const { order, count: size, edges } = reached;
    for (const kind of kindsAt(source)) {
      left -= edges + 1;
      if (left < 0) return undefined;
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
      for (let at = 0; at < size; at += 1) {
        const vertex = order[at] as number;
        const paths = found.inside(vertex);
        if (paths > 0) counts[kind].add(vertex, paths);
      }
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

/** How many steps there are from an activity on, each once; `undefined`: more than `most`. */
export function stepsFrom(source: Activity, most: number): number | undefined {
  const reached = new Set([source]);
  let steps = 0;
  for (const activity of reached) {
    const next = new Set<Activity>();
    for (const { to } of activity.outbound) if (to !== activity) next.add(to);
    steps += next.size;
    if (steps > most) return undefined;
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

function ownerSetsOf(org: Organisation, activities: readonly Activity[]) {
  const sets = [...new Set(activities.map(({ owners }) => owners))];
  const indices = new Map(sets.map((set, at) => [set, at]));
  const rows = new Map<number, Uint8Array>();
  const compare = apartness(org);
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
function flowsAmong(activities: readonly Activity[], ranks: Numbering<Activity>): Adjacency {
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
