import type { Activity, Decision, Party, Unit } from "../../../organisation/elements.ts";
import type { Said, Step } from "../step.ts";
import {
  type Drafting,
  kindFor,
  type Lack,
  saidAs,
  saidBy,
  settling,
  sideUnit,
  speakerOf,
  stepOf,
} from "./drafting.ts";
import { attending, isUnit } from "./meeting-steps.ts";

/* So many holders are proposed. */
const few = 3;

/** What a decision lacks. */
export function decisionSteps(lack: Lack, decision: Decision, drafting: Drafting): readonly Step[] {
  const { states, change } = lack.fact;
  const at = ["decisions", decision.id, states];
  if (change === "say") return havingASay(lack, decision, drafting);
  switch (states) {
    case "heldBy":
      return holding(lack, decision, drafting);
    case "jointly":
      return [
        togetherBy(decision, saidBy(lack), drafting),
        ...(decision.heldBy ?? []).slice(0, few).map((party) => oneHolder(decision, party, drafting)),
      ];
    case "escalatesTo": {
      const party = superiorOf(decision, drafting);
      return [
        settling({ kind: kindFor(lack, "agree"), says: saidBy(lack), whom: [party] }, at, party.id, drafting),
      ];
    }
    case "every":
      return ["quarterly", "yearly"].map((every) =>
        settling({ kind: "find-out", says: saidBy(lack) }, at, every, drafting),
      );
    case "influence":
      return influences(decision, drafting);
    default:
      return [];
  }
}

/** Somebody of one side, or of the other, holds what nobody is said to. */
function holding(lack: Lack, decision: Decision, drafting: Drafting): readonly Step[] {
  const { a, b } = drafting.at;
  const says = lack.fact.change === "" ? saidAs("holder", { decision }) : saidBy(lack);
  return [a, b]
    .map(speakerOf)
    .map((party) =>
      settling(
        { kind: kindFor(lack, "agree"), says, whom: [party] },
        ["decisions", decision.id, "heldBy"],
        party.id,
        drafting,
      ),
    );
}

/** All who hold a decision agree how they decide together. */
export function togetherBy(decision: Decision, says: Said, drafting: Pick<Drafting, "costs" | "text">): Step {
  return settling(
    { kind: "agree", says, whom: decision.heldBy ?? [] },
    ["decisions", decision.id, "jointly"],
    drafting.text("text/jointly"),
    drafting,
  );
}

/** One of those who hold a decision holds it alone. */
export function oneHolder(decision: Decision, party: Party, drafting: Pick<Drafting, "costs">): Step {
  return settling(
    { kind: "agree", says: saidAs("one-holder", { decision, party }), whom: decision.heldBy ?? [] },
    ["decisions", decision.id, "heldBy"],
    party.id,
    drafting,
  );
}

/** To whom what two cannot settle goes: a superior of both, else whoever heads the first. */
function superiorOf({ heldBy }: Decision, { at: { a, b } }: Drafting): Party {
  const above = (party: Party): readonly Party[] => {
    const found: Party[] = [];
    if (party.kind === "role")
      for (let role = party.reportsTo; role && !found.includes(role); role = role.reportsTo) found.push(role);
    for (let unit: Unit | null = party.units[0]?.parent ?? null; unit; unit = unit.parent)
      found.push(speakerOf(unit));
    return found;
  };
  const [one, other] = [speakerOf(a), speakerOf(b)];
  const shared = above(one).find((party) => above(other).includes(party));
  const holder = heldBy?.[0];
  return shared ?? (holder === one ? other : one);
}

/** How influence turns out: all with whoever holds it, or some on both sides. */
function influences(decision: Decision, drafting: Drafting): readonly Step[] {
  const { a, b } = drafting.at;
  const holders = (decision.heldBy ?? []).flatMap(({ units }) => units.slice(0, 1)).slice(0, 1);
  const shares = [...holders.map((unit) => ({ [unit.id]: 100 })), { [a.id]: 50, [b.id]: 50 }];
  return shares.map((value) =>
    settling(
      { kind: "find-out", says: saidAs("influence", { decision }) },
      ["decisions", decision.id, "influence"],
      value,
      drafting,
    ),
  );
}

/** The other side gets influence, a letter where it is decided, or a seat in the meeting that decides it. */
function havingASay(lack: Lack, decision: Decision, drafting: Drafting): readonly Step[] {
  const { unit } = lack.fact.params;
  if (!isUnit(unit)) return [];
  const meetings = decision.decidedIn.filter((each) => each.kind === "meeting");
  const activities = decision.decidedIn.filter((each) => each.kind === "activity");
  return [
    influencing(lack, decision, unit, drafting),
    ...activities.slice(0, few).flatMap((activity) => advising(lack, activity, unit, drafting)),
    ...meetings.slice(0, few).map((meeting) => attending(meeting, unit, drafting)),
  ];
}

function influencing(lack: Lack, decision: Decision, unit: Unit, drafting: Drafting): Step {
  const stated = [...(decision.influence ?? [])];
  const total = stated.reduce((sum, [, points]) => sum + points, 0);
  const [holder] = decision.heldBy?.flatMap(({ units }) => sideUnit(units, drafting) ?? []) ?? [];
  const value =
    total > 0
      ? {
          ...Object.fromEntries(stated.map(([each, points]) => [each.id, points])),
          [unit.id]: Math.ceil(total / 4),
        }
      : { ...(holder ? { [holder.id]: 80 } : {}), [unit.id]: 20 };
  return settling(
    { kind: "consult", says: saidBy(lack), whom: [...(decision.heldBy ?? []), speakerOf(unit)] },
    ["decisions", decision.id, "influence"],
    value,
    drafting,
  );
}

function advising(
  lack: Lack,
  activity: Activity,
  unit: Unit,
  { organisation, costs }: Drafting,
): readonly Step[] {
  const letter = [...organisation.scheme.letters.values()].find(
    ({ meanings, max }) => meanings.includes("advises") && max > 1,
  )?.letter;
  if (letter === undefined || activity.assignments === undefined) return [];
  const speaker = speakerOf(unit);
  return [
    stepOf(
      {
        kind: "consult",
        says: saidBy(lack),
        writes: [{ op: "add", at: ["activities", activity.id, "raci", letter], values: [speaker.id] }],
        states: [[letter, `+ ${speaker.id}`]],
        slot: `activities/${activity.id}/raci/${letter}/${unit.id}`,
        whom: [speaker],
      },
      costs,
    ),
  ];
}
