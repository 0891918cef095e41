/** Which vertices each leads to: those of vertex `v` are `targets[first[v]]` up to, not including, `targets[first[v + 1]]`. */
export interface Adjacency {
  readonly first: Int32Array;
  readonly targets: Int32Array;
}

/** Lays out lists of where the edges of each vertex lead. */
export function adjacencyOf(lists: readonly (readonly number[])[]): Adjacency {
  const first = new Int32Array(lists.length + 1);
  for (let vertex = 0; vertex < lists.length; vertex += 1)
    first[vertex + 1] = (first[vertex] as number) + (lists[vertex] as readonly number[]).length;
  const targets = new Int32Array(first[lists.length] as number);
  for (let vertex = 0; vertex < lists.length; vertex += 1)
    targets.set(lists[vertex] as readonly number[], first[vertex]);
  return { first, targets };
}

/** What a source reaches: the vertices from the nearest to the furthest, and their distances (-1 where no path leads). */
export interface Reached {
  readonly order: Int32Array;
  readonly count: number;
  readonly distance: Int32Array;
  /** How many edges leave these vertices. */
  readonly edges: number;
}

/**
 * A finder of what a source reaches, which gives up past so many edges (`undefined`). It uses its memory again: an answer holds until the
 * next question.
 */
export function reachFinder({
  first,
  targets,
}: Adjacency): (source: number, most: number) => Reached | undefined {
  const distance = new Int32Array(first.length - 1).fill(-1);
  const order = new Int32Array(first.length - 1);
  let count = 0;
  return (source, most) => {
    for (let at = 0; at < count; at += 1) distance[order[at] as number] = -1;
    order[0] = source;
    distance[source] = 0;
    count = 1;
    let edges = 0;
    for (let at = 0; at < count; at += 1) {
      const vertex = order[at] as number;
      const next = (distance[vertex] as number) + 1;
      const last = first[vertex + 1] as number;
      edges += last - (first[vertex] as number);
      if (edges > most) return undefined;
      for (let edge = first[vertex] as number; edge < last; edge += 1) {
        const target = targets[edge] as number;
        if (distance[target] !== -1) continue;
        distance[target] = next;
        order[count++] = target;
      }
    }
    return { order, count, distance, edges };
  };
}

/** The shortest paths from a source to its targets: how many there are, and inside how many of them each vertex lies. */
export interface Counted<N> {
  readonly total: N;
  readonly inside: (vertex: number) => N;
}

export type PathCounter<N> = (reached: Reached, isTarget: Uint8Array) => Counted<N>;

/**
 * A counter of the shortest paths from a source to those vertices that are targets, every path once (Brandes 2001, without dividing by the
 * number of paths of each pair): ways from the source to a vertex, times ways on from there to any target. Exact as long as the total is a
 * safe integer, for then so is everything that counts in it. An answer holds until the next question.
 */
export function pathCounter({ first, targets }: Adjacency): PathCounter<number> {
  const ways = new Float64Array(first.length - 1);
  const onward = new Float64Array(first.length - 1);
  // the edges that lie on shortest paths, from the nearest to the furthest: to look at all of them once more takes longer
  const starts = new Int32Array(targets.length);
  const ends = new Int32Array(targets.length);
  return ({ order, count, distance }, isTarget) => {
    const source = order[0] as number;
    for (let at = 0; at < count; at += 1) {
      const vertex = order[at] as number;
      ways[vertex] = onward[vertex] = 0;
    }
    ways[source] = 1;
    let edges = 0;
    for (let at = 0; at < count; at += 1) {
      const vertex = order[at] as number;
      const next = (distance[vertex] as number) + 1;
      const ofVertex = ways[vertex] as number;
      const last = first[vertex + 1] as number;
      for (let edge = first[vertex] as number; edge < last; edge += 1) {
        const target = targets[edge] as number;
        if (distance[target] !== next) continue;
        ways[target] = (ways[target] as number) + ofVertex;
        starts[edges] = vertex;
        ends[edges] = target;
        edges += 1;
      }
    }
    for (let edge = edges - 1; edge >= 0; edge -= 1) {
      const start = starts[edge] as number;
      const end = ends[edge] as number;
      onward[start] = (onward[start] as number) + (onward[end] as number) + (isTarget[end] as number);
    }
    // From where no target is reached there may be more ways than a number can hold: they do not count.
    const counts = (vertex: number) => vertex !== source && onward[vertex] !== 0;
    return {
      total: onward[source] as number,
      inside: (vertex) => (counts(vertex) ? (ways[vertex] as number) * (onward[vertex] as number) : 0),
    };
  };
}

/** The same with numbers as large as it takes: rarely needed, and some ten times slower. */
export function largePathCounter({ first, targets }: Adjacency): PathCounter<bigint> {
  return ({ order, count, distance }, isTarget) => {
    const ways = new Map<number, bigint>([[order[0] as number, 1n]]);
    const onward = new Map<number, bigint>();
    const waysTo = (vertex: number) => ways.get(vertex) ?? 0n;
    const waysOn = (vertex: number) => onward.get(vertex) ?? 0n;
    const further = (vertex: number): readonly number[] => {
      const next = (distance[vertex] as number) + 1;
      const followers = targets.subarray(first[vertex], first[vertex + 1]);
      return [...followers].filter((target) => distance[target] === next);
    };
    for (const vertex of order.slice(0, count).reverse()) {
      let sum = 0n;
      for (const target of further(vertex)) sum += waysOn(target) + BigInt(isTarget[target] as number);
      onward.set(vertex, sum);
    }
    for (const vertex of order.subarray(0, count)) {
      if (waysOn(vertex) === 0n) continue;
      for (const target of further(vertex)) ways.set(target, waysTo(target) + waysTo(vertex));
    }
    const source = order[0] as number;
    return {
      total: waysOn(source),
      inside: (vertex) => (vertex === source ? 0n : waysTo(vertex) * waysOn(vertex)),
    };
  };
}
