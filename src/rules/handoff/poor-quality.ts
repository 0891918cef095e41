import { crossingFlowRule } from "../crossing-flow-rule.ts";

/** Transmission between units is mostly faulty; what arrives wrong or in part is asked for again, or acted on. */
export const poorQuality = crossingFlowRule({
  id: "handoff/poor-quality",
  severity: "warn",
  summary: "what a handoff brings arrives incomplete or incorrect",
  source: ["source-text", "wang-strong"],
  messages: {
    found: "`{information}` arrives from `{from}` at `{to}` incomplete",
    incorrect: "`{information}` arrives from `{from}` at `{to}` incorrect",
    both: "`{information}` arrives from `{from}` at `{to}` incomplete and incorrect",
    unknown: "not known whether `{information}` arrives from `{from}` at `{to}` complete and correct",
  },
  judge({ complete, correct }) {
    if (complete === false) return { at: ["complete"], variant: correct === false ? "both" : "found" };
    if (correct === false) return { at: ["correct"], variant: "incorrect" };
    return complete === undefined || correct === undefined ? "unknown" : "no";
  },
});
