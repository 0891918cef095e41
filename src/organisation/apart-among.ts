import type { OwnerSet, Unit } from "./elements.ts";
import { haveCommon, inLine } from "./owner-set.ts";

/** Two owner sets that have nothing in common. */
type Apart = readonly [OwnerSet, OwnerSet];

/* So few pairs are compared one by one. */
const fewPairs = 64;

/**
 * Finds two of the owner sets, each of which holds a unit, that have nothing in common. Sets that hold a unit need no comparison with those that are in line with it, so
 * thousands of sets that all meet are told apart from each other without looking at every pair.
 */
export function apartAmong(sets: readonly OwnerSet[]): Apart | undefined {
  return apartBetween(sets, sets, new Set());
}

/** `spent`: units that nothing in `others` is in line with. */
function apartBetween(
  all: readonly OwnerSet[],
  others: readonly OwnerSet[],
  spent: ReadonlySet<Unit>,
): Apart | undefined {
  let sets = all;
  while (sets.length * others.length > fewPairs) {
    const unit = mostFrequent(sets, spent);
    if (!unit) return [sets[0] as OwnerSet, others[0] as OwnerSet];
    const away = others.filter(({ units }) => !units.some((other) => inLine(other, unit)));
    const holding = sets.filter(({ units }) => units.includes(unit));
    const apart = apartBetween(holding, away, new Set([...spent, unit]));
    if (apart) return apart;
    sets = sets.filter(({ units }) => !units.includes(unit));
  }
  for (const x of sets) for (const y of others) if (!haveCommon(x.units, y.units)) return [x, y];
  return undefined;
}

function mostFrequent(sets: readonly OwnerSet[], spent: ReadonlySet<Unit>): Unit | undefined {
  const counts = new Map<Unit, number>();
  let most: Unit | undefined;
  for (const { units } of sets) {
    for (const unit of units) {
      if (spent.has(unit)) continue;
      const count = (counts.get(unit) ?? 0) + 1;
      counts.set(unit, count);
      if (!most || count > (counts.get(most) ?? 0)) most = unit;
    }
  }
  return most;
}
