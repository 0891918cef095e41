import type { Decision } from "../../organisation/elements.ts";
import { mayList } from "../between.ts";
import { defineCriterion } from "../criterion.ts";
import { every } from "../judgement.ts";
import { toleranceOf } from "../profile.ts";
import { fact, type Proof } from "../proof.ts";

/** Power has to be separated: what concerns both is decided by one, or by both in a way that they have settled. */
export const decisionRightsClear = defineCriterion({
  id: "decision-rights-clear",
  level: "defined",
  factor: "power",
  source: ["source-text", "homburg-1999", "rapid"],
  messages: {
    met: "every decision that concerns both has one holder, or several who decide by a rule",
    heldBy: "give `{decision}` to somebody",
    jointly: "settle how {holders} decide `{decision}` together, or give it to one of them",
  },
  judge(between) {
    const { decisions, profile } = between;
    return every(decisions, ({ item }) => isHeldClearly(item), {
      more: mayList(between, "decisions"),
      tolerance: toleranceOf(profile, "decision-rights-clear"),
    });
  },
});

function isHeldClearly(decision: Decision): Proof {
  const { heldBy: holders, jointly } = decision;
  if (!holders) return fact("unknown", decision, "heldBy", "heldBy", { decision });
  if (holders.length < 2)
    return fact(holders.length === 1 ? "yes" : "no", decision, "heldBy", "heldBy", { decision });
  const answer = jointly === undefined ? "unknown" : jointly === null ? "no" : "yes";
  return fact(answer, decision, "jointly", "jointly", { decision, holders });
}
