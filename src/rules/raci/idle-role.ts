import type { Organisation } from "../../organisation/organisation.ts";
import { defineRule } from "../define-rule.ts";
import { lettersAreStated } from "../lettered.ts";
import { found, undetermined } from "../verdict.ts";

/** A role that does nothing, answers for nothing, decides nothing and meets nobody is not needed, or its work is not in the design. */
export const idleRole = defineRule({
  id: "raci/idle-role",
  subject: "role",
  severity: "info",
  summary:
    "a role neither answers nor performs, heads no unit, holds no decision and takes part in no meeting",
  source: ["smith-erwin", "trackplus"],
  messages: {
    found:
      "`{role}` neither answers for nor performs anything, heads no unit, holds no decision and takes part in no meeting",
    unknown:
      "not known whether `{role}`, which neither answers for nor performs anything listed, heads a unit, holds a decision or takes part in a meeting",
  },
  isAsked: lettersAreStated,
  prepare: allWorkIsKnown,
  check(role, { prepared: allIsKnown }) {
    const { answersFor, performs, heads, holds, meetings } = role;
    const isBusy = answersFor.length + performs.length + heads.length + holds.length + meetings.length > 0;
    if (isBusy) return "clean";
    if (!allIsKnown) return undetermined({ role });
    // the letters it has, in which it only advises, is told or supports
    return found({ role }, { related: role.assignments.slice(0, 5).map(({ activity }) => activity) });
  },
});

/** Whether it is known of every role what it does, heads, holds and takes part in. */
function allWorkIsKnown({ coverage, units, decisions }: Organisation): boolean {
  for (const section of ["activities", "units", "decisions", "meetings"] as const) {
    if (coverage[section] !== "complete") return false;
  }
  for (const { head } of units.values()) if (head === undefined) return false;
  for (const { heldBy } of decisions.values()) if (heldBy === undefined) return false;
  return true;
}
