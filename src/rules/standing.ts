import type { Party, Unit } from "../organisation/elements.ts";
import { haveCommon } from "../organisation/owner-set.ts";
import { remembered } from "../organisation/remembered.ts";
import { inLineWith } from "./in-line-with.ts";

type Stands = (party: Party) => boolean;

/* So few pairs are compared one by one. */
const fewPairs = 64;

/** Tells whether one of the answering parties is a holder, is a role in a holding unit, or is a unit with a holder's role in it. */
export function standingFinder(): (answerers: readonly Party[], holders: readonly Party[]) => boolean {
  const known = new Map<readonly Party[], Stands>();
  return (answerers, holders) => {
    if (answerers.length * holders.length <= fewPairs)
      return answerers.some((party) => holders.some((holder) => stands(party, holder)));
    const [fewer, more] = answerers.length < holders.length ? [answerers, holders] : [holders, answerers];
    return fewer.some(remembered(known, more, standsWithAny));
  };
}

/** Whether two parties are one, or one of them is a unit to which the other belongs; it is the same from both sides. */
function stands(party: Party, other: Party): boolean {
  if (party === other) return true;
  return (party.kind === "unit" || other.kind === "unit") && haveCommon(party.units, other.units);
}

function standsWithAny(parties: readonly Party[]): Stands {
  const same = new Set(parties);
  const all = new Set<Unit>();
  const asUnits = new Set<Unit>();
  for (const party of parties) {
    for (const unit of party.units) all.add(unit);
    if (party.kind === "unit") asUnits.add(party);
  }
  const isNearAny = inLineWith(all);
  const isNearUnit = inLineWith(asUnits);
  return (party) => same.has(party) || party.units.some(party.kind === "unit" ? isNearAny : isNearUnit);
}
