import type { Activity, Party, Unit } from "../../../organisation/elements.ts";
import type { Scheme } from "../../../organisation/letters.ts";
import { haveCommon } from "../../../organisation/owner-set.ts";
import type { Step, Write } from "../step.ts";
import { type Drafting, type Lack, saidAs, saidBy, settling, speakerOf, stepOf } from "./drafting.ts";

/* So many ways to do one thing are drafted. */
const few = 3;

type Meaning = "answers" | "performs";

/** The letters of a scheme that stand for a meaning. */
export function lettersOf({ letters }: Scheme, meaning: Meaning): readonly string[] {
  return [...letters.values()]
    .filter(({ meanings, max }) => meanings.includes(meaning) && max > 0)
    .map(({ letter }) => letter);
}

/** What is not clear about an activity at the boundary. */
export function activitySteps(lack: Lack, activity: Activity, drafting: Drafting): readonly Step[] {
  const { change, states, answer } = lack.fact;
  if (states === "needs" || states === "produces") return [];
  if (states === "raci" && activity.assignments === undefined) return allLetters(drafting);
  switch (change) {
    case "answers":
      return answering(activity, drafting);
    case "performs":
      return performing(lack, activity, drafting);
    case "perform":
      return sharePerforming(lack, activity, drafting);
    case "conflict":
      return [...declaring(activity, drafting), ...answeringAsDeclared(activity, drafting)];
    default:
      return states === "ownership" && answer === "unknown" ? owning(activity, drafting) : [];
  }
}

/** Somebody answers, and nobody else. */
function answering(activity: Activity, drafting: Drafting): readonly Step[] {
  const { answerers, performers, ownership } = activity;
  const { costs } = drafting;
  const { scheme } = drafting.organisation;
  const [letter] = lettersOf(scheme, "answers");
  if (letter === undefined) return [];
  const owners = ownership?.units ?? [];
  const fits = ({ units }: Party) => owners.length === 0 || haveCommon(units, owners);
  const candidates: readonly Party[] =
    answerers.length > 0
      ? answerers
      : [
          ...performers.filter(fits).slice(0, 1),
          ...(performers.some(fits) ? [] : owners.slice(0, 1).map(speakerOf)),
        ];
  const word = answerers.length > 0 ? "alone" : "answer";
  return candidates.slice(0, few).map((party) =>
    stepOf(
      {
        kind: "assign",
        says: saidAs(word, { activity, party }),
        writes: alone(activity, letter, party, answerers, scheme),
        states: [[letter, party.id]],
        slot: `activities/${activity.id}/raci/${letter}`,
        whom: [party, ...answerers],
      },
      costs,
    ),
  );
}

function alone(
  activity: Activity,
  letter: string,
  party: Party,
  others: readonly Party[],
  scheme: Scheme,
): readonly Write[] {
  const at = (each: string) => ["activities", activity.id, "raci", each];
  const left = others.filter((each) => each !== party).map(({ id }) => id);
  const elsewhere = lettersOf(scheme, "answers").filter((each) => each !== letter);
  return [
    { op: "set", at: at(letter), value: party.id },
    ...(left.length > 0 ? elsewhere.map((each): Write => ({ op: "take", at: at(each), values: left })) : []),
  ];
}

/** Somebody performs; where too many do, the first. */
function performing(lack: Lack, activity: Activity, drafting: Drafting): readonly Step[] {
  const { answerers, performers, ownership } = activity;
  const { scheme } = drafting.organisation;
  const [letter] = lettersOf(scheme, "performs");
  const [performer] =
    performers.length > 0 ? performers : [...answerers, ...(ownership?.units ?? []).map(speakerOf)];
  if (letter === undefined || !performer) return [];
  return [
    stepOf(
      {
        kind: "assign",
        says: saidBy(lack),
        writes: [{ op: "set", at: ["activities", activity.id, "raci", letter], value: performer.id }],
        states: [[letter, performer.id]],
        slot: `activities/${activity.id}/raci/${letter}`,
        whom: [performer, ...performers],
      },
      drafting.costs,
    ),
  ];
}

