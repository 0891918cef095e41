import { apartKinds, perhaps, surely } from "./apart.ts";
import { keptDistances, type Watcher } from "./kept-distances.ts";
import type { KeptOwners } from "./kept-owners.ts";
import { pathAdder } from "./pair-paths.ts";
import { adjacencyOf, pathCounter, reachFinder } from "./shortest-paths.ts";
import type { Sight } from "./sight.ts";
import { throughAdder } from "./through-paths.ts";

/** How many shortest paths there are between vertices that are apart, surely and perhaps, and inside how many of them each vertex lies. */
export interface KeptCounts {
  /** By vertex, and behind all of them the total. Exact as long as the totals are safe integers together. */
  readonly counts: { readonly [kind in typeof surely | typeof perhaps]: Float64Array };
  readonly areExact: () => boolean;
  /** Follows an edge that came or went; not where counting anew takes less, and says so. */
  readonly change: (from: number, to: number, isThere: boolean) => boolean;
  /** Follows what somebody does that lets others own a vertex. */
  readonly move: (vertex: number, action: () => void) => void;
  /** Begins a change; what it gives takes it back, owners aside, before the next one begins. */
  readonly begin: () => () => void;
}

/** Counts all paths, to begin with. */
export function keptCounts(targets: readonly (readonly number[])[], owners: KeptOwners): KeptCounts {
  const size = targets.length;
  const kept = keptDistances(targets);
  const { forward, backward } = kept;
  const addPaths = pathAdder(kept);
  const counts = { [surely]: new Float64Array(size + 1), [perhaps]: new Float64Array(size + 1) };
  const all = targets.map((_, vertex) => vertex);
  countAll();
  const addThrough = throughAdder(kept, owners);
  const watcher: Watcher = {
    around: add,
    through(passage, times) {
      for (const kind of apartKinds) {
        const isAny = passage.roots.some((root) => owners.apartFrom(root).includes(kind));
        if (isAny) addThrough(passage, kind, times, counts[kind]);
      }
    },
  };
  return {
    counts,
    areExact: () => (counts[surely][size] as number) + (counts[perhaps][size] as number) <= mostExact,
    change: (from, to, isThere) => kept.change(from, to, isThere, watcher),
    move,
    begin() {
      kept.settle();
      const were = apartKinds.map((kind) => counts[kind].slice());
      return () => {
        kept.undo();
        for (const [at, kind] of apartKinds.entries()) counts[kind].set(were[at] as Float64Array);
      };
    },
  };

  function countAll(): void {
    const adjacency = adjacencyOf(targets);
    const reach = reachFinder(adjacency);
    const count = pathCounter(adjacency);
    const isTarget = new Uint8Array(size);
    for (const source of all) {
      const reached = reach(source, Number.POSITIVE_INFINITY);
      const apart = owners.apartFrom(source);
      for (const kind of apartKinds) {
        if (!reached || !apart.includes(kind)) continue;
        for (const vertex of all) isTarget[vertex] = apart[owners.at(vertex)] === kind ? 1 : 0;
        const { total, inside } = count(reached, isTarget);
        const counted = counts[kind];
        for (let at = 0; at < reached.count; at += 1) {
          const vertex = reached.order[at] as number;
          counted[vertex] = (counted[vertex] as number) + inside(vertex);
        }
        counted[size] = (counted[size] as number) + total;
      }
    }
  }

  function add(sight: Sight, root: number, vertices: readonly number[], times: 1 | -1): void {
    const apart = owners.apartFrom(root);
    for (const kind of apartKinds) {
      const ends: number[] = [];
      for (const vertex of vertices) if (apart[owners.at(vertex)] === kind) ends.push(vertex);
      if (ends.length > 0) addPaths(sight, root, ends, times, counts[kind]);
    }
  }

  /** Only pairs of this vertex with others count otherwise, and of these only those that were apart, or are. */
  function move(vertex: number, action: () => void): void {
    const before = owners.apartFrom(vertex);
    action();
    const now = owners.apartFrom(vertex);
    for (const kind of apartKinds) {
      const less: number[] = [];
      const more: number[] = [];
      for (const other of all) {
        const [was, is] = [before[owners.at(other)], now[owners.at(other)]];
        if (other === vertex || was === is) continue;
        if (was === kind) less.push(other);
        if (is === kind) more.push(other);
      }
      for (const sight of [forward, backward]) {
        addPaths(sight, vertex, less, -1, counts[kind]);
        addPaths(sight, vertex, more, 1, counts[kind]);
      }
    }
  }
}

const mostExact = Number.MAX_SAFE_INTEGER;
