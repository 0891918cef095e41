import type {
  Agreement,
  Information,
  Knowledge,
  Metric,
  Process,
  System,
  Unit,
} from "../../../organisation/elements.ts";
import { sideOf } from "../../../organisation/interfaces.ts";
import type { Step, Write } from "../step.ts";
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
import { isUnit } from "./meeting-steps.ts";

/** What information lacks to mean the same to both. */
export function informationSteps(lack: Lack, information: Information, drafting: Drafting): readonly Step[] {
  const { a, b } = drafting.at;
  const { states } = lack.fact;
  const at = ["information", information.id, states];
  const draft = { kind: "agree", says: saidBy(lack), whom: [a, b].map(speakerOf) } as const;
  if (states === "definition")
    return [settling(draft, at, drafting.text("text/definition", { a: a.name, b: b.name }), drafting)];
  if (states !== "agreed") return [];
  const agreed = Array.isArray(information.agreed) ? information.agreed.map(({ id }) => id) : [];
  const value = [...new Set([...agreed, ...unitsIn(lack, [a, b]).map(({ id }) => id)])];
  return [settling({ ...draft, kind: kindFor(lack, "agree") }, at, value, drafting)];
}

function unitsIn({ fact: { params } }: Lack, otherwise: readonly Unit[]): readonly Unit[] {
  const units = Array.isArray(params.units) ? params.units.filter((unit): unit is Unit => isUnit(unit)) : [];
  return units.length > 0 ? units : otherwise;
}

/** What an agreement settles. */
export function agreementSteps(lack: Lack, agreement: Agreement, drafting: Drafting): readonly Step[] {
  const settles = [...(agreement.settles ?? []), "conflict"];
  return [
    settling(
      { kind: kindFor(lack, "agree"), says: saidBy(lack), whom: agreement.between.map(speakerOf) },
      ["agreements", agreement.id, "settles"],
      settles,
      drafting,
    ),
  ];
}

export function newAgreement(lack: Lack, drafting: Drafting): readonly Step[] {
  const { a, b } = drafting.at;
  return [
    newElement(
      lack,
      "agreements",
      "agreement",
      { between: [a.id, b.id], settles: "conflict" },
      "agree",
      drafting,
    ),
  ];
}

/** How knowledge comes across, or who has it. */
export function knowledgeSteps(lack: Lack, knowledge: Knowledge, drafting: Drafting): readonly Step[] {
  const { a, b } = drafting.at;
  if (lack.fact.states === "heldBy")
    return [
      settling(
        { kind: "find-out", says: saidAs("knowledge/holders", { knowledge }) },
        ["knowledge", knowledge.id, "heldBy"],
        [a, b].map((unit) => speakerOf(unit).id),
        drafting,
      ),
    ];
  const { from, to } = lack.fact.params;
  if (!isUnit(from) || !isUnit(to)) return [];
  const holder = knowledge.heldBy?.find(
    ({ units }) => sideOf(units, drafting.at) === (from === a ? "a" : "b"),
  );
  const receiver = knowledge.requiredBy
    .flatMap(({ performers }) => performers)
    .find(({ units }) => sideOf(units, drafting.at) === (to === a ? "a" : "b"));
  const [giving, getting] = [holder ?? speakerOf(from), receiver ?? speakerOf(to)];
  return [
    stepOf(
      {
        kind: "teach",
        says: saidBy(lack),
        writes: [
          {
            op: "append",
            at: ["knowledge", knowledge.id, "transfers"],
            value: { from: giving.id, to: getting.id, through: "training" },
          },
        ],
        states: [["transfers", `${giving.id} -> ${getting.id}`]],
        slot: `knowledge/${knowledge.id}/transfers/${from.id}/${to.id}`,
        whom: [giving, getting],
      },
      drafting.costs,
    ),
  ];
}

