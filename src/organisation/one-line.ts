import type { Unit } from "./elements.ts";
import type { Organisation } from "./organisation.ts";
import { areSeveral } from "./owner-set.ts";

/** Whether all units there can be are in line with each other, so that no two of them can be "two units". */
export function isOneLine({ units, coverage }: Pick<Organisation, "units" | "coverage">): boolean {
  return coverage.units === "complete" && !areSeveral([...units.values()]);
}

/** The units of some parties, each once. */
export function unitsOf(parties: readonly { readonly units: readonly Unit[] }[]): readonly Unit[] {
  const units = new Set<Unit>();
  for (const party of parties) for (const unit of party.units) units.add(unit);
  return [...units];
}
