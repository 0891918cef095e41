import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { found, undetermined } from "../verdict.ts";

/** One party has the D; where several do, without a rule, each can undo what the other decided. */
export const contested = defineRule({
  id: "power/contested",
  subject: "decision",
  severity: "error",
  summary: "several parties hold a decision, and no rule says how they decide together",
  source: ["rapid", "source-text"],
  messages: {
    found: "{holders} all hold `{decision}`, and no rule says how they decide together",
    unknown:
      "not known whether `{decision}` is contested: its holders, or the rule by which they decide together, are not stated",
    fix: "let `{party}` alone hold it",
  },
  check(decision) {
    const { heldBy, jointly } = decision;
    if (heldBy !== undefined && heldBy.length < 2) return "clean";
    if (typeof jointly === "string" || (typeof jointly === "object" && jointly !== null)) return "clean";
    if (heldBy === undefined || jointly === undefined) {
      return undetermined(
        { decision },
        { at: [heldBy === undefined ? "heldBy" : "jointly"], related: heldBy?.slice(0, 5) ?? [] },
      );
    }
    return found(
      { decision, holders: few(heldBy) },
      {
        at: ["jointly"],
        related: heldBy.slice(0, 5),
        fixes: heldBy.slice(0, 5).map((party) => ({
          kind: "suggested",
          params: { party },
          patch: [{ op: "replace", path: `/decisions/${decision.id}/heldBy`, value: party.id }],
        })),
      },
    );
  },
});
