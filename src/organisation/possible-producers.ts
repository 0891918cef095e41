import { apartAmong } from "./apart-among.ts";
import type { Information, OwnerSet } from "./elements.ts";
import { isOneLine } from "./one-line.ts";
import type { Organisation } from "./organisation.ts";
import { otherUnits } from "./other-units.ts";
import { haveCommon } from "./owner-set.ts";

/**
 * Tells of an information whether facts that are not stated may bring two producers that have no owner in common: activities whose output is
 * not stated may produce anything, those whose owners are not stated may be owned by anyone, and there may be activities not listed.
 */
export function possibleProducers(organisation: Organisation): (information: Information) => boolean {
  if (isOneLine(organisation)) return () => false;
  const mayBeOthers = otherUnits(organisation);
  const possible = [...organisation.activities.values()].filter(({ produces }) => produces === undefined);
  const sets = [...new Set(possible.map(({ owners }) => owners))].filter(isOwned);
  // activities that are not listed may be any number, and anyone's
  const listed = organisation.coverage.activities === "complete";
  const anyones = listed ? possible.filter(({ owners }) => !owners).length : 2;
  const among = anyones > 1 || (anyones > 0 && sets.some(mayBeOthers)) || apartAmong(sets) !== undefined;
  const besideAnyone = anyones > 0 || sets.some(mayBeOthers);

  const known = new Map<OwnerSet, boolean>();
  const mayBeBeside = (owners: OwnerSet): boolean => {
    let answer = known.get(owners);
    if (answer === undefined) {
      answer =
        (anyones > 0 && mayBeOthers(owners)) || sets.some((set) => !haveCommon(set.units, owners.units));
      known.set(owners, answer);
    }
    return answer;
  };

  return ({ producers }) => {
    if (among) return true;
    let unstated = 0;
    for (const { owners } of producers) if (!owners) unstated += 1;
    if (unstated > 1 || (unstated > 0 && besideAnyone)) return true;
    return producers.some(
      ({ owners }) => isOwned(owners) && (mayBeBeside(owners) || (unstated > 0 && mayBeOthers(owners))),
    );
  };
}

function isOwned(owners: OwnerSet | undefined): owners is OwnerSet {
  return owners !== undefined && owners.units.length > 0;
}
