import type { OwnerSet } from "./elements.ts";
import type { Organisation } from "./organisation.ts";
import { inLine } from "./owner-set.ts";

/** Tells of owners whether there may be a unit that is not in line with any of them, so that a party not stated yet may come from elsewhere. */
export function otherUnits({ units, coverage }: Organisation): (owners: OwnerSet) => boolean {
  const known = new Map<OwnerSet, boolean>();
  return (owners) => {
    if (coverage.units !== "complete") return true;
    let answer = known.get(owners);
    if (answer === undefined) {
      answer = [...units.values()].some((unit) => !owners.units.some((owner) => inLine(owner, unit)));
      known.set(owners, answer);
    }
    return answer;
  };
}
