import { defineRule } from "../define-rule.ts";
import { hasLetters, lettersAreStated } from "../lettered.ts";
import { found } from "../verdict.ts";

/** Work that nobody was given: where the rest of the matrix is filled, an empty row was forgotten or fell between units. */
export const unassigned = defineRule({
  id: "raci/unassigned",
  subject: "activity",
  severity: "error",
  summary: "an activity has no letter, and others have",
  source: ["trackplus", "kotler-2006"],
  messages: {
    found: "nobody has a letter in `{activity}`",
    unknown: "not known whether anybody has a letter in `{activity}`",
  },
  isAsked: lettersAreStated,
  check(activity) {
    return hasLetters(activity) ? "clean" : found({ activity }, { at: ["raci"] });
  },
});
