import type { Activity, Party, Unit } from "../../../organisation/elements.ts";
import type { Organisation } from "../../../organisation/organisation.ts";
import { haveCommon } from "../../../organisation/owner-set.ts";
import { speakerOf } from "./drafting.ts";

/**
 * Who may take part in an activity, the nearest first: whoever does or answers for it, its owners and their people, then whoever it gets from or
 * gives to, then anybody. Who has a duty that must be apart from it comes last.
 */
export function candidatesFor(activity: Activity, { units }: Organisation): readonly Party[] {
  const { answerers, performers, owners, assignments } = activity;
  const near = [
    ...activity.inbound.map(({ from }) => from),
    ...activity.outbound.map(({ to }) => to),
    ...(activity.needs ?? []).flatMap(({ information }) => information.producers),
    ...(activity.produces ?? []).flatMap(({ needs }) => needs.map((need) => need.activity)),
  ].flatMap((other) => other.owners?.units ?? []);
  const own = owners?.units ?? [];
  const all = unique([
    ...performers,
    ...answerers,
    ...own.map(speakerOf),
    ...own.flatMap(({ roles }) => roles),
    ...near.map(speakerOf),
    ...(assignments ?? []).map(({ party }) => party),
    ...[...units.values()].map(speakerOf),
  ]);
  const apart = apartFrom(activity);
  return [...all.filter((party) => !apart.has(party)), ...all.filter((party) => apart.has(party))];
}

/** Whether work would stay with its owners if a party did it, or answered for it; where nobody owns it, anybody may. */
export function isOwn({ owners }: Activity): (party: Party) => boolean {
  const units = owners?.units ?? [];
  return (party) => units.length === 0 || haveCommon(party.units, units);
}

/** The parties that have a duty in an activity that must be separate from this one. */
function apartFrom(activity: Activity): ReadonlySet<Party> {
  const others = activity.constraints
    .filter(({ demand }) => demand === "separate")
    .flatMap(({ activities }) => activities.filter((other) => other !== activity));
  return new Set(others.flatMap(({ performers, answerers }) => [...performers, ...answerers]));
}

/** Who is nearest to some units: those who speak for them, then all other people in them, then the units themselves. */
export function peopleOf(units: readonly Unit[]): readonly Party[] {
  const roles = units.flatMap((unit) => unit.roles);
  return unique([
    ...roles.filter(({ heads }) => heads.length === 0),
    ...roles,
    ...units.map(speakerOf),
    ...units,
  ]);
}

export function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
