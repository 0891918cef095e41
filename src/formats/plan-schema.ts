import * as z from "zod";
import { costNames } from "../check/costs.ts";
import { levels } from "../model/level.ts";
import { intervalSchema, messageSchema } from "./result-schema.ts";

const patchSchema = z
  .array(
    z.strictObject({
      op: z.enum(["add", "remove", "replace"]),
      path: z.string(),
      value: z.unknown().optional(),
    }),
  )
  .meta({ description: "JSON Patch (RFC 6902), to be applied to the design after the steps before it." });

const stepSchema = z.strictObject({
  kind: z
    .enum(costNames)
    .meta({ description: "What kind of step it is; `orgproof plan --cost` sets what it costs." }),
  message: messageSchema,
  states: z
    .array(z.strictObject({ attribute: z.string(), value: z.string() }))
    .meta({ description: "What the design states then." }),
  cost: z.number(),
  people: z.number().meta({ description: "How many people's work it changes." }),
  hours: z.number().meta({ description: "Hours a week that they meet from then on, all together." }),
  patch: patchSchema,
  meets: z
    .array(z.string())
    .meta({ description: "Ids of criteria that are met, or do not apply, after it and were not before." }),
  opens: z
    .array(z.string())
    .meta({ description: "Ids of criteria that were, and are not after it until a later step." }),
  becomes: intervalSchema.nullable(),
  errors: z.int().nonnegative().meta({ description: "Errors that are left after it." }),
});

/** What `plan --format json` prints: the one truth about its shape. */
export const planSchema = z
  .strictObject({
    orgproof: z.literal(1).meta({ description: "Version of this format." }),
    file: z.string(),
    target: z.union([
      z.strictObject({ between: z.array(z.string()).length(2), level: z.enum(levels) }),
      z.strictObject({ clear: z.literal("errors") }),
    ]),
    now: intervalSchema.nullable(),
    errors: z.int().nonnegative().meta({ description: "Errors as they are." }),
    reached: z.boolean().meta({ description: "Whether the target is reached as it is." }),
    plans: z
      .array(z.strictObject({ cost: z.number(), steps: z.array(stepSchema), patch: patchSchema }))
      .meta({ description: "The cheapest first; none where none is known, or none is needed." }),
    proved: z
      .boolean()
      .meta({ description: "Whether no cheaper plan can be made of the steps that are known." }),
  })
  .meta({ title: "orgproof plan", description: "What `orgproof plan --format json` prints." });

/** The JSON Schema (2020-12) of what `plan --format json` prints, made from `planSchema`. */
export function planJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(planSchema, { target: "draft-2020-12", io: "input" });
}
