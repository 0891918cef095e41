/** The edges of a graph from both of their ends, while they come and go. */
export interface EdgeLists {
  /** By vertex, to where edges lead from it, and from where they lead to it. */
  readonly next: readonly (readonly number[])[];
  readonly before: readonly (readonly number[])[];
  /** Puts an edge in that is not there, or takes one out. */
  readonly set: (from: number, to: number, isThere: boolean) => void;
}

/** The edges of a graph, to begin with by where they lead from each vertex. */
export function edgeLists(targets: Iterable<Iterable<number>>): EdgeLists {
  const next = Array.from(targets, (list) => [...list]);
  const before = next.map((): number[] => []);
  for (const [from, list] of next.entries()) for (const to of list) before[to]?.push(from);
  return {
    next,
    before,
    set(from, to, isThere) {
      const [out, into] = [next[from] as number[], before[to] as number[]];
      if (isThere) {
        out.push(to);
        into.push(from);
      } else {
        out.splice(out.indexOf(to), 1);
        into.splice(into.indexOf(from), 1);
      }
    },
  };
}
