import { edgeLists } from "./edge-lists.ts";
import { adjacencyOf, reachFinder } from "./shortest-paths.ts";
import type { Passage, Sight } from "./sight.ts";

/** Is told of shortest paths that come or go with an edge. */
export interface Watcher {
  /** Those that lead by the edge: from these roots, each to these vertices. It is told while all distances are those with the edge. */
  readonly through: (passage: Passage, times: 1 | -1) => void;
  /** All others between a root and some vertices, as these are or were further away without the edge, or not reached. */
  readonly around: (sight: Sight, root: number, vertices: readonly number[], times: 1 | -1) => void;
}

/** The distances between all vertices of a graph, kept while edges come and go. */
export interface KeptDistances {
  /** -1 where no path leads. */
  readonly distances: Int16Array;
  readonly forward: Sight;
  readonly backward: Sight;
  /** Follows an edge; not where that concerns so many pairs that to begin anew takes less: then it does nothing, and says so. */
  readonly change: (from: number, to: number, isThere: boolean, watcher: Watcher) => boolean;
  /** Forgets what was changed so far, or takes all of it back. */
  readonly settle: () => void;
  readonly undo: () => void;
}

/* So that a distance takes two bytes, and all of them 32 MiB. */
export const mostVertices = 4096;

/** Finds all distances, to begin with by one walk from each vertex. */
export function keptDistances(targets: readonly (readonly number[])[]): KeptDistances {
  const size = targets.length;
  const distances = new Int16Array(size * size).fill(-1);
  const { next, before, set: setEdge } = edgeLists(targets);
  const forward: Sight = { ofRoot: size, ofVertex: 1, before, next };
  const backward: Sight = { ofRoot: 1, ofVertex: size, before: next, next: before };
  /** Places and what stood there; edges and whether they were there. */
  const written: number[] = [];
  const edges: (readonly [from: number, to: number, isThere: boolean])[] = [];
  /** What is marked stands at some number, so that nothing has to be wiped. */
  const marks = new Int32Array(size);
  let mark = 0;
  const reach = reachFinder(adjacencyOf(targets));
  for (let root = 0; root < size; root += 1) {
    const reached = reach(root, Number.POSITIVE_INFINITY);
    if (reached) distances.set(reached.distance, root * size);
  }
  return {
    distances,
    forward,
    backward,
    change,
    settle() {
      written.length = edges.length = 0;
    },
    undo() {
      while (written.length > 0) {
        const value = written.pop() as number;
        distances[written.pop() as number] = value;
      }
      for (const [from, to, isThere] of edges.reverse()) setEdge(from, to, !isThere);
      edges.length = 0;
    },
  };

  function change(from: number, to: number, isThere: boolean, watcher: Watcher): boolean {
    const [along, against] = [rootsOf(forward, from, to, isThere), rootsOf(backward, to, from, isThere)];
    // each pair is seen from either end: from there where fewer roots are
    const [sight, tail, head, roots] =
      along.length <= against.length
        ? ([forward, from, to, along] as const)
        : ([backward, to, from, against] as const);
    let left = 40 + size ** 2 / 10;
    const touched: ReturnType<typeof touchedFrom>[] = [];
    for (const root of roots) {
      const each = touchedFrom(sight, root, tail, head);
      touched.push(each);
      left -= each.beyond.length;
      if (left < 0) return false;
    }
    const passage = { sight, tail, roots, beyond: touched.map(({ beyond }) => beyond) };
    if (!isThere) watcher.through(passage, -1);
    for (const [at, { nearer }] of touched.entries()) watcher.around(sight, roots[at] as number, nearer, -1);
    setEdge(from, to, isThere);
    edges.push([from, to, isThere]);
    for (const [at, { beyond }] of touched.entries()) {
      const root = roots[at] as number;
      if (isThere) comeNearer(sight, root, beyond);
      else watcher.around(sight, root, goFurther(sight, root, beyond), 1);
    }
    if (isThere) watcher.through(passage, 1);
    return true;
  }

  function write(place: number, value: number): void {
    written.push(place, distances[place] as number);
    distances[place] = value;
  }

  /** The roots that have shortest paths by an edge that is there, or that will have some by one that is not. */
  function rootsOf(
    { ofRoot, ofVertex }: Sight,
    tail: number,
    head: number,
    isThere: boolean,
  ): readonly number[] {
    const roots: number[] = [];
    for (let root = 0; root < size; root += 1) {
      const near = distances[root * ofRoot + tail * ofVertex] as number;
      if (near < 0) continue;
      const far = distances[root * ofRoot + head * ofVertex] as number;
      if (isThere ? far < 0 || near < far : far === near + 1) roots.push(root);
    }
    return roots;
  }

  /** The vertices to which shortest paths lead, or will lead, by an edge, from the nearest to the furthest; and those that will be nearer then. */
  function touchedFrom(
    { ofRoot, ofVertex, next: ends }: Sight,
    root: number,
    tail: number,
    head: number,
  ): { readonly beyond: readonly number[]; readonly nearer: readonly number[] } {
    const base = root * ofRoot;
    const beyond: number[] = [];
    const nearer: number[] = [];
    let now = distances[base + tail * ofVertex] as number;
    const look = (vertex: number) => {
      const far = distances[base + vertex * ofVertex] as number;
      if (marks[vertex] === mark || (far >= 0 && far <= now)) return;
      marks[vertex] = mark;
      beyond.push(vertex);
      if (far !== now + 1) nearer.push(vertex);
    };
    mark += 1;
    look(head);
    let layer = 0;
    for (let at = 0; at < beyond.length; at += 1) {
      if (at === layer) {
        layer = beyond.length;
        now += 1;
      }
      for (const to of ends[beyond[at] as number] as readonly number[]) look(to);
    }
    return { beyond, nearer };
  }

  /** Corrects the distances of these vertices, to which an edge now leads on the shortest way. */
  function comeNearer(
    { ofRoot, ofVertex, before: starts }: Sight,
    root: number,
    vertices: readonly number[],
  ): void {
    const base = root * ofRoot;
    for (const vertex of vertices) {
      let nearest = size;
      for (const from of starts[vertex] as readonly number[]) {
        const near = distances[base + from * ofVertex] as number;
        if (near >= 0 && near < nearest) nearest = near;
      }
      const place = base + vertex * ofVertex;
      if (distances[place] !== nearest + 1) write(place, nearest + 1);
    }
  }

  /** Corrects the distances of these vertices, to which an edge led on the shortest way that is not there any more; gives those that are further. */
  function goFurther(sight: Sight, root: number, vertices: readonly number[]): readonly number[] {
    const lost = lostAmong(sight, root, vertices);
    if (lost.length === 0) return lost;
    const { ofRoot, ofVertex, before: starts, next: ends } = sight;
    const base = root * ofRoot;
    /** By distance, the vertices that are no further away. */
    const waiting = new Map<number, number[]>();
    const wait = (vertex: number, distance: number) => {
      const others = waiting.get(distance);
      if (others) others.push(vertex);
      else waiting.set(distance, [vertex]);
    };
    let now = size;
    for (const vertex of lost) {
      let nearest = size;
      for (const from of starts[vertex] as readonly number[]) {
        if (marks[from] === mark) continue;
        const near = distances[base + from * ofVertex] as number;
        if (near >= 0 && near < nearest) nearest = near;
      }
      if (nearest < size) wait(vertex, nearest + 1);
      now = Math.min(now, nearest + 1);
    }
    for (; waiting.size > 0; now += 1) {
      for (const vertex of waiting.get(now) ?? []) {
        if (marks[vertex] !== mark) continue;
        marks[vertex] = 0;
        write(base + vertex * ofVertex, now);
        for (const to of ends[vertex] as readonly number[]) if (marks[to] === mark) wait(to, now + 1);
      }
      waiting.delete(now);
    }
    for (const vertex of lost) if (marks[vertex] === mark) write(base + vertex * ofVertex, -1);
    return lost;
  }

  /** Those to which no path is as short as it was; they are marked. */
  function lostAmong(
    { ofRoot, ofVertex, before: starts }: Sight,
    root: number,
    vertices: readonly number[],
  ): readonly number[] {
    const base = root * ofRoot;
    const lost: number[] = [];
    mark += 1;
    for (const vertex of vertices) {
      const near = (distances[base + vertex * ofVertex] as number) - 1;
      let isKept = false;
      for (const from of starts[vertex] as readonly number[])
        if (distances[base + from * ofVertex] === near && marks[from] !== mark) isKept = true;
      if (isKept) {
        if (lost.length === 0) return lost;
        continue;
      }
      marks[vertex] = mark;
      lost.push(vertex);
    }
    return lost;
  }
}
