import { interfacesOf } from "../organisation/contacts.ts";
import type { Meeting, Party, Role, Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { haveCommon, isWithin } from "../organisation/owner-set.ts";
import type { Task } from "./task-dependencies.ts";

/** Who is looked at as having to coordinate: who works on a task, who meets, and which two of them count. */
export interface Actors<P extends Party> {
  readonly actors: readonly P[];
  readonly workOn: (task: Task) => readonly P[];
  readonly meet: (meeting: Meeting) => readonly P[];
  /** Those who perhaps take part as well: of a unit that does, it is not said who. */
  readonly perhapsMeet: (meeting: Meeting) => readonly P[];
  readonly mayPair: (a: P, b: P) => boolean;
}

/** The units of a design, each with all below it; two of them count when they have an interface. */
export function unitsAsActors(org: Organisation): Actors<Unit> {
  const paired = new Map<Unit, Set<Unit>>();
  for (const { a, b } of interfacesOf(org)) {
    paired.set(a, (paired.get(a) ?? new Set()).add(b));
    paired.set(b, (paired.get(b) ?? new Set()).add(a));
  }
  const withAbove = (units: Iterable<Unit>): readonly Unit[] => {
    const found = new Set<Unit>();
    for (const unit of units) for (let at: Unit | null = unit; at; at = at.parent) found.add(at);
    return [...found];
  };
  return {
    actors: [...org.units.values()],
    workOn: (task) => {
      if (task.kind === "activity") return withAbove(task.owners?.units ?? []);
      const influence = [...(task.influence ?? [])].filter(([, points]) => points > 0).map(([unit]) => unit);
      return withAbove([...(task.heldBy ?? []).flatMap(({ units }) => units), ...influence]);
    },
    meet: ({ units }) => withAbove(units),
    perhapsMeet: () => [],
    mayPair: (a, b) => paired.get(a)?.has(b) ?? false,
  };
}

/** Its roles, and the units that hold letters, decide or meet as such; two of them count when they have no unit in common. */
export function rolesAsActors(org: Organisation): Actors<Party> {
  const perhaps = new Map<Unit, readonly Role[]>();
  const within = (unit: Unit): readonly Role[] => {
    const known =
      perhaps.get(unit) ??
      [...org.roles.values()].filter(({ units }) => units.some((each) => isWithin(each, unit)));
    perhaps.set(unit, known);
    return known;
  };
  return {
    actors: [...org.units.values(), ...org.roles.values()],
    workOn: (task) =>
      task.kind === "activity"
        ? [...new Set([...task.answerers, ...task.performers])]
        : [...new Set(task.heldBy ?? [])],
    meet: ({ participants }) => [...new Set(participants)],
    perhapsMeet: ({ participants }) => {
      const sure = new Set<Party>(participants);
      const roles = participants.flatMap((party) => (party.kind === "unit" ? within(party) : []));
      return [...new Set(roles)].filter((role) => !sure.has(role));
    },
    mayPair: (a, b) => !haveCommon(a.units, b.units),
  };
}