/** A process with owners on both sides. */
export function processSteps(lack: Lack, process: Process, drafting: Drafting): readonly Step[] {
  const units = unitsIn(lack, [drafting.at.a, drafting.at.b]);
  return [
    including(
      lack,
      ["processes", process.id, "owner"],
      units.map((unit) => speakerOf(unit).id),
      units,
      drafting,
    ),
  ];
}

/** Work of both sides becomes one process: an activity of each that hands over to the other. */
export function newProcess(lack: Lack, drafting: Drafting): readonly Step[] {
  const { organisation, at, costs } = drafting;
  const flow = organisation.flows.find(({ crosses }) =>
    crosses.some((each) => each.a === at.a && each.b === at.b),
  );
  const shared = [...organisation.activities.values()].find(
    ({ owners }) => owners && sideOf(owners.units, at) === "both",
  );
  const activities = flow ? [flow.from, flow.to] : shared ? [shared] : [];
  if (activities.length === 0) return [];
  const id = freeId(drafting, "process");
  const owner = [at.a, at.b].map((unit) => speakerOf(unit).id);
  return [
    stepOf(
      {
        kind: "join",
        says: saidBy(lack),
        writes: [
          { op: "put", section: "processes", id, value: { owner } },
          ...activities.map(
            (each): Write => ({ op: "set", at: ["activities", each.id, "process"], value: id }),
          ),
        ],
        states: [["process", id]],
        slot: `processes/${id}`,
        whom: activities.flatMap(({ performers }) => performers),
      },
      costs,
    ),
  ];
}

/** A system that both use. */
export function systemSteps(lack: Lack, system: System, drafting: Drafting): readonly Step[] {
  const { a, b } = drafting.at;
  return [including(lack, ["systems", system.id, "usedBy"], [a.id, b.id], [a, b], drafting, "equip")];
}

export function newSystem(lack: Lack, drafting: Drafting): readonly Step[] {
  const { a, b } = drafting.at;
  return [newElement(lack, "systems", "system", { usedBy: [a.id, b.id] }, "equip", drafting)];
}

/** A number to which both commit, or that rewards both. */
export function metricSteps(lack: Lack, metric: Metric, drafting: Drafting): readonly Step[] {
  const { states } = lack.fact;
  const units = unitsIn(lack, [drafting.at.a, drafting.at.b]);
  return [
    including(
      lack,
      ["metrics", metric.id, states],
      units.map(({ id }) => id),
      units,
      drafting,
      "measure",
    ),
  ];
}

export function newMetric(lack: Lack, drafting: Drafting): readonly Step[] {
  const { a, b } = drafting.at;
  const both = [a.id, b.id];
  return [newElement(lack, "metrics", "metric", { ownedBy: both, rewards: both }, "measure", drafting)];
}

/** Some more in a list. */
function including(
  lack: Lack,
  at: readonly string[],
  values: readonly string[],
  units: readonly Unit[],
  { costs }: Drafting,
  kind: "agree" | "equip" | "measure" = "agree",
): Step {
  const attribute = at.at(-1) ?? "";
  return stepOf(
    {
      kind: kindFor(lack, kind),
      says: saidBy(lack),
      writes: [{ op: "add", at, values }],
      states: [[attribute, `+ ${values.join(", ")}`]],
      slot: at.join("/"),
      whom: units.map(speakerOf),
    },
    costs,
  );
}

function newElement(
  lack: Lack,
  section: "agreements" | "systems" | "metrics",
  what: string,
  value: object,
  kind: "agree" | "equip" | "measure",
  drafting: Drafting,
): Step {
  const id = freeId(drafting, what);
  const { a, b } = drafting.at;
  return stepOf(
    {
      kind,
      says: saidBy(lack),
      writes: [{ op: "put", section, id, value }],
      states: [[what, id]],
      slot: `${section}/${id}`,
      whom: [a, b].map(speakerOf),
    },
    drafting.costs,
  );
}
