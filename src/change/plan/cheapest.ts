import { type Doable, leastCost, mustDo, type StepDemand, shortest } from "./demand.ts";

/** Costs of parts of demands that were found before. */
export type KnownCosts = Map<string, number>;

/* So many choices are followed in one part of a demand; past it a lower bound stands for what it costs. */
const most = 400;
/* So many steps are gone through in all, for one demand. */
const work = 20_000;

/**
 * What meeting a demand costs at least, taken by itself: exactly, as long as its parts are not too large. Parts that have no step in common are
 * looked at one by one, so that the work is the sum of theirs and not the product.
 */
export function cheapest<S extends Doable>(
  demand: StepDemand<S>,
  isOpen: (step: S) => boolean,
  known: KnownCosts,
): number {
  const plain = simplified(demand, isOpen);
  if (plain === "met") return 0;
  if (plain === "impossible") return Number.POSITIVE_INFINITY;
  // each choice goes through the whole demand: of a large one, fewer are followed
  const followed = Math.max(4, Math.min(most, Math.floor(work / idsOf(plain).length)));
  return partsOf(plain).reduce((sum, part) => sum + costOfPart(part, known, { left: followed }), 0);
}

type Plain<S extends Doable> = StepDemand<S> | "met" | "impossible";

/** A demand with what is open only: of several of which one is enough, one list; of parts that are all asked for, no part inside another. */
function simplified<S extends Doable>(
  demand: StepDemand<S>,
  isOpen: (step: S) => boolean,
  isDone?: (step: S) => boolean,
): Plain<S> {
  if ("steps" in demand) {
    if (isDone && demand.steps.some(isDone)) return "met";
    const steps = demand.steps.filter(isOpen);
    return steps.length === 0 ? "impossible" : { steps };
  }
  let { need } = demand;
  const parts: StepDemand<S>[] = [];
  for (const each of demand.of) {
    const plain = simplified(each, isOpen, isDone);
    if (plain === "met") need -= 1;
    else if (plain !== "impossible") parts.push(plain);
  }
  if (need <= 0) return "met";
  if (parts.length < need) return "impossible";
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  if (need === parts.length) {
    const of = parts.flatMap((part) => (isWhole(part) ? part.of : [part]));
    return { need: of.length, of };
  }
  if (need === 1 && parts.every((part) => "steps" in part))
    return { steps: parts.flatMap((part) => ("steps" in part ? part.steps : [])) };
  return { need, of: parts };
}

function isWhole<S extends Doable>(
  demand: StepDemand<S>,
): demand is { readonly need: number; readonly of: readonly StepDemand<S>[] } {
  return "of" in demand && demand.need === demand.of.length;
}

/** Parts of a demand that have no step in common; all of them have to be met. */
function partsOf<S extends Doable>(demand: StepDemand<S>): readonly StepDemand<S>[] {
  if (!isWhole(demand)) return [demand];
  let groups: { readonly ids: ReadonlySet<string>; readonly of: readonly StepDemand<S>[] }[] = [];
  for (const each of demand.of) {
    const ids = new Set(idsOf(each));
    const joined = groups.filter((group) => [...ids].some((id) => group.ids.has(id)));
    groups = [
      ...groups.filter((group) => !joined.includes(group)),
      {
        ids: new Set([...joined.flatMap((group) => [...group.ids]), ...ids]),
        of: [...joined.flatMap(({ of }) => of), each],
      },
    ];
  }
  return groups.map(({ of }) => (of.length === 1 ? (of[0] as StepDemand<S>) : { need: of.length, of }));
}

function idsOf<S extends Doable>(demand: StepDemand<S>): readonly string[] {
  return "steps" in demand ? demand.steps.map(({ id }) => id) : demand.of.flatMap(idsOf);
}

interface Patience {
  left: number;
}

/** What a part costs: branch and bound over the steps of its shortest list. */
function costOfPart<S extends Doable>(part: StepDemand<S>, known: KnownCosts, patience: Patience): number {
  if ("steps" in part) return Math.min(...part.steps.map(({ cost }) => cost));
  const key = keyOf(part);
  const before = known.get(key);
  if (before !== undefined) return before;
  const bound = leastCost(part, () => true);
  patience.left -= 1;
  if (patience.left <= 0) return bound;
  const list = shortest(mustDo(part, () => true)).toSorted((x, y) => x.cost - y.cost);
  let best = Number.POSITIVE_INFINITY;
  const without = new Set<string>();
  for (const step of list) {
    if (best <= bound) break;
    const rest = simplified(
      part,
      ({ id }) => id !== step.id && !without.has(id),
      ({ id }) => id === step.id,
    );
    const total =
      rest === "met"
        ? step.cost
        : rest === "impossible"
          ? Number.POSITIVE_INFINITY
          : partsOf(rest).reduce((sum, each) => sum + costOfPart(each, known, patience), step.cost);
    best = Math.min(best, total);
    without.add(step.id);
  }
  // what was not followed to its end is known only for this once
  if (patience.left > 0) known.set(key, best);
  return Math.max(bound, best);
}

function keyOf<S extends Doable>(demand: StepDemand<S>): string {
  if ("steps" in demand) return demand.steps.map(({ id }) => id).join("|");
  return `${demand.need}(${demand.of.map(keyOf).join("&")})`;
}
