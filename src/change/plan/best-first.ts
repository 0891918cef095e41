/** What waits to be taken: whatever costs least first; of equals, what is nearest to its end, then what came first. */
export interface BestFirst<N> {
  readonly put: (node: N) => void;
  readonly take: () => N | undefined;
  /** All that wait, the best first. */
  readonly all: () => readonly N[];
}

/**
 * A queue of nodes of a search.
 * @param depthOf How far a node has come.
 */
export function bestFirst<N extends { readonly least: number }>(depthOf: (node: N) => number): BestFirst<N> {
  const waiting: N[] = [];
  return {
    put(node) {
      let [from, to] = [0, waiting.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        const other = waiting[middle] as N;
        const isBefore = other.least - node.least || depthOf(node) - depthOf(other);
        if (isBefore <= 0) from = middle + 1;
        else to = middle;
      }
      waiting.splice(from, 0, node);
    },
    take: () => waiting.shift(),
    all: () => waiting,
  };
}
