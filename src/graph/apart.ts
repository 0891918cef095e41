import type { OwnerSet } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { areSeveral, haveCommon } from "../organisation/owner-set.ts";

/** How sure it is that two owner sets have no unit in line; `not`: they have, or one of them is empty. */
export const not = 0;
export const perhaps = 1;
export const surely = 2;
export type Apart = typeof not | typeof perhaps | typeof surely;

/** The kinds of pairs that count. */
export const apartKinds = [surely, perhaps] as const;

/** Tells how sure it is that two owner sets are apart; the answer is the same both ways. */
export function apartness({
  units,
  coverage,
}: Organisation): (a: OwnerSet | undefined, b: OwnerSet | undefined) => Apart {
  const canDiffer = coverage.units !== "complete" || areSeveral([...units.values()]);
  return (a, b) => {
    if (a?.units.length === 0 || b?.units.length === 0) return not;
    if (a && b) return haveCommon(a.units, b.units) ? not : surely;
    return canDiffer ? perhaps : not;
  };
}
