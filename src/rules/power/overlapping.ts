import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { findOverlaps } from "../overlaps.ts";
import { found, undetermined } from "../verdict.ts";

/** Two decisions of one domain that bind the same work, in different hands, are one power in two places: the work obeys whoever spoke last. */
export const overlapping = defineRule({
  id: "power/overlapping",
  subject: "decision",
  severity: "warn",
  summary: "two decisions of one domain bind the same activity and are held by different units",
  source: ["source-text", "rapid"],
  messages: {
    found: "`{decision}` and {others} are of one domain, bind {activities}, and are held by different units",
    unknown:
      "not known whether `{decision}` overlaps another decision of its domain: domains or holders are not stated",
  },
  prepare: findOverlaps,
  check(decision, { organisation: { coverage }, prepared: { overlaps, unknown, possible } }) {
    const overlap = overlaps.get(decision);
    if (overlap) {
      const [others, activities] = [[...overlap.others], [...overlap.activities]];
      const related = [...activities.slice(0, 5), ...others.slice(0, 5)];
      return found(
        { decision, others: few(others), activities: few(activities) },
        { at: ["heldBy"], related },
      );
    }
    if (unknown.has(decision)) return undetermined({ decision });
    const { affects, domain, heldBy } = decision;
    if (
      !possible ||
      coverage.decisions === "complete" ||
      affects.length === 0 ||
      domain === null ||
      heldBy?.length === 0
    )
      return "clean";
    return undetermined({ decision });
  },
});
