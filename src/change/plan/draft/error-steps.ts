import type { StepKind } from "../../../check/costs.ts";
import type { Finding, PatchOperation } from "../../../findings/finding.ts";
import { pointerParts } from "../../../findings/pointer.ts";
import type { Activity, Knowledge, Need, Party } from "../../../organisation/elements.ts";
import type { Organisation } from "../../../organisation/organisation.ts";
import type { Step, Write } from "../step.ts";
import { answeringAsDeclared } from "./activity-steps.ts";
import { candidatesFor, unique } from "./candidates.ts";
import type { Clearing } from "./clearing.ts";
import { saidAs, shown, stepOf } from "./drafting.ts";
import { dutySteps } from "./duty-steps.ts";
import { bringing } from "./flow-steps.ts";
import { contestedSteps, holderSteps } from "./holder-steps.ts";
import { rowSteps } from "./row-steps.ts";
import { producerSteps, sourceSteps } from "./source-steps.ts";
import { startSteps } from "./start-steps.ts";

type Draft = (id: string, clearing: Clearing, finding: Finding) => readonly Step[];

const row: Draft = (id, clearing) => drafted(clearing.organisation.activities.get(id), rowSteps, clearing);

/* What may be done about what a rule finds, where that is more than its fixes say. */
const drafts: { readonly [rule: string]: Draft } = {
  "raci/unassigned": row,
  "raci/no-accountable": row,
  "raci/multiple-accountable": row,
  "raci/no-responsible": row,
  "raci/cardinality": row,
  "ownership/unowned": row,
  "raci/separation-of-duties": (id, clearing) =>
    drafted(
      clearing.organisation.constraints.find((each) => each.id === id),
      dutySteps,
      clearing,
    ),
  "ownership/conflict": (id, clearing, finding) => [
    ...mending(finding, clearing),
    ...drafted(clearing.organisation.activities.get(id), answeringAsDeclared, clearing),
  ],
  "handoff/undefined": (id, clearing) =>
    drafted(
      clearing.organisation.needs.find((each) => each.id === id),
      handing,
      clearing,
    ),
  "handoff/wrong-source": (id, clearing) =>
    drafted(
      clearing.organisation.flows.find((each) => each.id === id),
      sourceSteps,
      clearing,
    ),
  "handoff/no-producer": (id, clearing) =>
    drafted(clearing.organisation.information.get(id), producerSteps, clearing),
  "handoff/deadlock": (id, clearing) =>
    drafted(clearing.organisation.activities.get(id), startSteps, clearing),
  "power/no-holder": (id, clearing) =>
    drafted(clearing.organisation.decisions.get(id), holderSteps, clearing),
  "power/contested": (id, clearing) =>
    drafted(clearing.organisation.decisions.get(id), contestedSteps, clearing),
  "knowledge/nobody-knows": (id, clearing) =>
    drafted(clearing.organisation.knowledge.get(id), learning, clearing),
  "ignore/no-reason": (_, { organisation, costs }, { path }) => lifting(path, organisation, costs),
};

/** Steps that may clear a finding, or do their part; of a rule that is not known here, its fixes. */
export function errorSteps(finding: Finding, clearing: Clearing): readonly Step[] {
  const draft = Object.hasOwn(drafts, finding.rule) ? drafts[finding.rule] : undefined;
  if (draft) return draft(finding.subject.id, clearing, finding);
  if (finding.subject.kind !== "need") return mending(finding, clearing);
  const need = clearing.organisation.needs.find((each) => each.id === finding.subject.id);
  return [...drafted(need, handing, clearing), ...mending(finding, clearing)];
}

function drafted<T>(
  element: T | undefined,
  draft: (element: T, clearing: Clearing) => readonly Step[],
  clearing: Clearing,
): readonly Step[] {
  return element === undefined ? [] : draft(element, clearing);
}

