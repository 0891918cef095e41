import * as z from "zod";
import { findingSchema, intervalSchema, messageSchema, subjectSchema } from "./result-schema.ts";

const becauseSchema = z.array(z.int().nonnegative()).optional().meta({
  description:
    "Indices of the changes without any one of which it would not be so; left out where there were too many to try.",
});
const verdictSchema = z.enum(["pass", "fail", "undetermined"]);

/** What `diff --format json` prints: the one truth about its shape. */
export const diffSchema = z
  .strictObject({
    orgproof: z.literal(1).meta({ description: "Version of this format." }),
    old: z.string(),
    new: z.string(),
    changes: z.array(
      z.strictObject({
        subject: z.strictObject(subjectSchema),
        message: messageSchema,
        path: z
          .string()
          .meta({ description: "JSON pointer into the second design; into the first for what is gone." }),
        breaks: z
          .array(z.string())
          .meta({ description: "Ids of units that lose something by it which they had." }),
      }),
    ),
    come: z.array(z.strictObject({ finding: findingSchema, because: becauseSchema })),
    gone: z.array(z.strictObject({ finding: findingSchema, because: becauseSchema })),
    levels: z.array(
      z.strictObject({
        between: z.array(z.string()).length(2),
        names: z.array(z.string()).length(2),
        before: intervalSchema.nullable(),
        after: intervalSchema.nullable(),
        direction: z.enum(["up", "down", "wider", "narrower", "other"]),
        because: becauseSchema,
      }),
    ),
    verdict: z.strictObject({ before: verdictSchema, after: verdictSchema }),
  })
  .meta({ title: "orgproof diff", description: "What `orgproof diff --format json` prints." });

/** The JSON Schema (2020-12) of what `diff --format json` prints, made from `diffSchema`. */
export function diffJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(diffSchema, { target: "draft-2020-12", io: "input" });
}
