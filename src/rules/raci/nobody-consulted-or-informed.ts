import { defineRule } from "../define-rule.ts";
import { hasLetters, lettersAreStated } from "../lettered.ts";
import { found } from "../verdict.ts";

/** Work that nobody outside hears of, before or after, is done beside the others and often twice. */
export const nobodyConsultedOrInformed = defineRule({
  id: "raci/nobody-consulted-or-informed",
  subject: "activity",
  severity: "info",
  summary: "nobody is consulted on an activity and nobody is informed of it",
  source: ["trackplus"],
  messages: {
    found: "nobody is consulted on `{activity}` and nobody is informed of it",
    unknown: "not known whether anybody is consulted on `{activity}` or informed of it",
  },
  isAsked: lettersAreStated,
  prepare: ({ scheme }) =>
    [...scheme.letters.values()].some(
      ({ meanings }) => meanings.includes("advises") || meanings.includes("told"),
    ),
  check(activity, { prepared: canBeSaid }) {
    // a scheme without such letters cannot say it of any activity
    if (!canBeSaid || !hasLetters(activity)) return "not-examined";
    if (activity.advisers.length > 0 || activity.told.length > 0) return "clean";
    return found({ activity }, { at: ["raci"] });
  },
});
