import { acting, declareOwners, onlyOwners } from "../acting.ts";
import { defineRule } from "../define-rule.ts";
import { found, undetermined } from "../verdict.ts";

/** Synergy comes from work that both do; where all who act sit in one of the owners, the others share it on paper. */
export const sharedInNameOnly = defineRule({
  id: "ownership/shared-in-name-only",
  subject: "activity",
  severity: "warn",
  summary:
    "an activity is declared shared, and all who perform it or answer for it belong to one of its owners",
  source: ["source-text", "kotler-2006"],
  messages: {
    found:
      "`{activity}` is declared shared by {owners}, and all who perform it or answer for it belong to {present}",
    unknown:
      "not known whether each of {owners}, declared to share `{activity}`, performs it or answers for it",
    fix: "declare `{activity}` owned by {owners}",
  },
  check(activity) {
    const { ownership, assignments } = activity;
    if (!ownership?.shared) return "not-examined";
    const owners = ownership.units;
    if (!assignments) return undetermined({ activity, owners }, { at: ["ownership"] });
    const parties = acting(activity);
    if (parties.length === 0) return "not-examined";
    const present = onlyOwners(parties, owners);
    if (!present) return "clean";
    return found(
      { activity, owners, present },
      { at: ["ownership"], related: parties, fixes: declareOwners(activity, present) },
    );
  },
});
