import { defineRule } from "../define-rule.ts";
import { letOneHold } from "../letter-fixes.ts";
import { letterPlace } from "../letter-place.ts";
import { hasLetters, lettersAreStated } from "../lettered.ts";
import { found } from "../verdict.ts";

/** Somebody must be answerable, or no consequence follows when the work is not done. */
export const noAccountable = defineRule({
  id: "raci/no-accountable",
  subject: "activity",
  severity: "error",
  summary: "fewer parties answer for an activity than the scheme asks for",
  source: ["smith-erwin", "trackplus"],
  messages: {
    found: "nobody is accountable for `{activity}`",
    few: "`{activity}` has {count} accountable, the scheme asks for at least {min}",
    unknown: "not known who is accountable for `{activity}`",
    fix: "let `{party}`, who does it, answer for `{activity}`",
  },
  isAsked: lettersAreStated,
  check(activity, { organisation: { scheme } }) {
    if (!hasLetters(activity)) return "not-examined";
    const { answerers, performers } = activity;
    const { min } = scheme.answers;
    const count = answerers.length;
    if (count >= min) return "clean";
    if (count > 0) {
      const at = letterPlace(activity, "answers");
      return found({ activity, count, min }, { variant: "few", at, related: answerers });
    }
    const fixes = min === 1 ? letOneHold(activity, performers, "answers", scheme) : [];
    return found({ activity }, { at: ["raci"], related: performers, fixes });
  },
});
