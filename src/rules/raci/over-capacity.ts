import type { Activity, Party } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { defineRule } from "../define-rule.ts";
import { lettersAreStated } from "../lettered.ts";
import { found, undetermined } from "../verdict.ts";

interface Work {
  readonly hours: number;
  readonly activities: readonly Activity[];
}

const none: Work = { hours: 0, activities: [] };

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
  prepare: workByParty,
  check(role, { prepared: { work, isComplete } }) {
    const { capacity, heldBy } = role;
    if (capacity === null) return "not-examined";
    const { hours, activities } = work.get(role) ?? none;
    // whoever has no work has enough of anything
    if (hours === 0 && isComplete(role)) return "clean";
    if (capacity === undefined) return undetermined({ role });
    const extra = { at: ["capacity"], related: activities };
    // where one holder has none to give, their number does not matter
    const total = capacity === 0 ? 0 : heldBy && capacity * heldBy.length;
    if (total !== undefined && exceeds(hours, total)) return found({ role, hours, capacity: total }, extra);
    return total !== undefined && isComplete(role)
      ? "clean"
      : undetermined({ role }, { at: heldBy === undefined ? [] : ["capacity"] });
  },
});

/** Sums of hours such as 0.1 and 0.2 are not exactly 0.3. */
function exceeds(hours: number, limit: number): boolean {
  return hours - limit > 1e-6;
}

/** The known effort of each party in what it performs, and whether that is all there can be: hours of somebody who does not perform do not count. */
function workByParty({ activities, coverage }: Organisation) {
  const work = new Map<Party, { hours: number; activities: Activity[] }>();
  const unstated = new Set<Party>();
  for (const activity of activities.values()) {
    const { effort, performers } = activity;
    for (const party of performers) {
      if (!effort) unstated.add(party);
      const hours = effort?.get(party) ?? 0;
      if (hours === 0) continue;
      const of = work.get(party);
      if (of) {
        of.hours += hours;
        of.activities.push(activity);
      } else work.set(party, { hours, activities: [activity] });
    }
  }
  const isComplete = (party: Party) => coverage.activities === "complete" && !unstated.has(party);
  return { work, isComplete };
}
