import { pointer } from "../../findings/pointer.ts";
import type { Flow, Need } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { either } from "../../organisation/three-values.ts";
import { decisionUse } from "../decision-use.ts";
import { defineRule } from "../define-rule.ts";
import { finder } from "../finder.ts";
import { type FixProposal, found, undetermined } from "../verdict.ts";

/** Information that its receiver has no use for costs both sides time and hides what matters: discipline, not more communication. */
export const unneeded = defineRule({
  id: "handoff/unneeded",
  subject: "flow",
  severity: "warn",
  summary: "a flow carries what its receiver neither needs, nor passes on, nor uses for a decision",
  source: ["kotler-2006", "massey-dawes-2007"],
  messages: {
    found:
      "`{to}` receives `{information}` from `{from}`, and neither needs it, nor passes it on, nor uses it for a decision",
    unknown: "not known whether `{to}` has a use for `{information}`, which it receives from `{from}`",
    fix: "remove the flow",
    need: "say that `{to}` needs `{information}`",
  },
  prepare: (organisation) => ({
    needs: finder((need: Need) => need.information),
    carries: finder((flow: Flow) => flow.information),
    uses: decisionUse(organisation),
  }),
  check(flow, { organisation, prepared }) {
    const { information, from, to } = flow;
    if (to.needs && prepared.needs(to.needs, information)) return "clean";
    if (prepared.carries(to.outbound, information, flow)) return "clean";
    const uses = prepared.uses(to, information);
    if (uses === "yes") return "clean";
    const params = { information, from, to };
    const unstated = to.needs === undefined || organisation.coverage.flows !== "complete";
    if (either(uses, unstated ? "unknown" : "no") === "unknown")
      return undetermined(params, { related: [to] });
    return found(params, {
      at: ["carries"],
      related: [to],
      fixes: [remove(flow), ...stateNeed(flow, organisation)],
    });
  },
});

function remove({ index }: Flow): FixProposal {
  return { kind: "suggested", patch: [{ op: "remove", path: pointer(["flows", index]) }] };
}

/** Needs may be written as a list, as one alone, as `none`, or not at all. What nothing produces is better not needed. */
function stateNeed({ information, to }: Flow, { design }: Organisation): readonly FixProposal[] {
  if (information.producers.length === 0 && !information.external) return [];
  const path = pointer(["activities", to.id, "needs"]);
  const written = design.activities[to.id]?.needs;
  const patch = Array.isArray(written)
    ? ({ op: "add", path: `${path}/-`, value: information.id } as const)
    : ({
        op: "add",
        path,
        value: written === undefined || written === "none" ? information.id : [written, information.id],
      } as const);
  return [{ kind: "suggested", title: "need", params: { to, information }, patch: [patch] }];
}
