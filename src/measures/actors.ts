import { interfacesOf } from "../organisation/contacts.ts";
import type { Meeting, Party, Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { haveCommon, isWithin } from "../organisation/owner-set.ts";
import { remembered } from "../organisation/remembered.ts";
import type { Task } from "./task-dependencies.ts";

/** Who is looked at as having to coordinate: who works on a task, who meets, and which two of them count. */
export interface Actors<P extends Party> {
  readonly actors: readonly P[];
  readonly workOn: (task: Task) => readonly P[];
  readonly meet: (meeting: Meeting) => readonly P[];
  /** Those who perhaps take part as well: of a unit that does, it is not said who. */
  readonly perhapsMeet: (meeting: Meeting) => readonly P[];
  readonly mayPair: (a: P, b: P) => boolean;
  /** Whether it is known for what two meet: of a unit among roles it may be for the work of its roles. */
  readonly meetForThemselves: (a: P, b: P) => boolean;
}

/** The units of a design, each with all below it; two of them count when they have an interface. */
export function unitsAsActors(org: Organisation): Actors<Unit> {
  const paired = new Map<Unit, Set<Unit>>();
  for (const { a, b } of interfacesOf(org)) {
    paired.set(a, (paired.get(a) ?? new Set()).add(b));
    paired.set(b, (paired.get(b) ?? new Set()).add(a));
  }
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
    meetForThemselves: () => true,
  };
}

/**
 * Its roles, and the units that answer, perform or decide as such; two of them count when they have no unit in common. A unit meets where
 * somebody of it does.
 */
export function rolesAsActors(org: Organisation): Actors<Party> {
  const workOn = (task: Task): readonly Party[] =>
    task.kind === "activity"
      ? [...new Set([...task.answerers, ...task.performers])]
      : [...new Set(task.heldBy ?? [])];
  const tasks: readonly Task[] = [...org.activities.values(), ...org.decisions.values()];
  const working = new Set(tasks.flatMap(workOn));
  const units = [...org.units.values()].filter((unit) => working.has(unit));
  const meet = ({ participants }: Meeting): readonly Party[] => {
    const above = withAbove(participants.flatMap((party) => party.units));
    return [
      ...above.filter((unit) => working.has(unit)),
      ...new Set(participants.filter(({ kind }) => kind === "role")),
    ];
  };
  const perhaps = new Map<Unit, readonly Party[]>();
  const within = (unit: Unit): readonly Party[] =>
    remembered(perhaps, unit, () =>
      [...units, ...org.roles.values()].filter((party) => party.units.some((each) => isWithin(each, unit))),
    );
  return {
    actors: [...units, ...org.roles.values()],
    workOn,
    meet,
    perhapsMeet: (meeting) => {
      const sure = new Set(meet(meeting));
      const parties = meeting.participants.flatMap((party) => (party.kind === "unit" ? within(party) : []));
      return [...new Set(parties)].filter((party) => !sure.has(party));
    },
    mayPair: (a, b) => !haveCommon(a.units, b.units),
    meetForThemselves: (a, b) => a.kind === "role" && b.kind === "role",
  };
}

function withAbove(units: Iterable<Unit>): readonly Unit[] {
  const found = new Set<Unit>();
  for (const unit of units) for (let at: Unit | null = unit; at; at = at.parent) found.add(at);
  return [...found];
}
