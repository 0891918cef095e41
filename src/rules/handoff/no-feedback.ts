import { crossingFlowRule } from "../crossing-flow-rule.ts";
import { returnsBetween } from "../returns-between.ts";

/** A sender that hears nothing back cannot tell whether what it sends is of use: exchange in both directions is what lowers conflict. */
export const noFeedback = crossingFlowRule({
  id: "handoff/no-feedback",
  severity: "info",
  summary: "a handoff returns no feedback, and is not itself feedback on one of the other direction",
  source: ["dawes-massey-2005", "massey-dawes-2007", "handoff-sla"],
  messages: {
    found: "nothing comes back to `{from}` on the `{information}` that it hands to `{to}`",
    unknown:
      "not known whether anything comes back to `{from}` on the `{information}` that it hands to `{to}`",
  },
  prepare: returnsBetween,
  judge(flow, isFeedback) {
    if (flow.returns) return "no";
    const feedback = isFeedback(flow);
    if (feedback === "yes") return "no";
    if (flow.returns === undefined || feedback === "unknown") return "unknown";
    return { at: ["returns"] };
  },
});
