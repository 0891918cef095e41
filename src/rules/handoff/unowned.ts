import { pointer } from "../../findings/pointer.ts";
import type { Flow } from "../../organisation/elements.ts";
import { crossingFlowRule } from "../crossing-flow-rule.ts";
import type { FixProposal } from "../verdict.ts";

/** A handoff that nobody answers for is where each side blames the other. */
export const unownedHandoff = crossingFlowRule({
  id: "handoff/unowned",
  severity: "warn",
  summary:
    "nobody is accountable for a handoff: it has no owner, and not exactly one party answers for its sender",
  source: ["kotler-2006", "handoff-sla"],
  messages: {
    found: "nobody is accountable for handing `{information}` from `{from}` to `{to}`",
    unknown: "not known who is accountable for handing `{information}` from `{from}` to `{to}`",
    fix: "make `{party}` accountable for it",
  },
  judge(flow) {
    const { owner, from } = flow;
    if (owner || from.answerers.length === 1) return "no";
    if (owner === undefined || !from.assignments) return "unknown";
    return { at: ["owner"], related: [from, ...from.answerers.slice(0, 3)], fixes: answerersOf(flow) };
  },
});

function answerersOf({ from, index }: Flow): readonly FixProposal[] {
  return from.answerers.slice(0, 3).map((party) => ({
    kind: "suggested",
    params: { party },
    patch: [{ op: "replace", path: pointer(["flows", index, "owner"]), value: party.id }],
  }));
}