/** A whole handoff where one is missing. */
function handing({ activity, information, crosses: [at] }: Need, clearing: Clearing): readonly Step[] {
  return at ? bringing(activity, information, { ...clearing, at, target: "aligned" }) : [];
}

/* What the fixes of a family of rules are. */
const kinds: ReadonlyMap<string, StepKind> = new Map([
  ["raci", "assign"],
  ["ownership", "agree"],
  ["power", "agree"],
  ["handoff", "settle"],
]);

/** The fixes of a finding, of which one is enough. */
function mending({ rule, subject, fixes, related }: Finding, { organisation, costs }: Clearing) {
  const whom = related.flatMap(({ kind, id }): readonly Party[] => {
    const party =
      kind === "role" ? organisation.roles.get(id) : kind === "unit" ? organisation.units.get(id) : undefined;
    return party ? [party] : [];
  });
  return fixes.map((fix) =>
    stepOf(
      {
        kind: kinds.get(rule.split("/")[0] ?? "") ?? "mend",
        says: fix.title,
        slot: `${rule} ${subject.id}`,
        writes: fix.patch.map((operation) => writeOf(operation, organisation)),
        states: fix.patch.flatMap(statedBy),
        whom,
      },
      costs,
    ),
  );
}

/** What an operation writes; what it says of a place in a list is said of what stands there, since that may come to stand elsewhere. */
function writeOf(operation: PatchOperation, { flows, design }: Organisation): Write {
  const [section, index, ...rest] = pointerParts(operation.path) ?? [];
  const flow = section === "flows" ? flows.find((each) => String(each.index) === index) : undefined;
  if (flow && operation.op === "remove" && rest.length === 0) return { op: "drop", flow: flow.id };
  if (flow && operation.op !== "remove" && rest.length > 0)
    return rest[0] === "from" && typeof operation.value === "string"
      ? { op: "redirect", flow: flow.id, from: operation.value }
      : { op: "set", at: ["flows", flow.id, ...rest], value: operation.value };
  if (section === "ignore" && operation.op === "remove" && rest.length === 0 && Array.isArray(design.ignore))
    return { op: "unlist", section, item: design.ignore[Number(index)] };
  return { op: "patch", operation };
}

function statedBy(operation: PatchOperation): Step["states"] {
  const name = pointerParts(operation.path)?.at(-1) ?? "";
  return operation.op === "remove" || name === "-" || /^\d+$/u.test(name)
    ? []
    : [[name, shown(operation.value)]];
}

/* So many parties are proposed to learn something. */
const few = 3;

/** Somebody who needs a knowledge that nobody has learns it. */
function learning(knowledge: Knowledge, { organisation, costs }: Clearing): readonly Step[] {
  const candidates = (activity: Activity) => candidatesFor(activity, organisation);
  return unique(knowledge.requiredBy.flatMap(candidates))
    .slice(0, few)
    .map((party) =>
      stepOf(
        {
          kind: "teach",
          says: saidAs("learn", { knowledge, party }),
          writes: [{ op: "set", at: ["knowledge", knowledge.id, "heldBy"], value: party.id }],
          states: [["heldBy", party.id]],
          slot: `knowledge/${knowledge.id}/heldBy`,
          whom: [party],
        },
        costs,
      ),
    );
}

/** Nobody but people knows a reason: what has none is no longer silenced, and shows. */
function lifting(
  path: string,
  { design: { ignore } }: Organisation,
  costs: Clearing["costs"],
): readonly Step[] {
  const [, index] = pointerParts(path) ?? [];
  const item = Array.isArray(ignore) ? ignore[Number(index)] : undefined;
  if (item === undefined) return [];
  const { rule, at } = item;
  return [
    stepOf(
      {
        kind: "mend",
        says: saidAs("unsilence", { rule, at: shown(at) }),
        writes: [{ op: "unlist", section: "ignore", item }],
        slot: `ignore ${JSON.stringify(item)}`,
      },
      costs,
    ),
  ];
}
