import * as z from "zod";
import { daySchema } from "./day.ts";
import { attribute, required } from "./optional.ts";
import { textSchema, writtenSchema } from "./text.ts";

/** A suppression: findings that are known and accepted. */
export const ignoreSchema = z.strictObject({
  rule: required(writtenSchema, "The rule's id, or a wildcard such as `handoff/*`."),
  at: required(writtenSchema, "The subject's id, or a JSON pointer."),
  reason: attribute(textSchema, "Why the finding is accepted; must be stated."),
  owner: attribute(textSchema, "Who accepted it."),
  until: attribute(daySchema, "The last day on which it holds, as YYYY-MM-DD."),
});
