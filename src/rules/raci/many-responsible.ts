import * as z from "zod";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { letterPlace } from "../letter-place.ts";
import { hasLetters, lettersAreStated } from "../lettered.ts";
import { found } from "../verdict.ts";

/** Where many do one thing, effort is doubled and each waits for the other: the work may be several activities. */
export const manyResponsible = defineRule({
  id: "raci/many-responsible",
  subject: "activity",
  severity: "info",
  summary: "many parties perform one activity",
  source: ["trackplus", "skill4agent"],
  options: z.strictObject({
    max: z.int().min(1).default(3).meta({ description: "How many may perform an activity." }),
  }),
  messages: {
    found: "{count} are responsible for doing `{activity}`, more than {max}: {parties}",
    unknown: "not known how many are responsible for doing `{activity}`",
  },
  isAsked: lettersAreStated,
  check(activity, { options: { max } }) {
    if (!hasLetters(activity)) return "not-examined";
    const { performers } = activity;
    if (performers.length <= max) return "clean";
    return found(
      { activity, count: performers.length, max, parties: few(performers) },
      { at: letterPlace(activity, "performs"), related: performers },
    );
  },
});
