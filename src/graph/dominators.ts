import type { FlowNetwork } from "./flow-network.ts";

/**
 * Finds for each stop that chains from the origins reach the last one that all of them pass before it, its dominator, and writes it into
 * `above`: -1 when they have none in common (Lengauer and Tarjan 1979, the version with path compression only). Other stops are left alone.
 * Chains of different information never meet, so one run serves them all.
 */
export function dominators(
  network: FlowNetwork,
  isOrigin: (stop: number) => boolean,
  above: Int32Array,
): void {
  const { from, reaching } = network;
  const { order, number, parent } = walk(network, isOrigin);
  const count = order.length;
  const semi = Int32Array.from({ length: count }, (_, at) => at);
  const label = semi.slice();
  const ancestor = new Int32Array(count).fill(-1);
  const dominator = new Int32Array(count);
  const bucket = new Int32Array(count).fill(-1);
  const nextInBucket = new Int32Array(count).fill(-1);
  const path: number[] = [];

  /** The vertex with the least semidominator on the way up the forest that is linked so far. */
  function evaluate(vertex: number): number {
    if (ancestor[vertex] === -1) return vertex;
    let at = vertex;
    while (ancestor[ancestor[at] as number] !== -1) {
      path.push(at);
      at = ancestor[at] as number;
    }
    for (let lower = path.pop(); lower !== undefined; lower = path.pop()) {
      const upper = ancestor[lower] as number;
      if ((semi[label[upper] as number] as number) < (semi[label[lower] as number] as number)) {
        label[lower] = label[upper] as number;
      }
      ancestor[lower] = ancestor[upper] as number;
    }
    return label[vertex] as number;
  }

  for (let vertex = count - 1; vertex > 0; vertex -= 1) {
    const stop = order[vertex] as number;
    let least = isOrigin(stop) ? 0 : vertex;
    const last = reaching.first[stop + 1] as number;
    for (let at = reaching.first[stop] as number; at < last; at += 1) {
      const before = number[from[reaching.items[at] as number] as number] as number;
      if (before > 0) least = Math.min(least, semi[evaluate(before)] as number);
    }
    semi[vertex] = least;
    nextInBucket[vertex] = bucket[least] as number;
    bucket[least] = vertex;
    const entered = parent[vertex] as number;
    ancestor[vertex] = entered;
    for (let each = bucket[entered] as number; each !== -1; each = nextInBucket[each] as number) {
      const lowest = evaluate(each);
      dominator[each] = (semi[lowest] as number) < (semi[each] as number) ? lowest : entered;
    }
    bucket[entered] = -1;
  }

  for (let vertex = 1; vertex < count; vertex += 1) {
    if (dominator[vertex] !== semi[vertex])
      dominator[vertex] = dominator[dominator[vertex] as number] as number;
    above[order[vertex] as number] = order[dominator[vertex] as number] as number;
  }
}

/** Numbers the stops that chains reach, depth first; number 0 is a root before all origins, and stands for no stop (-1). */
function walk({ activities, leaving, to }: FlowNetwork, isOrigin: (stop: number) => boolean) {
  const number = new Int32Array(activities.length).fill(-1);
  const next = leaving.first.slice();
  const order = [-1];
  const parent = [0];
  const open: number[] = [];
  const enter = (stop: number, above: number): void => {
    number[stop] = order.length;
    order.push(stop);
    parent.push(above);
    open.push(stop);
  };
  for (let origin = 0; origin < activities.length; origin += 1) {
    if (number[origin] !== -1 || !isOrigin(origin)) continue;
    enter(origin, 0);
    for (let stop = open.at(-1); stop !== undefined; stop = open.at(-1)) {
      const at = next[stop] as number;
      if (at === leaving.first[stop + 1]) {
        open.pop();
        continue;
      }
      next[stop] = at + 1;
      const follower = to[leaving.items[at] as number] as number;
      if (number[follower] === -1) enter(follower, number[stop] as number);
    }
  }
  return { order, number, parent };
}
