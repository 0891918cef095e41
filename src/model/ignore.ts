import { z } from "zod";
import { attribute, required } from "./optional.ts";
import { textSchema } from "./text.ts";

/** A suppression: findings that are known and accepted. */
export const ignoreSchema = z.strictObject({
  rule: required(z.string().min(1), "The rule's id, or a wildcard such as `handoff/*`."),
  at: required(z.string().min(1), "The subject's id, or a JSON pointer."),
  reason: attribute(textSchema, "Why the finding is accepted; must be stated."),
  owner: attribute(textSchema, "Who accepted it."),
  until: attribute(
    z
      .string()
      .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), { params: { code: "date" } }),
    "The last day on which it holds, as YYYY-MM-DD.",
  ),
});
