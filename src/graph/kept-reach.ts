import { bitsIn } from "./bits-in.ts";
import { walked } from "./counting-work.ts";
import { edgeLists } from "./edge-lists.ts";
import type { Adjacency } from "./shortest-paths.ts";

/** How often edges are visited by walks from all vertices, kept while edges come and go. */
export interface KeptReach {
  /** Visits of edges when all that lie on from each vertex are visited so many times: once, twice or not at all. */
  readonly visits: (times: Uint8Array) => number;
  /** Whether it could be followed: what would go against the order in which the vertices were walked, as an edge does that closes a cycle, could not. */
  readonly change: (from: number, to: number, isThere: boolean) => boolean;
  /** Forgets what was changed so far, or takes all of it back. */
  readonly settle: () => void;
  readonly undo: () => void;
}

/**
 * Keeps from where each vertex can be reached, by one bit each. `undefined` where there are cycles: what is on one is reached from itself, so that
 * it does not follow from the vertices before it.
 */
export function keptReach(adjacency: Adjacency): KeptReach | undefined {
  const { order, isAcyclic } = walked(adjacency);
  if (!isAcyclic) return undefined;
  const { first, targets } = adjacency;
  const size = order.length;
  const words = Math.ceil(size / 32);
  const edges = edgeLists(
    Array.from({ length: size }, (_, vertex) => targets.subarray(first[vertex], first[vertex + 1])),
  );
  const { next, before } = edges;
  const rankOf = new Int32Array(size);
  for (const [rank, vertex] of order.entries()) rankOf[vertex] = rank;
  const reached = new Int32Array(size * words);
  const row = new Int32Array(words);
  for (const vertex of order) reached.set(rowOf(vertex), vertex * words);
  const isTouched = new Uint8Array(size);
  /** Who is gone out from once and twice, by bits; the visits of each edge that leaves a vertex, and of all edges. */
  const times = new Uint8Array(size);
  const once = new Int32Array(words);
  const twice = new Int32Array(words);
  const visitsAt = new Float64Array(size);
  let visits = 0;
  let undos: (() => void)[] = [];
  return {
    visits(given) {
      if (given.some((each, vertex) => each !== times[vertex])) countFor(given);
      return visits;
    },
    change,
    settle() {
      undos = [];
    },
    undo() {
      for (const undo of undos.reverse()) undo();
      undos = [];
    },
  };

  /** From where a vertex can be reached, by what is known of the vertices before it; it stands where the next answer will. */
  function rowOf(vertex: number): Int32Array {
    row.fill(0);
    row[vertex >> 5] = 1 << (vertex & 31);
    for (const from of before[vertex] as readonly number[])
      for (let word = 0; word < words; word += 1)
        row[word] = (row[word] as number) | (reached[from * words + word] as number);
    return row;
  }

  function countFor(given: Uint8Array): void {
    times.set(given);
    once.fill(0);
    twice.fill(0);
    for (const [vertex, each] of times.entries()) {
      const [word, bit] = [vertex >> 5, 1 << (vertex & 31)];
      if (each > 0) once[word] = (once[word] as number) | bit;
      if (each > 1) twice[word] = (twice[word] as number) | bit;
    }
    visits = 0;
    for (const [vertex, list] of next.entries()) {
      visitsAt[vertex] = visitsOf(vertex);
      visits += list.length * (visitsAt[vertex] as number);
    }
  }

  function visitsOf(vertex: number): number {
    let sum = 0;
    for (let word = 0; word < words; word += 1) {
      const bits = reached[vertex * words + word] as number;
      if (bits !== 0) sum += bitsIn(bits & (once[word] as number)) + bitsIn(bits & (twice[word] as number));
    }
    return sum;
  }

  function change(from: number, to: number, isThere: boolean): boolean {
    if ((rankOf[from] as number) > (rankOf[to] as number)) return false;
    setEdge(from, to, isThere);
    undos.push(() => setEdge(from, to, !isThere));
    isTouched[to] = 1;
    let touched = 1;
    for (let rank = rankOf[to] as number; touched > 0; rank += 1) {
      const vertex = order[rank] as number;
      if (isTouched[vertex] === 0) continue;
      isTouched[vertex] = 0;
      touched -= 1;
      const start = vertex * words;
      const now = rowOf(vertex);
      if (now.every((bits, word) => bits === reached[start + word])) continue;
      const was = reached.slice(start, start + words);
      setRow(vertex, now);
      undos.push(() => setRow(vertex, was));
      for (const further of next[vertex] as readonly number[]) {
        if (isTouched[further] === 0) touched += 1;
        isTouched[further] = 1;
      }
    }
    return true;
  }

  function setRow(vertex: number, bits: Int32Array): void {
    reached.set(bits, vertex * words);
    const was = visitsAt[vertex] as number;
    const is = visitsOf(vertex);
    visitsAt[vertex] = is;
    visits += (next[vertex] as readonly number[]).length * (is - was);
  }

  function setEdge(from: number, to: number, isThere: boolean): void {
    edges.set(from, to, isThere);
    visits += isThere ? (visitsAt[from] as number) : -(visitsAt[from] as number);
  }
}
