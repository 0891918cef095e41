import type { Apart } from "./apart.ts";
import type { KeptDistances } from "./kept-distances.ts";
import type { KeptOwners } from "./kept-owners.ts";
import type { Passage, Sight } from "./sight.ts";

/**
 * Adds to what lies inside shortest paths those that lead by an edge, or takes them away again; to the last of the counts, how many there are.
 * Only those count whose ends are apart in this way. What lies before the edge is gone through once for all roots.
 */
export type AddThrough = (passage: Passage, kind: Apart, times: 1 | -1, counts: Float64Array) => void;

/** An adder for a graph whose distances are kept. */
export function throughAdder(
  { distances, forward: { next: lists } }: KeptDistances,
  owners: KeptOwners,
): AddThrough {
  const size = lists.length;
  const isSeen = new Uint8Array(size);
  /** Ways from each vertex to the edge, paths that come to it from elsewhere and go on by the edge, and those that begin there. */
  const ways = new Float64Array(size);
  const arriving = new Float64Array(size);
  const starting = new Float64Array(size);
  /** Ways from the edge to each vertex, and from there to any end. */
  const ahead = new Float64Array(size);
  const onward = new Float64Array(size);
  /* The edges there on shortest paths, from the nearest to the furthest. */
  const nearEnds: number[] = [];
  const farEnds: number[] = [];

  return ({ sight, tail, roots, beyond }, kind, times, counts) => {
    const { ofRoot, ofVertex, before, next } = sight;
    const toTail = (vertex: number) => distances[vertex * ofRoot + tail * ofVertex] as number;
    const order = [tail];
    enter(tail);
    ways[tail] = 1;
    for (const vertex of order) {
      const further = toTail(vertex) + 1;
      for (const from of before[vertex] as readonly number[]) {
        if (toTail(from) !== further) continue;
        if (isSeen[from] === 0) {
          enter(from);
          order.push(from);
        }
        ways[from] = (ways[from] as number) + (ways[vertex] as number);
      }
    }
    for (const [at, root] of roots.entries()) {
      const paths = goBeyond(sight, root, beyond[at] as readonly number[], kind, times, counts);
      starting[root] = paths;
      // of vertices from where nothing counts, there may be more ways than a number can hold
      if (paths > 0) counts[size] = (counts[size] as number) + times * paths * (ways[root] as number);
    }
    for (let at = order.length - 1; at >= 0; at -= 1) {
      const vertex = order[at] as number;
      const come = arriving[vertex] as number;
      if (come > 0) counts[vertex] = (counts[vertex] as number) + times * come * (ways[vertex] as number);
      isSeen[vertex] = 0;
      const going = come + (starting[vertex] as number);
      if (going === 0 || vertex === tail) continue;
      const nearer = toTail(vertex) - 1;
      for (const to of next[vertex] as readonly number[])
        if (toTail(to) === nearer) arriving[to] = (arriving[to] as number) + going;
    }
  };

  function enter(vertex: number): void {
    isSeen[vertex] = 1;
    ways[vertex] = arriving[vertex] = starting[vertex] = 0;
  }

  /** Adds what lies inside the paths from a root on the far side of the edge; gives how many ways on there are from the edge. */
  function goBeyond(
    { ofRoot, ofVertex, next }: Sight,
    root: number,
    vertices: readonly number[],
    kind: Apart,
    times: 1 | -1,
    counts: Float64Array,
  ): number {
    const base = root * ofRoot;
    const head = vertices[0] as number;
    const apart = owners.apartFrom(root);
    for (const vertex of vertices) {
      ahead[vertex] = 0;
      onward[vertex] = apart[owners.at(vertex)] === kind ? 1 : 0;
    }
    ahead[head] = 1;
    let edges = 0;
    for (const vertex of vertices) {
      const further = (distances[base + vertex * ofVertex] as number) + 1;
      for (const to of next[vertex] as readonly number[]) {
        if (distances[base + to * ofVertex] !== further) continue;
        ahead[to] = (ahead[to] as number) + (ahead[vertex] as number);
        nearEnds[edges] = vertex;
        farEnds[edges] = to;
        edges += 1;
      }
    }
    for (let edge = edges - 1; edge >= 0; edge -= 1) {
      const near = nearEnds[edge] as number;
      onward[near] = (onward[near] as number) + (onward[farEnds[edge] as number] as number);
    }
    const waysHere = ways[root] as number;
    for (const vertex of vertices) {
      // what ends here does not lead through here
      const through = (onward[vertex] as number) - (apart[owners.at(vertex)] === kind ? 1 : 0);
      if (through === 0) continue;
      const inside = waysHere * (ahead[vertex] as number) * through;
      counts[vertex] = (counts[vertex] as number) + times * inside;
    }
    return onward[head] as number;
  }
}
