import type { Design } from "../../../src/model/design.ts";
import { information } from "../crossing.ts";
import { activities, areApart, belongs, declaredOwners, hasLetters, isWithin } from "../organisation.ts";
import {
  actors,
  answerers,
  belongsToAny,
  effectiveOwnersOf,
  haveCommonOwner,
  needsOf,
  ownersOf,
  performers,
  producersOf,
} from "../whole.ts";
import { sides } from "./marketing-sales.ts";
import { type Family, ruleOn } from "./naive-rule.ts";

/* rules.md, "ownership", row by row. "Shared" means some two that are not in line. */

const declared = (design: Design, activity: string): readonly string[] =>
  declaredOwners(design, activity) ?? [];

const isDeclaredSingle = (design: Design, activity: string): boolean =>
  declared(design, activity).length > 0 && !areApart(design, declared(design, activity));

const isDeclaredShared = (design: Design, activity: string): boolean =>
  areApart(design, declared(design, activity));

/** Belongs to another unit than the declared one. */
const isOutside = (design: Design, party: string, activity: string): boolean =>
  !belongsToAny(design, party, declared(design, activity));

const ownersThatActorBelongsTo = (design: Design, actor: string, activity: string): readonly string[] =>
  declared(design, activity).filter((owner) => belongs(design, actor, owner));

/** All who perform or answer belong to one and the same owner: none is from outside, and no two are of owners apart. */
const isSharedInNameOnly = (design: Design, activity: string): boolean =>
  actors(design, activity).every((actor) => ownersThatActorBelongsTo(design, actor, activity).length > 0) &&
  !areApart(
    design,
    actors(design, activity).flatMap((actor) => ownersThatActorBelongsTo(design, actor, activity)),
  );

const ownedProducers = (design: Design, id: string): readonly string[] =>
  producersOf(design, id).filter((activity) => ownersOf(design, activity).length > 0);

/** The side of a single-owner activity, and the other side. */
function sideOf(design: Design, activity: string): readonly [string, string] | undefined {
  const both = sides(design);
  const owners = ownersOf(design, activity);
  if (!both || owners.length === 0 || areApart(design, owners)) return undefined;
  const isIn = (side: string) => owners.some((owner) => isWithin(design, owner, side));
  const [one, other] = both;
  if (isIn(one) === isIn(other)) return undefined;
  return isIn(one) ? [one, other] : [other, one];
}

export const ownership: Family = {
  "ownership/unowned": ruleOn(
    activities,
    // without a letter it is raci/unassigned; that it has no owner follows
    (design, activity) => hasLetters(design, activity) || declaredOwners(design, activity) !== undefined,
    (design, activity) => ownersOf(design, activity).length === 0,
  ),
  "ownership/conflict": ruleOn(activities, isDeclaredSingle, (design, activity) =>
    answerers(design, activity).some((party) => isOutside(design, party, activity)),
  ),
  "ownership/outside-performer": ruleOn(
    activities,
    isDeclaredSingle,
    (design, activity) =>
      performers(design, activity).some((party) => isOutside(design, party, activity)) &&
      !answerers(design, activity).some((party) => isOutside(design, party, activity)),
  ),
  "ownership/shared-in-name-only": ruleOn(
    activities,
    (design, activity) => isDeclaredShared(design, activity) && actors(design, activity).length > 0,
    isSharedInNameOnly,
  ),
  "ownership/undeclared-sharing": ruleOn(
    activities,
    (design, activity) => declaredOwners(design, activity) === undefined,
    (design, activity) => areApart(design, effectiveOwnersOf(design, activity)),
  ),
  "ownership/duplicated-work": ruleOn(
    information,
    () => true,
    (design, id) =>
      ownedProducers(design, id).some((one) =>
        ownedProducers(design, id).some((other) => !haveCommonOwner(design, one, other)),
      ),
  ),
  "ownership/no-outside-input": ruleOn(
    activities,
    (design, activity) => sideOf(design, activity) !== undefined,
    (design, activity) => {
      const [, other = ""] = sideOf(design, activity) ?? [];
      return !needsOf(design, activity).some((id) =>
        producersOf(design, id).some((producer) =>
          ownersOf(design, producer).some((owner) => isWithin(design, owner, other)),
        ),
      );
    },
  ),
};
