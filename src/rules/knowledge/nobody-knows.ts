import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { found, undetermined } from "../verdict.ts";

/** Work that requires what nobody knows cannot be done well by anybody. */
export const nobodyKnows = defineRule({
  id: "knowledge/nobody-knows",
  subject: "knowledge",
  severity: "error",
  summary: "an activity requires a knowledge that nobody holds",
  source: ["homburg-2008", "source-text"],
  messages: {
    found: "nobody holds `{knowledge}`, which is required for {activities}",
    unknown: "not known whether somebody holds `{knowledge}`, or whether it is required",
  },
  check(knowledge, { organisation: { coverage } }) {
    const { requiredBy, heldBy } = knowledge;
    if (requiredBy.length === 0)
      return coverage.activities === "complete" ? "not-examined" : undetermined({ knowledge });
    if (heldBy === undefined)
      return undetermined({ knowledge }, { at: ["heldBy"], related: requiredBy.slice(0, 5) });
    if (heldBy.length > 0) return "clean";
    return found(
      { knowledge, activities: few(requiredBy) },
      { at: ["heldBy"], related: requiredBy.slice(0, 5) },
    );
  },
});
