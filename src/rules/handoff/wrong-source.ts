import { pointer } from "../../findings/pointer.ts";
import type { Flow } from "../../organisation/elements.ts";
import { hasOfItself } from "../../organisation/has-information.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { either } from "../../organisation/three-values.ts";
import { defineRule } from "../define-rule.ts";
import { finder } from "../finder.ts";
import { type FixProposal, found, undetermined } from "../verdict.ts";

/** Nobody can hand over what he does not have: such a flow carries nothing, and its receiver counts on it. */
export const wrongSource = defineRule({
  id: "handoff/wrong-source",
  subject: "flow",
  severity: "error",
  summary: "a flow carries what its sender neither has of itself nor gets by another flow",
  source: ["source-text", "handoff-sla"],
  messages: {
    found: "`{from}` sends `{information}` to `{to}`, and neither has it nor gets it by another flow",
    unknown:
      "not known whether `{from}`, which sends `{information}` to `{to}`, has it or gets it by another flow",
    fix: "send it from `{producer}`, which produces it",
  },
  prepare: (organisation) => {
    let ids: ReadonlySet<string> | undefined;
    return {
      carries: finder((flow: Flow) => flow.information),
      // two flows must not have one id; asked only where something is found
      isTaken: (id: string) => {
        ids ??= new Set(organisation.flows.map((flow) => flow.id));
        return ids.has(id);
      },
    };
  },
  check(flow, { organisation, prepared: { carries, isTaken } }) {
    const { information, from, to } = flow;
    const own = hasOfItself(from, information, organisation);
    if (own === "yes" || carries(from.inbound, information, flow)) return "clean";
    const params = { information, from, to };
    const related = [from, ...information.producers.slice(0, 3)];
    const others = organisation.coverage.flows === "complete" ? "no" : "unknown";
    if (either(own, others) === "unknown") return undetermined(params, { at: ["from"], related });
    return found(params, { at: ["from"], related, fixes: fromProducers(flow, organisation, isTaken) });
  },
});

function fromProducers(
  { information, to, index }: Flow,
  { design }: Organisation,
  isTaken: (id: string) => boolean,
): readonly FixProposal[] {
  const hasOwnId = Array.isArray(design.flows) && design.flows[index]?.id !== undefined;
  return information.producers
    .slice(0, 10)
    .filter(
      (producer) => producer !== to && (hasOwnId || !isTaken(`${information.id}:${producer.id}->${to.id}`)),
    )
    .slice(0, 3)
    .map((producer) => ({
      kind: "suggested",
      params: { producer },
      patch: [{ op: "replace", path: pointer(["flows", index, "from"]), value: producer.id }],
    }));
}
