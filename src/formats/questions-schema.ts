import * as z from "zod";
import { inputs } from "../level/questions/option.ts";
import {
  intervalSchema,
  locationSchema,
  messageSchema,
  patchSchema,
  referenceSchema,
  subjectSchema,
} from "./result-schema.ts";

const answerSchema = z
  .strictObject({
    options: z.array(
      z.strictObject({
        message: messageSchema,
        patch: patchSchema,
        input: z.enum(inputs).optional().meta({
          description: "What may stand in place of the value of the patch's last operation, an example.",
        }),
      }),
    ),
    becomes: intervalSchema.meta({ description: "The interval as it would be then." }),
    settles: z.int().meta({ description: "How many criteria it settles." }),
  })
  .meta({ description: "Answers that do the same." });

/** What `questions --format json` prints: the one truth about its shape. */
export const questionsSchema = z
  .strictObject({
    orgproof: z.literal(1).meta({ description: "Version of this format." }),
    file: z.string(),
    questions: z
      .array(
        z.strictObject({
          between: z.array(z.string()).length(2),
          message: messageSchema,
          subject: z.strictObject(subjectSchema).nullable(),
          path: z.string().meta({ description: "JSON pointer to where the answer would be stated." }),
          location: locationSchema.optional(),
          criteria: z.array(z.string()).meta({ description: "The criteria that wait for it." }),
          who: z.array(referenceSchema).meta({ description: "The units that can answer." }),
          answers: z.array(answerSchema),
        }),
      )
      .meta({ description: "The most telling first, of each interface." }),
  })
  .meta({ title: "orgproof questions", description: "What `orgproof questions --format json` prints." });

/** The JSON Schema (2020-12) of what `questions --format json` prints, made from `questionsSchema`. */
export function questionsJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(questionsSchema, { target: "draft-2020-12", io: "input" });
}
