import { pointer } from "../findings/pointer.ts";
import type { Activity, Party, Unit } from "../organisation/elements.ts";
import { areSeveral, haveCommon, inLine } from "../organisation/owner-set.ts";
import type { FixProposal } from "./verdict.ts";

/** Those who answer for an activity or perform it, each once. */
export function acting({ answerers, performers }: Activity): readonly Party[] {
  return answerers.length === 0 ? performers : [...new Set([...answerers, ...performers])];
}

/** The parties that belong to none of the units. */
export function outsiders(parties: readonly Party[], units: readonly Unit[]): readonly Party[] {
  return parties.filter((party) => !haveCommon(party.units, units));
}

/**
 * The owners that the parties stand for, where they stand for one line of them only: each party belongs to an owner, and no two of the owners
 * that they belong to are apart. `undefined` otherwise.
 */
export function onlyOwners(parties: readonly Party[], owners: readonly Unit[]): readonly Unit[] | undefined {
  if (parties.length === 0 || outsiders(parties, owners).length > 0) return undefined;
  const present = owners.filter((owner) =>
    parties.some(({ units }) => units.some((unit) => inLine(unit, owner))),
  );
  return areSeveral(present) ? undefined : present;
}

/** Proposals that declare who owns an activity, one for each choice; none where those who act would contradict it in another way. */
export function declareOwners(
  activity: Activity,
  ...choices: readonly (readonly Unit[])[]
): readonly FixProposal[] {
  const parties = acting(activity);
  const proposals = new Map<string, FixProposal>();
  for (const choice of choices) {
    const owners = [...new Set(choice)].sort((a, b) => a.order - b.order);
    const contradicts = areSeveral(owners)
      ? onlyOwners(parties, owners) !== undefined
      : outsiders(parties, owners).length > 0;
    if (contradicts || owners.length === 0) continue;
    const ids = owners.map(({ id }) => id);
    proposals.set(ids.join(" "), {
      kind: "suggested",
      params: { activity, owners },
      patch: [
        {
          op: "add",
          path: pointer(["activities", activity.id, "ownership"]),
          value: ids.length === 1 ? ids[0] : ids,
        },
      ],
    });
  }
  return [...proposals.values()];
}
