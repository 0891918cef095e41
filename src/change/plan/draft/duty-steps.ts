import type { Activity, Constraint, Party, Role } from "../../../organisation/elements.ts";
import type { Scheme } from "../../../organisation/letters.ts";
import type { Step, Write } from "../step.ts";
import { candidatesFor, isOwn, peopleOf, unique } from "./candidates.ts";
import type { Clearing } from "./clearing.ts";
import { saidAs, stepOf } from "./drafting.ts";

/* So many ways out of one clash are drafted. */
const few = 3;

/** A party that has a duty, and the letters by which it has it. */
type Duties = ReadonlyMap<Party, readonly string[]>;

/** Steps that part what must be separate, or give into one hand what must be bound. */
export function dutySteps(constraint: Constraint, clearing: Clearing): readonly Step[] {
  return constraint.demand === "bind" ? binding(constraint, clearing) : parting(constraint, clearing);
}

/** The parties whose duties count: by the letters that the constraint names, else by those that perform. */
function dutiesIn(activity: Activity, { letters }: Constraint, scheme: Scheme): Duties {
  const duties = new Map<Party, readonly string[]>();
  const counts = ({ letter, meanings }: { letter: string; meanings: readonly string[] }) =>
    letters && letters.length > 0 ? letters.includes(letter) : meanings.includes("performs");
  for (const { party, letter } of activity.assignments ?? [])
    if (counts(letter)) duties.set(party, [...(duties.get(party) ?? []), letter.letter]);
  if (duties.size > 0 || letters?.length) return duties;
  // where those who answer stand in for those who perform, whoever takes over gets the letter of its own
  const performing = lettersFor(scheme);
  for (const party of activity.performers) duties.set(party, performing);
  return duties;
}

function lettersFor({ letters }: Scheme): readonly string[] {
  return [...letters.values()]
    .filter(({ meanings, max }) => meanings.includes("performs") && max > 0)
    .map(({ letter }) => letter)
    .slice(0, 1);
}

function parting(constraint: Constraint, clearing: Clearing): readonly Step[] {
  const { scheme } = clearing.organisation;
  const all = new Map(constraint.activities.map((each) => [each, dutiesIn(each, constraint, scheme)]));
  return [...all].flatMap(([activity, duties]) => {
    const others = [...all].filter(([other]) => other !== activity);
    const elsewhere = new Set(others.flatMap(([, each]) => [...each.keys()]));
    const busy = new Set([...elsewhere].flatMap((party) => heldBy(party)));
    return [...duties].flatMap(([party, letters]) => {
      const shares = elsewhere.has(party);
      const people = heldBy(party).filter((person) => busy.has(person));
      if (!shares && people.length === 0) return [];
      const mayDo = (other: Party) =>
        !elsewhere.has(other) && !duties.has(other) && !heldBy(other).some((person) => busy.has(person));
      return [
        ...replacing(activity, party, letters, mayDo, clearing),
        ...leaving(activity, party, letters, clearing),
        ...(shares || party.kind === "unit" ? [] : people.flatMap((each) => vacating(party, each, clearing))),
      ];
    });
  });
}

function heldBy(party: Party): readonly string[] {
  return party.kind === "role" ? (party.heldBy ?? []) : [];
}

/** Somebody else has the duty: of those who answer for the work first, then of its owners, then of whoever had it. */
function replacing(
  activity: Activity,
  other: Party,
  letters: readonly string[],
  mayDo: (party: Party) => boolean,
  { organisation, costs }: Clearing,
): readonly Step[] {
  const near = [
    ...peopleOf(activity.answerers.flatMap(({ units }) => units)),
    ...candidatesFor(activity, organisation),
    ...peopleOf(other.units),
  ];
  const able = unique([...near.filter(isOwn(activity)), ...near]).filter(mayDo);
  // of whom it is known who they are, nothing is left to hope for
  const known = (party: Party) => party.kind === "unit" || party.heldBy !== undefined;
  const needsKnown = heldBy(other).length > 0;
  const chosen = needsKnown ? [...able.filter(known), ...able.filter((party) => !known(party))] : able;
  return chosen.slice(0, few).map((party) =>
    stepOf(
      {
        kind: "assign",
        says: saidAs("take-over", { activity, party, other }),
        writes: letters.flatMap((letter): readonly Write[] => {
          const at = ["activities", activity.id, "raci", letter];
          return [
            { op: "take", at, values: [other.id] },
            { op: "add", at, values: [party.id] },
          ];
        }),
        states: letters.map((letter) => [letter, `+ ${party.id}, - ${other.id}`] as const),
        slot: dutyOf(activity, other),
        whom: [party, other],
      },
      costs,
    ),
  );
}

