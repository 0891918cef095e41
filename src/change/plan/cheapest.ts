import { costOf, type Doable, leastCost, mustDo, type StepDemand, shortest } from "./demand.ts";
import { keyOf, partsOf } from "./parts-of.ts";
import { areRivals, type Rest, restOf } from "./rest-of.ts";

/** What meeting a demand costs, taken by itself. */
export interface Cheapest<S extends Doable> {
  /** It costs at least so much; `Infinity`: there is no way. */
  readonly least: number;
  /** Steps that meet it, which cost `least` unless the demand is large; none where no way was found. */
  readonly steps: readonly S[];
}

/** Costs of parts of demands that were found before. */
export type KnownCosts<S extends Doable> = Map<string, Cheapest<S>>;

/* So many choices are followed in one part of a demand; past it a lower bound stands for what it costs. */
const most = 400;
/* So many steps are gone through in all, for one demand. */
const work = 20_000;

/**
 * What meeting a part of a demand costs at least, and the steps that do it: exactly, as long as it is not too large. What falls into parts without a
 * common step or place once a step is done is looked at part by part, so that the work is the sum of theirs and not the product.
 */
export function cheapest<S extends Doable>(part: StepDemand<S>, known: KnownCosts<S>): Cheapest<S> {
  // each choice goes through the whole part: of a large one, fewer are followed
  return cheapestOf(part, known, { left: Math.max(4, Math.min(most, Math.floor(work / sizeOf(part)))) });
}

/** How many steps it names, each as often as it does. */
function sizeOf<S extends Doable>(demand: StepDemand<S>): number {
  return "steps" in demand ? demand.steps.length : demand.of.reduce((sum, each) => sum + sizeOf(each), 0);
}

const impossible = { least: Number.POSITIVE_INFINITY, steps: [] } as const;

interface Patience {
  left: number;
}

/** What a part costs: branch and bound over the steps of its shortest list. */
function cheapestOf<S extends Doable>(
  part: StepDemand<S>,
  known: KnownCosts<S>,
  patience: Patience,
): Cheapest<S> {
  if ("steps" in part) return alone(cheapestIn(part.steps));
  const key = keyOf(part);
  const before = known.get(key);
  if (before !== undefined) return before;
  const bound = leastCost(part, () => true);
  patience.left -= 1;
  if (patience.left <= 0) return keep({ least: bound, steps: anyOf(part) });
  let best: Cheapest<S> = impossible;
  let least = Number.POSITIVE_INFINITY;
  const without = new Set<string>();
  for (const step of cheapestFirst(part)) {
    if (priceOf(best) <= bound) break;
    const rest = after(part, step, without);
    const parts =
      rest === "met"
        ? []
        : rest === "impossible"
          ? [impossible]
          : partsOf(rest).map((each) => cheapestOf(each, known, patience));
    const all = together([alone(step), ...parts]);
    least = Math.min(least, all.least);
    if (priceOf(all) < priceOf(best)) best = all;
    without.add(step.id);
  }
  return keep({ least: Math.max(bound, least), steps: best.steps });

  function keep(found: Cheapest<S>): Cheapest<S> {
    known.set(key, found);
    return found;
  }
}

/** Steps that meet a demand, the cheapest of a list each time; none where that leads nowhere. */
function anyOf<S extends Doable>(demand: StepDemand<S>): readonly S[] {
  const done: S[] = [];
  let rest: Rest<S> = demand;
  while (rest !== "met") {
    const [step]: readonly S[] = cheapestFirst(rest);
    if (!step) return [];
    done.push(step);
    rest = after(rest, step);
    if (rest === "impossible") return [];
  }
  return done;
}

function cheapestFirst<S extends Doable>(demand: StepDemand<S>): readonly S[] {
  return shortest(mustDo(demand, () => true)).toSorted((x, y) => x.cost - y.cost);
}

/** What is left of a demand once a step is done. */
function after<S extends Doable>(
  demand: StepDemand<S>,
  step: S,
  without: ReadonlySet<string> = new Set(),
): Rest<S> {
  return restOf(
    demand,
    (each) => each.id !== step.id && !without.has(each.id) && !areRivals(each, step),
    ({ id }) => id === step.id,
  );
}

function alone<S extends Doable>(step: S): Cheapest<S> {
  return { least: step.cost, steps: [step] };
}

function together<S extends Doable>(parts: readonly Cheapest<S>[]): Cheapest<S> {
  return {
    least: parts.reduce((sum, { least }) => sum + least, 0),
    steps: parts.flatMap(({ steps }) => steps),
  };
}

function priceOf<S extends Doable>({ least, steps }: Cheapest<S>): number {
  return Number.isFinite(least) ? costOf(steps) : least;
}

function cheapestIn<S extends Doable>(steps: readonly S[]): S {
  return steps.reduce((least, step) => (step.cost < least.cost ? step : least));
}
