import * as z from "zod";
import { attribute, required } from "./optional.ts";
import { textSchema, writtenSchema } from "./text.ts";

/** A suppression: findings that are known and accepted. */
export const ignoreSchema = z.strictObject({
  rule: required(writtenSchema, "The rule's id, or a wildcard such as `handoff/*`."),
  at: required(writtenSchema, "The subject's id, or a JSON pointer."),
  reason: attribute(textSchema, "Why the finding is accepted; must be stated."),
  owner: attribute(textSchema, "Who accepted it."),
  until: attribute(
    z
      .string()
      .refine(isDay, { params: { code: "date" } })
      .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", examples: ["2030-12-31"] }),
    "The last day on which it holds, as YYYY-MM-DD.",
  ),
});

/** Whether a text is a day of the calendar; some engines take the 30th of February for one in March. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
