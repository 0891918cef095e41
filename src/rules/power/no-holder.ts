import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { found, undetermined } from "../verdict.ts";

/** A decision that is nobody's to make is made late, by accident, or twice. */
export const noHolder = defineRule({
  id: "power/no-holder",
  subject: "decision",
  severity: "error",
  summary: "nobody holds a decision",
  source: ["rapid", "source-text"],
  messages: {
    found: "nobody holds `{decision}`",
    exercised: "nobody holds `{decision}`, which is taken in {where}",
    unknown: "not known who holds `{decision}`",
    fix: "let `{party}` hold it, who answers for `{activity}`, where it is taken",
  },
  check(decision) {
    const { heldBy, decidedIn } = decision;
    if (heldBy === undefined) return undetermined({ decision }, { at: ["heldBy"] });
    if (heldBy.length > 0) return "clean";
    if (decidedIn.length === 0) return found({ decision }, { at: ["heldBy"] });
    const fixes = decidedIn.slice(0, 3).flatMap((activity) =>
      activity.kind === "activity" && activity.answerers.length === 1
        ? activity.answerers.map((party) => ({
            kind: "suggested" as const,
            params: { party, activity },
            patch: [{ op: "replace" as const, path: `/decisions/${decision.id}/heldBy`, value: party.id }],
          }))
        : [],
    );
    return found(
      { decision, where: few(decidedIn) },
      { variant: "exercised", at: ["heldBy"], related: decidedIn.slice(0, 5), fixes },
    );
  },
});
