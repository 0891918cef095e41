import type { Costs, StepKind } from "../../../check/costs.ts";
import type { Finding } from "../../../findings/finding.ts";
import type { Profile } from "../../../level/profile.ts";
import type { Activity } from "../../../organisation/elements.ts";
import type { Scheme } from "../../../organisation/letters.ts";
import type { Organisation } from "../../../organisation/organisation.ts";
import type { Step, Write } from "../step.ts";
import { type Drafting, saidAs, speakerOf, stepOf } from "./drafting.ts";
import { bringing } from "./flow-steps.ts";

/** What steps that clear findings are drafted from. */
export interface Clearing extends Pick<Drafting, "costs" | "drafted" | "text"> {
  readonly organisation: Organisation;
  readonly original: Organisation;
  readonly profile: Profile;
  readonly costs: Costs;
}

/** Steps that may clear a finding: a whole handoff where one is missing, its fixes, and owners for work that has none. */
export function errorSteps(finding: Finding, clearing: Clearing): readonly Step[] {
  const { organisation } = clearing;
  const { kind, id } = finding.subject;
  if (kind === "need") {
    const need = organisation.needs.find((each) => each.id === id);
    const [at] = need?.crosses ?? [];
    if (need && at) return bringing(need.activity, need.information, { ...clearing, at, target: "aligned" });
  }
  const activity = kind === "activity" ? organisation.activities.get(id) : undefined;
  return [
    ...finding.fixes.map((fix) =>
      stepOf(
        {
          kind: kinds.get(finding.rule.split("/")[0] ?? "") ?? "mend",
          says: fix.title,
          // of several fixes of one finding, one is enough
          slot: `${finding.rule} ${id}`,
          writes: fix.patch.map((operation): Write => ({ op: "patch", operation })),
        },
        clearing.costs,
      ),
    ),
    ...(activity && finding.fixes.length === 0 ? giving(activity, clearing) : []),
    ...(kind === "knowledge" ? learning(id, clearing) : []),
  ];
}

/* What the fixes of a family of rules are. */
const kinds: ReadonlyMap<string, StepKind> = new Map([
  ["raci", "assign"],
  ["ownership", "agree"],
  ["power", "agree"],
  ["handoff", "settle"],
]);

/* So many units are proposed for work that nobody has. */
const few = 3;

/** Somebody answers for work that nobody has, and performs it: its owner, else whoever it gets from or gives to. */
function giving(activity: Activity, { organisation, costs }: Clearing): readonly Step[] {
  const [answers, performs] = (["answers", "performs"] as const).map((meaning) =>
    letterOf(organisation.scheme, meaning),
  );
  if (answers === undefined || performs === undefined || activity.answerers.length > 0) return [];
  const near = [
    ...activity.inbound.map(({ from }) => from),
    ...activity.outbound.map(({ to }) => to),
    ...(activity.needs ?? []).flatMap(({ information }) => information.producers),
    ...(activity.produces ?? []).flatMap(({ needs }) => needs.map((need) => need.activity)),
  ].flatMap(({ owners }) => owners?.units ?? []);
  const own = activity.owners?.units ?? [];
  const units = own.length > 0 ? own : near.length > 0 ? near : [...organisation.units.values()];
  return [...new Set(units)].slice(0, few).map((unit) => {
    const party = speakerOf(unit);
    const at = (letter: string) => ["activities", activity.id, "raci", letter];
    const performed = activity.performers.length > 0;
    return stepOf(
      {
        kind: "assign",
        says: saidAs("answer", { activity, party }),
        writes: [
          { op: "set", at: at(answers), value: party.id },
          ...(performed || answers === performs
            ? []
            : [{ op: "set" as const, at: at(performs), value: party.id }]),
        ],
        states: [[performed ? answers : `${answers}, ${performs}`, party.id]],
        slot: at(answers).join("/"),
        whom: [party],
      },
      costs,
    );
  });
}

function letterOf({ letters }: Scheme, meaning: "answers" | "performs"): string | undefined {
  return [...letters.values()].find(({ meanings, max }) => meanings.includes(meaning) && max > 0)?.letter;
}

/** Somebody who needs a knowledge that nobody has learns it. */
function learning(id: string, { organisation, costs }: Clearing): readonly Step[] {
  const knowledge = organisation.knowledge.get(id);
  const [activity] = knowledge?.requiredBy ?? [];
  const [party] = activity ? [...activity.performers, ...(activity.owners?.units ?? [])] : [];
  if (!knowledge || !party) return [];
  return [
    stepOf(
      {
        kind: "teach",
        says: saidAs("learn", { knowledge, party }),
        writes: [{ op: "set", at: ["knowledge", id, "heldBy"], value: party.id }],
        states: [["heldBy", party.id]],
        slot: `knowledge/${id}/heldBy`,
        whom: [party],
      },
      costs,
    ),
  ];
}
