import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { letOneHold } from "../letter-fixes.ts";
import { letterPlace } from "../letter-place.ts";
import { hasLetters, lettersAreStated } from "../lettered.ts";
import { found } from "../verdict.ts";

/** Where several answer, each can point at the other: it comes to the same as nobody answering. */
export const multipleAccountable = defineRule({
  id: "raci/multiple-accountable",
  subject: "activity",
  severity: "error",
  summary: "more parties answer for an activity than the scheme allows",
  source: ["smith-erwin", "boardsnap"],
  messages: {
    found: "{count} are accountable for `{activity}`, where one should be: {parties}",
    many: "{count} are accountable for `{activity}`, the scheme takes at most {max}: {parties}",
    unknown: "not known how many are accountable for `{activity}`",
    fix: "let `{party}` alone answer for `{activity}`",
  },
  isAsked: lettersAreStated,
  check(activity, { organisation: { scheme } }) {
    if (!hasLetters(activity)) return "not-examined";
    const { answerers } = activity;
    const { max } = scheme.answers;
    const count = answerers.length;
    if (count <= max) return "clean";
    const params = { activity, count, parties: few(answerers) };
    const at = letterPlace(activity, "answers");
    if (max !== 1) return found({ ...params, max }, { variant: "many", at, related: answerers });
    return found(params, {
      at,
      related: answerers,
      fixes: letOneHold(activity, answerers, "answers", scheme),
    });
  },
});
