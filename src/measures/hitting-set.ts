/** What a choice costs: compared by the first, then by the second. */
export type Cost = readonly [number, number];

/**
 * The cheapest set of items (numbers) that has one of every given set, and the first such in the order of search: branch and bound. Each item
 * costs 1, and in second place what `second` says. `undefined`: more than `most` branches were looked at, or a set is empty.
 */
export function cheapestHittingSet(
  sets: readonly (readonly number[])[],
  second: (item: number) => number,
  most = 200_000,
): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let bestCost: Cost = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let looked = 0;
  const search = (chosen: readonly number[], barred: ReadonlySet<number>, cost: Cost): void => {
    looked += 1;
    if (looked > most) return;
    const open = sets
      .filter((set) => !set.some((item) => chosen.includes(item)))
      .map((set) => set.filter((item) => !barred.has(item)));
    if (open.length === 0) {
      if (isLess(cost, bestCost)) [best, bestCost] = [chosen, cost];
      return;
    }
    if (!isLess([cost[0] + disjoint(open), cost[1]], bestCost)) return;
    const branch = open.reduce((least, set) => (set.length < least.length ? set : least));
    const tried = new Set(barred);
    for (const item of branch) {
      search([...chosen, item], tried, [cost[0] + 1, cost[1] + second(item)]);
      // whoever leaves it out later need not take it up again
      tried.add(item);
    }
  };
  search([], new Set(), [0, 0]);
  return looked > most ? undefined : best;
}

/** How many of the sets have nothing in common, counted greedily: so many items it takes at least. */
function disjoint(sets: readonly (readonly number[])[]): number {
  const used = new Set<number>();
  let count = 0;
  for (const set of sets) {
    if (set.some((item) => used.has(item))) continue;
    for (const item of set) used.add(item);
    count += 1;
  }
  return count;
}

function isLess([a, x]: Cost, [b, y]: Cost): boolean {
  return a < b || (a === b && x < y - 1e-9);
}
