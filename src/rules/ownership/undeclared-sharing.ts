import { isOneLine } from "../../organisation/one-line.ts";
import { acting, declareOwners } from "../acting.ts";
import { defineRule } from "../define-rule.ts";
import { found, undetermined } from "../verdict.ts";

/** Sharing that nobody decided on is where each side waits for the other; said aloud, it can be agreed or undone. */
export const undeclaredSharing = defineRule({
  id: "ownership/undeclared-sharing",
  subject: "activity",
  severity: "warn",
  summary: "parties of several units perform an activity or answer for it, and its ownership is not declared",
  source: ["source-text", "kotler-2006"],
  messages: {
    found:
      "`{activity}` is shared by {owners} through those who perform it or answer for it, and nothing declares it",
    unknown:
      "not known whether several units share `{activity}`: nothing declares its ownership, and no letters are stated",
    fix: "declare `{activity}` owned by {owners}",
  },
  prepare: isOneLine,
  check(activity, { prepared: oneLine }) {
    const { ownership, effectiveOwners } = activity;
    if (ownership) return "not-examined";
    if (!effectiveOwners) return oneLine ? "clean" : undetermined({ activity });
    if (!effectiveOwners.shared) return "clean";
    const owners = effectiveOwners.units;
    return found(
      { activity, owners },
      { at: ["raci"], related: acting(activity), fixes: declareOwners(activity, owners) },
    );
  },
});