function dutyOf(activity: Activity, party: Party): string {
  return `activities/${activity.id}/duty/${party.id}`;
}

/** The others who have the duty have it without one. */
function leaving(
  activity: Activity,
  party: Party,
  letters: readonly string[],
  { organisation: { scheme }, costs }: Clearing,
): readonly Step[] {
  const stays = letters.every((letter) => {
    const count = (activity.assignments ?? []).filter((each) => each.letter.letter === letter).length;
    return count > Math.max(1, scheme.letters.get(letter)?.min ?? 0);
  });
  if (!stays) return [];
  return [
    stepOf(
      {
        kind: "assign",
        says: saidAs("leave-duty", { activity, party }),
        writes: letters.map((letter) => ({
          op: "take",
          at: ["activities", activity.id, "raci", letter],
          values: [party.id],
        })),
        states: letters.map((letter) => [letter, `- ${party.id}`] as const),
        slot: dutyOf(activity, party),
        whom: [party],
      },
      costs,
    ),
  ];
}

/** A person who has both duties no longer holds one of the roles; those who hold it besides do. */
function vacating(role: Role, person: string, { costs }: Clearing): readonly Step[] {
  const held = role.heldBy ?? [];
  if (held.length < 2) return [];
  return [
    stepOf(
      {
        kind: "assign",
        says: saidAs("vacate", { role, person }),
        writes: [{ op: "take", at: ["roles", role.id, "heldBy"], values: [person] }],
        states: [["heldBy", `- ${person}`]],
        slot: `roles/${role.id}/heldBy/${person}`,
        whom: [],
      },
      costs,
    ),
  ];
}

/** One who has the duty in some of the activities has it in all. */
function binding(constraint: Constraint, { organisation: { scheme }, costs }: Clearing): readonly Step[] {
  const { activities } = constraint;
  const all = activities.map((activity) => ({ activity, duties: dutiesIn(activity, constraint, scheme) }));
  const letters = constraint.letters?.length ? constraint.letters.slice(0, 1) : lettersFor(scheme);
  const [letter] = letters;
  if (letter === undefined) return [];
  const most = scheme.letters.get(letter)?.max ?? 0;
  const parties = unique(all.flatMap(({ duties }) => [...duties.keys()]));
  const has = (party: Party) => all.filter(({ duties }) => duties.has(party)).length;
  return parties
    .toSorted((x, y) => has(y) - has(x))
    .slice(0, few)
    .map((party) => {
      const lacking = all.filter(({ duties }) => !duties.has(party)).map(({ activity }) => activity);
      return stepOf(
        {
          kind: "assign",
          says: saidAs("bind", { party, activities: lacking }),
          writes: lacking.map((activity): Write => {
            const at = ["activities", activity.id, "raci", letter];
            const count = (activity.assignments ?? []).filter((each) => each.letter.letter === letter).length;
            // where those who answer perform as well, they go on doing it
            const implied = count === 0 ? activity.performers.map(({ id }) => id) : [];
            return count + implied.length < most
              ? { op: "add", at, values: [...implied, party.id] }
              : { op: "set", at, value: party.id };
          }),
          states: [[letter, `+ ${party.id}`]],
          slot: `constraints/${constraint.id}`,
          whom: [party],
        },
        costs,
      );
    });
}
