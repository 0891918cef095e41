import type { KeptDistances } from "./kept-distances.ts";
import type { Sight } from "./sight.ts";

/**
 * Adds to what lies inside shortest paths those between a root and some vertices, all distances being known, or takes them away again; to the
 * last of the counts, how many there are. Exact as long as that is a safe integer. The work is in proportion to the edges on these paths.
 */
export type AddPaths = (
  sight: Sight,
  root: number,
  vertices: readonly number[],
  times: 1 | -1,
  counts: Float64Array,
) => void;

/** An adder for a graph whose distances are kept. */
export function pathAdder({ distances, forward: { next } }: KeptDistances): AddPaths {
  const size = next.length;
  /* The vertices at each distance, as chains: the first, and by vertex the next one. */
  const firstAt = new Int32Array(size + 1).fill(-1);
  const another = new Int32Array(size);
  const isSeen = new Uint8Array(size);
  const isEnd = new Uint8Array(size);
  const ways = new Float64Array(size);
  const onward = new Float64Array(size);
  /* The edges on these paths, from the furthest to the nearest. */
  const nearEnds: number[] = [];
  const farEnds: number[] = [];
  const enter = (vertex: number, distance: number) => {
    another[vertex] = firstAt[distance] as number;
    firstAt[distance] = vertex;
    isSeen[vertex] = 1;
    ways[vertex] = onward[vertex] = 0;
  };

  return ({ ofRoot, ofVertex, before }, root, vertices, times, counts) => {
    const base = root * ofRoot;
    let furthest = 0;
    for (const vertex of vertices) {
      const distance = distances[base + vertex * ofVertex] as number;
      if (distance <= 0) continue;
      enter(vertex, distance);
      isEnd[vertex] = 1;
      if (distance > furthest) furthest = distance;
    }
    if (furthest === 0) return;
    let edges = 0;
    for (let distance = furthest; distance > 0; distance -= 1) {
      for (let vertex = firstAt[distance] as number; vertex >= 0; vertex = another[vertex] as number) {
        for (const from of before[vertex] as readonly number[]) {
          if (distances[base + from * ofVertex] !== distance - 1) continue;
          if (isSeen[from] === 0) enter(from, distance - 1);
          nearEnds[edges] = from;
          farEnds[edges] = vertex;
          edges += 1;
        }
      }
    }
    ways[root] = 1;
    for (let edge = edges - 1; edge >= 0; edge -= 1) {
      const far = farEnds[edge] as number;
      ways[far] = (ways[far] as number) + (ways[nearEnds[edge] as number] as number);
    }
    for (let edge = 0; edge < edges; edge += 1) {
      const near = nearEnds[edge] as number;
      const far = farEnds[edge] as number;
      onward[near] = (onward[near] as number) + (onward[far] as number) + (isEnd[far] as number);
    }
    counts[size] = (counts[size] as number) + times * (onward[root] as number);
    for (let distance = furthest; distance >= 0; distance -= 1) {
      for (let vertex = firstAt[distance] as number; vertex >= 0; vertex = another[vertex] as number) {
        isSeen[vertex] = isEnd[vertex] = 0;
        if (vertex === root) continue;
        const inside = (ways[vertex] as number) * (onward[vertex] as number);
        counts[vertex] = (counts[vertex] as number) + times * inside;
      }
      firstAt[distance] = -1;
    }
  };
}
