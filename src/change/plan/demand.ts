/** Something that can be done at a cost; two with one id are the same. */
export interface Doable {
  readonly id: string;
  readonly cost: number;
  /** Of those with one slot, at most one is done: they say different things of one place. */
  readonly slot?: string | undefined;
  /** Whether it may bring up demands of its own. */
  readonly stirs?: boolean | undefined;
}

/** What some steps cost together. */
export function costOf(steps: readonly Doable[]): number {
  return steps.reduce((sum, { cost }) => sum + cost, 0);
}

/** Where a step says something; no two of one place are done. */
export function placeOf({ slot, id }: Doable): string {
  return slot ?? id;
}

/** What has to be done: one of some steps, or so many of several demands. */
export type StepDemand<S extends Doable> =
  | { readonly steps: readonly S[] }
  | { readonly need: number; readonly of: readonly StepDemand<S>[] };

/** Those of which every way to meet a demand does one: it is a list of such lists; an empty one says that there is no way. */
export function mustDo<S extends Doable>(
  demand: StepDemand<S>,
  isOpen: (step: S) => boolean,
): readonly (readonly S[])[] {
  if ("steps" in demand) return [unique(demand.steps.filter(isOpen))];
  const { need, of } = demand;
  const possible = of.map((each) => mustDo(each, isOpen)).filter((lists) => !lists.some(isEmpty));
  if (possible.length < need) return [[]];
  if (possible.length === need) return possible.flat();
  // whoever does `need` of them does one of any so many
  const smallest = possible
    .map((lists) => shortest(lists))
    .sort((x, y) => x.length - y.length)
    .slice(0, possible.length - need + 1);
  return smallest.length === 0 || smallest.some(isEmpty) ? [] : [unique(smallest.flat())];
}

function isEmpty(list: readonly unknown[]): boolean {
  return list.length === 0;
}

/** The shortest of the lists; empty where there are none, because nothing has to be done. */
export function shortest<S>(lists: readonly (readonly S[])[]): readonly S[] {
  let best: readonly S[] | undefined;
  for (const list of lists) if (best === undefined || list.length < best.length) best = list;
  return best ?? [];
}

function unique<S extends Doable>(steps: readonly S[]): readonly S[] {
  return [...new Map(steps.map((step) => [step.id, step])).values()];
}

/** What is still to be paid for each step, as a lower bound is put together. */
interface Prices {
  readonly get: (id: string) => number | undefined;
  readonly set: (id: string, price: number) => unknown;
}

/** Prices that change by themselves, over others that stay. */
function over(prices: Prices) {
  const own = new Map<string, number>();
  return { own, get: (id: string) => own.get(id) ?? prices.get(id), set: own.set.bind(own) };
}

/**
 * What meeting a demand costs at least. Each part of it takes from the prices of the steps that meet it what it is sure to cost, so that no
 * step is counted twice (the dual of a covering problem). `Infinity`: there is no way.
 */
export function leastCost<S extends Doable>(
  demand: StepDemand<S>,
  isOpen: (step: S) => boolean,
  prices: Prices = new Map<string, number>(),
): number {
  if ("steps" in demand) {
    const open = demand.steps.filter(isOpen);
    const least = open.reduce(
      (sofar, { id, cost }) => Math.min(sofar, prices.get(id) ?? cost),
      Number.POSITIVE_INFINITY,
    );
    if (Number.isFinite(least))
      for (const { id, cost } of unique(open)) prices.set(id, (prices.get(id) ?? cost) - least);
    return least;
  }
  const { need, of } = demand;
  if (need <= 0) return 0;
  if (need >= of.length) {
    if (need > of.length) return Number.POSITIVE_INFINITY;
    // the narrow ones first: what they take cannot be paid in another way
    const narrowFirst = [...of].sort((x, y) => width(x) - width(y));
    return narrowFirst.reduce((sum, each) => sum + leastCost(each, isOpen, prices), 0);
  }
  const each = of
    .map((child) => {
      const layer = over(prices);
      return { least: leastCost(child, isOpen, layer), own: layer.own };
    })
    .filter(({ least }) => Number.isFinite(least))
    .sort((x, y) => x.least - y.least);
  const chosen = each[need - 1];
  if (!chosen) return Number.POSITIVE_INFINITY;
  // whichever of them are met, the dearest of these costs as much; all that any of them may take is taken
  for (const { own } of each)
    for (const [id, price] of own) prices.set(id, Math.min(price, prices.get(id) ?? price));
  return chosen.least;
}

function width<S extends Doable>(demand: StepDemand<S>): number {
  return "steps" in demand ? demand.steps.length : 1_000;
}
