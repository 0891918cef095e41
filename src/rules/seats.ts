import type { Interface, Role, Unit } from "../organisation/elements.ts";
import { sideOf } from "../organisation/interfaces.ts";
import { unitsOf } from "../organisation/one-line.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { areSeveral } from "../organisation/owner-set.ts";

/** A role that sits on both sides, or a person who holds a role on each; and the roles that make it so. */
export interface OnBothSides {
  readonly who: Role | string;
  readonly roles: readonly Role[];
}

/** Who sits in which units. */
export interface Seats {
  /** The roles, then the persons, that are on both sides of an interface. A person who only holds such a role is not named beside it. */
  readonly onBothSides: (at: Interface) => readonly OnBothSides[];
  /** Whether there may be others, because the design does not say who holds a role, or lists not every role. */
  readonly mayBeMore: (at: Interface) => boolean;
}

/** Indexes the roles of an organisation by the walk of its units, in which those below a unit stand right behind it. */
export function seatsOf({ roles, units, coverage }: Organisation): Seats {
  const all = [...roles.values()];
  const sitters = [...rolesApart(all), ...peopleApart(all)];
  const seats = sitters
    .flatMap((sitter, rank) => unitsOf(sitter.roles).map((unit) => ({ enter: unit.enter, rank })))
    .sort((x, y) => x.enter - y.enter);
  const seatsBefore = countBefore(seats, units.size);
  const ranksIn = ({ enter, leave }: Unit) =>
    seats.slice(seatsBefore[enter], seatsBefore[leave]).map(({ rank }) => rank);
  const isUnstated = anyWithin(
    all.filter(({ heldBy }) => !heldBy),
    units.size,
  );
  const isHeld = anyWithin(
    all.filter(({ heldBy }) => !heldBy || heldBy.length > 0),
    units.size,
  );
  return {
    onBothSides(at) {
      const [inA, inB] = [ranksIn(at.a), ranksIn(at.b)];
      const ranks = new Set(inA.length < inB.length ? inA : inB);
      return [...ranks].sort((x, y) => x - y).flatMap((rank) => acrossAt(sitters[rank] as OnBothSides, at));
    },
    mayBeMore: ({ a, b }) =>
      coverage.roles !== "complete" || (isUnstated(a) && isHeld(b)) || (isHeld(a) && isUnstated(b)),
  };
}

/** Roles in two units that are not in line. */
function rolesApart(roles: readonly Role[]): readonly OnBothSides[] {
  return roles.filter(({ units }) => areSeveral(units)).map((role) => ({ who: role, roles: [role] }));
}

/** People with roles in several units, by name. */
function peopleApart(roles: readonly Role[]): readonly OnBothSides[] {
  const held = new Map<string, Role[]>();
  for (const role of roles) {
    for (const person of role.heldBy ?? []) {
      const before = held.get(person);
      if (before) before.push(role);
      else held.set(person, [role]);
    }
  }
  return [...held].flatMap(([who, roles]) =>
    roles.length > 1 && areSeveral(unitsOf(roles)) ? [{ who, roles }] : [],
  );
}

function acrossAt({ who, roles }: OnBothSides, at: Interface): readonly OnBothSides[] {
  const on = (side: "a" | "b" | "both") => roles.find(({ units }) => sideOf(units, at) === side);
  if (typeof who !== "string") return on("both") ? [{ who, roles }] : [];
  const [inA, inB] = [on("a"), on("b")];
  return inA && inB ? [{ who, roles: [inA, inB] }] : [];
}

/** How many stand before each place of the walk. */
function countBefore(places: readonly { readonly enter: number }[], size: number): Uint32Array {
  const counts = new Uint32Array(size + 1);
  for (const { enter } of places) counts[enter + 1] = (counts[enter + 1] as number) + 1;
  for (let at = 1; at <= size; at += 1) counts[at] = (counts[at] as number) + (counts[at - 1] as number);
  return counts;
}

function anyWithin(roles: readonly Role[], size: number): (unit: Unit) => boolean {
  const before = countBefore(
    roles.flatMap(({ units }) => units),
    size,
  );
  return ({ enter, leave }) => (before[leave] as number) > (before[enter] as number);
}
