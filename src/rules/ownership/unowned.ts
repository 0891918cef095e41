import { defineRule } from "../define-rule.ts";
import { found, undetermined } from "../verdict.ts";

/** Work that no unit owns falls between them: nobody plans it, staffs it or is asked about it. */
export const unownedActivity = defineRule({
  id: "ownership/unowned",
  subject: "activity",
  severity: "error",
  summary: "an activity has letters, and no unit owns it",
  source: ["smith-erwin", "kotler-2006"],
  messages: {
    found: "no unit owns `{activity}`: nobody answers for it or performs it, and no ownership is declared",
    unknown: "not known who owns `{activity}`: no ownership is declared, and no letters are stated",
  },
  check(activity) {
    const { owners, assignments } = activity;
    // without a letter it is raci/unassigned; that it has no owner follows
    if (assignments?.length === 0 && !activity.ownership) return "not-examined";
    if (!owners) return undetermined({ activity });
    if (owners.units.length > 0) return "clean";
    return found(
      { activity },
      { at: ["raci"], related: (assignments ?? []).slice(0, 5).map(({ party }) => party) },
    );
  },
});
