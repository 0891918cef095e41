import type { Party, Unit } from "../organisation/elements.ts";
import { isWithin } from "../organisation/owner-set.ts";

/** Tells something of a party, most often whether it belongs to some units. */
export type Belongs = (party: Party) => boolean;

/** Tells of a party whether one of its units is in line with one of the given units. */
export function belongsTo(units: Iterable<Unit>): Belongs {
  const isInLine = inLineWith(units);
  return (party) => party.units.some(isInLine);
}

/** Tells of a unit whether it is in line with one of the given units, in time that hardly grows with their number. */
export function inLineWith(units: Iterable<Unit>): (unit: Unit) => boolean {
  const tops: Unit[] = [];
  for (const unit of [...units].sort((a, b) => a.enter - b.enter)) {
    const last = tops.at(-1);
    // whatever is in line with a unit is in line with those above it, too
    if (!last || !isWithin(unit, last)) tops.push(unit);
  }
  return (unit) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle] as Unit).enter <= unit.enter) low = middle + 1;
      else high = middle;
    }
    const [before, after] = [tops[low - 1], tops[low]];
    return (before !== undefined && isWithin(unit, before)) || (after !== undefined && isWithin(after, unit));
  };
}
