import type { Information, Meeting, Unit } from "../../../organisation/elements.ts";
import { sideOf } from "../../../organisation/interfaces.ts";
import type { Step } from "../step.ts";
import {
  type Drafting,
  freeId,
  kindFor,
  type Lack,
  saidAs,
  saidBy,
  settling,
  speakerOf,
  stepOf,
} from "./drafting.ts";
import { meetingRhythm } from "./rhythms.ts";

/* Nobody says how long meetings are; an hour is what the literature holds for the usual. */
const length = 1;

/** What is missing of a meeting that there is. */
export function meetingSteps(lack: Lack, meeting: Meeting, drafting: Drafting): readonly Step[] {
  const { states, change } = lack.fact;
  const at = ["meetings", meeting.id, states];
  const draft = { kind: kindFor(lack), says: saidBy(lack) };
  switch (states) {
    case "every": {
      const { every, period } = meetingRhythm(drafting.profile.meetingEvery);
      const before = meeting.every ? hoursOf(meeting.participants.length, meeting.every) : 0;
      const hours =
        lack.fact.answer === "unknown" ? 0 : hoursOf(meeting.participants.length, period) - before;
      return [
        stepOf(
          {
            ...draft,
            writes: [{ op: "set", at, value: every }],
            states: [["every", every]],
            slot: at.join("/"),
            hours: Math.max(0, hours),
          },
          drafting.costs,
        ),
      ];
    }
    case "documented":
      return [settling(draft, at, true, drafting)];
    case "purpose": {
      const before = meeting.purpose ?? [];
      const more =
        change === "purpose" && lack.criterion.id === "joint-planning"
          ? ["planning"]
          : ["coordination", "planning"];
      return more.map((purpose) => settling(draft, at, kept([...before, purpose]), drafting));
    }
    case "reports":
      return reporting(lack, meeting, drafting);
    default:
      return [];
  }
}

function kept(values: readonly string[]): unknown {
  return values.length === 1 ? values[0] : values;
}

/** Units that are silent report what they know. */
function reporting(lack: Lack, meeting: Meeting, drafting: Drafting): readonly Step[] {
  const { units } = lack.fact.params;
  const silent = (Array.isArray(units) ? units : []).filter((unit): unit is Unit => isUnit(unit));
  const before = [...(meeting.reports ?? [])].map(
    ([unit, list]): readonly [string, string | readonly string[]] => [unit.id, list.map(({ id }) => id)],
  );
  const more = silent.flatMap((unit): readonly (readonly [string, string])[] => {
    const [information] = worthReporting(unit, drafting);
    return information ? [[unit.id, information.id]] : [];
  });
  if (more.length < silent.length) return [];
  const value = Object.fromEntries([...before, ...more]);
  // of the first criterion that asks, one side is enough
  const lists =
    lack.criterion.id === "information-exchanged"
      ? more.slice(0, 1).map((each) => Object.fromEntries([...before, each]))
      : [];
  return [...lists, value].map((each) =>
    settling(
      { kind: kindFor(lack), says: saidBy(lack), whom: silent.map(speakerOf) },
      ["meetings", meeting.id, "reports"],
      each,
      drafting,
    ),
  );
}

/** What a unit may report: what it produces, what it sends first. */
function worthReporting(side: Unit, { organisation, at }: Drafting): readonly Information[] {
  const own = [...organisation.activities.values()].filter(
    ({ owners }) => owners && ["both", side === at.a ? "a" : "b"].includes(sideOf(owners.units, at)),
  );
  const produced = own.flatMap(({ produces }) => produces ?? []);
  const isSent = (information: Information) => information.flows.some(({ crossing }) => crossing === "yes");
  const [first] = organisation.information.values();
  return [...produced.filter(isSent), ...produced, ...(first ? [first] : [])];
}

/** A meeting in which both plan and report. */
export function newMeeting(drafting: Drafting): readonly Step[] {
  const { at, profile, costs } = drafting;
  const { every, period } = meetingRhythm(profile.meetingEvery);
  const participants = [speakerOf(at.a), speakerOf(at.b)];
  const reports = Object.fromEntries(
    [at.a, at.b].flatMap((unit): readonly (readonly [string, string])[] => {
      const [information] = worthReporting(unit, drafting);
      return information ? [[unit.id, information.id]] : [];
    }),
  );
  if (Object.keys(reports).length < 2) return [];
  const id = freeId(drafting, "meeting");
  const value = {
    participants: participants.map((party) => party.id),
    every,
    documented: true,
    purpose: ["planning", "review"],
    reports,
  };
  return [
    stepOf(
      {
        kind: "meet",
        says: saidAs("meeting", { a: at.a, b: at.b }),
        writes: [{ op: "put", section: "meetings", id, value }],
        states: [
          ["meeting", id],
          ["every", every],
          ["participants", value.participants.join(", ")],
        ],
        slot: `meetings/${id}`,
        whom: participants,
        hours: hoursOf(participants.length, period),
      },
      costs,
    ),
  ];
}

/** Somebody of a unit takes part in a meeting. */
export function attending(meeting: Meeting, unit: Unit, { costs }: Drafting): Step {
  const speaker = speakerOf(unit);
  return stepOf(
    {
      kind: "consult",
      says: saidAs("attend", { unit, meeting }),
      writes: [{ op: "add", at: ["meetings", meeting.id, "participants"], values: [speaker.id] }],
      states: [["participants", `+ ${speaker.id}`]],
      slot: `meetings/${meeting.id}/participants/${unit.id}`,
      whom: [speaker],
      hours: meeting.every ? hoursOf(1, meeting.every) : 0,
    },
    costs,
  );
}

/** Hours a week that so many people sit together. */
function hoursOf(people: number, period: number): number {
  return (people * length * 7) / period;
}

/** Whether a value is a unit. */
export function isUnit(value: unknown): value is Unit {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "unit";
}
