import type { Activity, Role } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { defineRule } from "../define-rule.ts";
import { lettersAreStated } from "../lettered.ts";
import { found, undetermined } from "../verdict.ts";

/** A plan that gives a role more hours than its holders have is not carried out as planned; the design only does not say what is dropped. */
export const overCapacity = defineRule({
  id: "raci/over-capacity",
  subject: "role",
  severity: "warn",
  summary: "the effort of a role's activities exceeds the capacity of its holders",
  source: ["libottayo", "trackplus"],
  messages: {
    found: {
      plural: "hours",
      one: "`{role}` has {hours} hour of work a week, and {capacity} to give",
      other: "`{role}` has {hours} hours of work a week, and {capacity} to give",
    },
    unknown:
      "not known whether `{role}` has more hours of work than it can give: its effort, capacity or holders are not all stated",
  },
  isAsked: lettersAreStated,
  check(role, { organisation }) {
    const { capacity, heldBy } = role;
    if (capacity === null) return "not-examined";
    const { hours, activities, isComplete } = workOf(role, organisation);
    // whoever has no work has enough of anything
    if (hours === 0 && isComplete) return "clean";
    if (capacity === undefined) return undetermined({ role });
    const extra = { at: ["capacity"], related: activities };
    // where one holder has none to give, their number does not matter
    const total = capacity === 0 ? 0 : heldBy && capacity * heldBy.length;
    if (total !== undefined && exceeds(hours, total)) return found({ role, hours, capacity: total }, extra);
    return total !== undefined && isComplete
      ? "clean"
      : undetermined({ role }, { at: heldBy === undefined ? [] : ["capacity"] });
  },
});

/** Sums of hours such as 0.1 and 0.2 are not exactly 0.3. */
function exceeds(hours: number, limit: number): boolean {
  return hours - limit > 1e-6;
}

/** The known effort of a role in what it performs, and whether that is all there can be. */
function workOf(role: Role, { coverage }: Organisation) {
  const activities: Activity[] = [];
  let hours = 0;
  let isComplete = coverage.activities === "complete";
  for (const activity of role.performs) {
    if (!activity.effort) isComplete = false;
    const own = activity.effort?.get(role) ?? 0;
    if (own === 0) continue;
    hours += own;
    activities.push(activity);
  }
  return { hours, activities, isComplete };
}
