import { defineRule } from "../define-rule.ts";
import { found, undetermined } from "../verdict.ts";

/** A right to decide that no work and no meeting exercises is power on paper: the decision falls somewhere else, or nowhere. */
export const unexercised = defineRule({
  id: "power/unexercised",
  subject: "decision",
  severity: "info",
  summary: "no activity and no meeting takes a decision",
  source: ["source-text"],
  messages: {
    found: "no activity and no meeting decides `{decision}`",
    unknown: "not known where `{decision}` is taken",
  },
  check(decision, { organisation: { coverage } }) {
    if (decision.decidedIn.length > 0) return "clean";
    if (coverage.activities === "complete" && coverage.meetings === "complete") return found({ decision });
    return undetermined({ decision });
  },
});
