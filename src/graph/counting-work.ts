import { bitsIn } from "./bits-in.ts";
import type { Adjacency } from "./shortest-paths.ts";

/** How many edges there are from a source on, the first being at 0; `undefined`: more than `most`. */
export type StepsFrom = (at: number, most: number) => number | undefined;

/** What sixteen sources, spread over all, say of the work of all, which is to stay within a budget. */
export function estimated(
  budget: number,
  sources: number,
  stepsFrom: StepsFrom,
): "little" | "doubtful" | "far beyond" {
  const samples = Math.min(16, sources);
  const share = budget * (samples / sources);
  let left = 4 * share;
  for (let sample = 0; sample < samples; sample += 1) {
    const steps = stepsFrom(Math.floor((sample * sources) / samples), left);
    if (steps === undefined || steps > left) return "far beyond";
    left -= steps;
  }
  return left < 3.5 * share ? "doubtful" : "little";
}

/* So many sources are gone through at once, by one bit each: all that they reach takes little memory, and few of them may be enough to tell. */
const words = 8;
const together = 32 * words;

/**
 * Whether a budget is enough to visit all edges from each source on, and the source itself, once or twice. It takes some hundredth of the visits.
 */
export function isEnough(
  budget: number,
  adjacency: Adjacency,
  sources: readonly number[],
  timesOf: (source: number) => number,
): boolean {
  const { first, targets } = adjacency;
  const size = first.length - 1;
  const { order, isAcyclic } = walked(adjacency);
  const reached = new Int32Array(size * words);
  const twice = new Int32Array(words);
  let left = budget;
  for (let start = 0; start < sources.length; start += together) {
    reached.fill(0);
    twice.fill(0);
    for (const [at, source] of sources.slice(start, start + together).entries()) {
      const bit = 1 << (at & 31);
      const times = timesOf(source);
      reached[source * words + (at >> 5)] = (reached[source * words + (at >> 5)] as number) | bit;
      if (times > 1) twice[at >> 5] = (twice[at >> 5] as number) | bit;
      left -= times;
    }
    // along cycles, what was handed on may come back as news
    let visits = handOn();
    for (let before = -1; !isAcyclic && before !== visits; visits = handOn()) before = visits;
    left -= visits;
    if (left < 0) return false;
  }
  return left >= 0;

  /** Hands on who reaches each vertex to those that it leads to; how often edges are visited, as far as that is known by then. */
  function handOn(): number {
    let visits = 0;
    for (let at = 0; at < size; at += 1) {
      const vertex = order[at] as number;
      const edge = first[vertex] as number;
      const last = first[vertex + 1] as number;
      if (edge === last) continue;
      let times = 0;
      for (let word = 0; word < words; word += 1) {
        const bits = reached[vertex * words + word] as number;
        if (bits === 0) continue;
        times += bitsIn(bits);
        if (twice[word] !== 0) times += bitsIn(bits & (twice[word] as number));
        for (let each = edge; each < last; each += 1) {
          const place = (targets[each] as number) * words + word;
          reached[place] = (reached[place] as number) | bits;
        }
      }
      visits += times * (last - edge);
    }
    return visits;
  }
}

/** All vertices, each before those that it leads to, but for edges that close a cycle. */
export function walked({ first, targets }: Adjacency): {
  readonly order: Int32Array;
  readonly isAcyclic: boolean;
} {
  const size = first.length - 1;
  const order = new Int32Array(size);
  const next = first.slice(0, size);
  const isOpen = new Uint8Array(size);
  const isPlaced = new Uint8Array(size);
  const path = new Int32Array(size);
  let free = size;
  let isAcyclic = true;
  for (let start = 0; start < size; start += 1) {
    if (isPlaced[start] === 1) continue;
    path[0] = start;
    isOpen[start] = 1;
    for (let depth = 0; depth >= 0; ) {
      const vertex = path[depth] as number;
      const edge = next[vertex] as number;
      if (edge === first[vertex + 1]) {
        isOpen[vertex] = 0;
        isPlaced[vertex] = 1;
        free -= 1;
        order[free] = vertex;
        depth -= 1;
        continue;
      }
      next[vertex] = edge + 1;
      const target = targets[edge] as number;
      if (isOpen[target] === 1) isAcyclic = false;
      else if (isPlaced[target] === 0) {
        depth += 1;
        path[depth] = target;
        isOpen[target] = 1;
      }
    }
  }
  return { order, isAcyclic };
}
