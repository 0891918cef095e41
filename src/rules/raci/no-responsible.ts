import { defineRule } from "../define-rule.ts";
import { letOneHold } from "../letter-fixes.ts";
import { letterPlace } from "../letter-place.ts";
import { hasLetters, lettersAreStated } from "../lettered.ts";
import { found } from "../verdict.ts";

/** Work that nobody does does not get done, however many answer for it or are told of it. */
export const noResponsible = defineRule({
  id: "raci/no-responsible",
  subject: "activity",
  severity: "error",
  summary: "fewer parties perform an activity than the scheme asks for",
  source: ["trackplus", "smith-erwin", "wikipedia-ram"],
  messages: {
    found: "nobody is responsible for doing `{activity}`",
    few: "`{activity}` has {count} responsible, the scheme asks for at least {min}",
    unknown: "not known who is responsible for doing `{activity}`",
    fix: "let `{party}`, who answers for `{activity}`, do it",
  },
  isAsked: lettersAreStated,
  check(activity, { organisation: { scheme } }) {
    if (!hasLetters(activity)) return "not-examined";
    const { answerers, performers } = activity;
    const { min } = scheme.performs;
    const count = performers.length;
    if (count >= min) return "clean";
    if (count > 0) {
      const at = letterPlace(activity, "performs");
      return found({ activity, count, min }, { variant: "few", at, related: performers });
    }
    const fixes = min === 1 ? letOneHold(activity, answerers, "performs", scheme) : [];
    return found({ activity }, { at: ["raci"], related: answerers, fixes });
  },
});