/** Units without a performer get one. */
function sharePerforming(
  lack: Lack,
  activity: Activity,
  { organisation: { scheme }, costs }: Drafting,
): readonly Step[] {
  const { units } = lack.fact.params;
  const [letter] = lettersOf(scheme, "performs");
  const lacking = (Array.isArray(units) ? units : []).filter((unit): unit is Unit => isUnit(unit));
  const most = letter === undefined ? 0 : (scheme.letters.get(letter)?.max ?? 0);
  if (letter === undefined || activity.performers.length + lacking.length > most) return [];
  const joining = lacking.map(speakerOf);
  return [
    stepOf(
      {
        kind: "assign",
        says: saidBy(lack),
        writes: [
          { op: "add", at: ["activities", activity.id, "raci", letter], values: joining.map(({ id }) => id) },
        ],
        states: [[letter, joining.map(({ id }) => id).join(", ")]],
        whom: joining,
      },
      costs,
    ),
  ];
}

/** Whoever answers owns it. */
function declaring(activity: Activity, drafting: Drafting): readonly Step[] {
  const units = [...new Set(activity.answerers.flatMap((party) => party.units.slice(0, 1)))];
  if (units.length === 0) return [];
  const value = units.length === 1 ? units[0]?.id : units.map(({ id }) => id);
  return [
    settling(
      { kind: "agree", says: saidAs("declare", { activity, units }), whom: units },
      ["activities", activity.id, "ownership"],
      value,
      drafting,
    ),
  ];
}

/** Whoever is declared to own it answers. */
export function answeringAsDeclared(
  activity: Activity,
  { organisation: { scheme }, costs }: Pick<Drafting, "organisation" | "costs">,
): readonly Step[] {
  const [letter] = lettersOf(scheme, "answers");
  const [owner] = activity.ownership?.units ?? [];
  if (letter === undefined || !owner) return [];
  const performer = activity.performers.find(({ units }) => haveCommon(units, [owner]));
  const party = performer ?? speakerOf(owner);
  return [
    stepOf(
      {
        kind: "assign",
        says: saidAs("alone", { activity, party }),
        writes: alone(activity, letter, party, activity.answerers, scheme),
        states: [[letter, party.id]],
        slot: `activities/${activity.id}/raci/${letter}`,
        whom: [party, ...activity.answerers],
      },
      costs,
    ),
  ];
}

/** What nobody is known to own is of one side, of the other, or of both. */
function owning(activity: Activity, drafting: Drafting): readonly Step[] {
  const { a, b } = drafting.at;
  return [a.id, b.id, [a.id, b.id]].map((owner) =>
    settling(
      { kind: "find-out", says: saidAs("owner", { activity }) },
      ["activities", activity.id, "ownership"],
      owner,
      drafting,
    ),
  );
}

/** Where no activity has letters, one that gets some says of all others that they have none: they all get theirs together. */
function allLetters({ organisation: { activities, scheme }, costs }: Drafting): readonly Step[] {
  const [answers] = lettersOf(scheme, "answers");
  const [performs] = lettersOf(scheme, "performs");
  if (answers === undefined || performs === undefined) return [];
  const writes = [...activities.values()].flatMap(({ id, ownership }): readonly Write[] => {
    const owners = (ownership?.units ?? []).map((unit) => speakerOf(unit).id);
    const [first] = owners;
    if (first === undefined) return [];
    const held = { [answers]: first, [performs]: owners.length === 1 ? first : owners };
    return [{ op: "set", at: ["activities", id, "raci"], value: held }];
  });
  if (writes.length === 0) return [];
  return [stepOf({ kind: "find-out", says: saidAs("letters", {}), writes, slot: "letters" }, costs)];
}

function isUnit(value: unknown): value is Unit {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "unit";
}
