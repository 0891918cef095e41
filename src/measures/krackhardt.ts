/** How much a directed graph is like a tree that spreads from one root (Krackhardt 1994); each from 0 to 1, all 1 for such a tree only. */
export interface Krackhardt {
  /** The share of pairs that are connected, whichever way the edges go. */
  readonly connectedness: number;
  /** Of the pairs of which one reaches the other, the share in which only one does. */
  readonly hierarchy: number;
  /** 1 less the share of edges beyond those that it takes to hold each component together. */
  readonly efficiency: number;
  /** The share of pairs in each component that have somebody above both: a superior of all others that are above both. */
  readonly leastUpperBoundedness: number;
}

/** Krackhardt's four measures of a graph of `size` vertices; edges lead from the one above to the one below, and loops do not count. */
export function krackhardt(size: number, edges: readonly (readonly [number, number])[]): Krackhardt {
  const all = Array.from({ length: size }, (_, vertex) => vertex);
  const down = all.map(() => new Set<number>());
  const around = all.map(() => new Set<number>());
  for (const [above, below] of edges) {
    if (above === below) continue;
    down[above]?.add(below);
    around[above]?.add(below);
    around[below]?.add(above);
  }
  const reach = all.map((vertex) => reachedFrom(vertex, down));
  const components = componentsOf(around);
  const count = down.reduce((sum, targets) => sum + targets.size, 0);
  const pairs = (size * (size - 1)) / 2;
  const connected = sum(components, ({ length }) => (length * (length - 1)) / 2);
  return {
    connectedness: pairs === 0 ? 1 : connected / pairs,
    hierarchy: hierarchyOf(reach),
    efficiency:
      1 -
      share(
        count - sum(components, ({ length }) => length - 1),
        sum(components, ({ length }) => (length - 1) ** 2),
      ),
    leastUpperBoundedness:
      1 -
      share(
        sum(components, (component) => (component.length < 3 ? 0 : unbounded(component, reach))),
        sum(components, ({ length }) => ((length - 1) * (length - 2)) / 2),
      ),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((all, item) => all + of(item), 0);
}

/** Nothing out of nothing is nothing: there is no pair that could fail. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** What a vertex reaches, itself with it. */
function reachedFrom(vertex: number, next: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const found = new Set([vertex]);
  for (const each of found) for (const target of next[each] ?? []) found.add(target);
  return found;
}

function componentsOf(around: readonly ReadonlySet<number>[]): readonly (readonly number[])[] {
  const seen = new Set<number>();
  return around.flatMap((_, vertex) => {
    if (seen.has(vertex)) return [];
    const component = [...reachedFrom(vertex, around)];
    for (const each of component) seen.add(each);
    return [component];
  });
}

function hierarchyOf(reach: readonly ReadonlySet<number>[]): number {
  let oneWay = 0;
  let any = 0;
  for (const [a, below] of reach.entries()) {
    for (const b of below) {
      if (a === b) continue;
      const back = reach[b]?.has(a) ?? false;
      // a pair that goes both ways is met from both sides
      any += back ? 0.5 : 1;
      oneWay += back ? 0 : 1;
    }
  }
  return any === 0 ? 1 : oneWay / any;
}

/** Pairs without a least upper bound: one that reaches both and is reached by all others that do. */
function unbounded(component: readonly number[], reach: readonly ReadonlySet<number>[]): number {
  const uppers = new Map(component.map((vertex) => [vertex, new Set<number>()]));
  for (const each of component) for (const below of reach[each] ?? []) uppers.get(below)?.add(each);
  let count = 0;
  for (const [at, a] of component.entries()) {
    for (const b of component.slice(at + 1)) {
      const above = [...(uppers.get(a) ?? [])].filter((each) => uppers.get(b)?.has(each));
      const isLeast = (bound: number) => above.every((each) => reach[each]?.has(bound));
      if (!above.some(isLeast)) count += 1;
    }
  }
  return count;
}
