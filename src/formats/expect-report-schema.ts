import * as z from "zod";
import { failureKinds } from "../change/failure.ts";
import { assertionSchema } from "../expect/assertion-schema.ts";
import { findingSchema, locationSchema, messageSchema } from "./result-schema.ts";

const outcomeSchema = z.enum(["met", "unmet", "undecided"]).meta({
  description: "`undecided`: it hangs on facts that the design does not state, so it is not shown.",
});
const place = {
  path: z.string().meta({ description: "JSON pointer into the expectations." }),
  location: locationSchema.optional(),
};
const count = z.int().nonnegative();

/** What `test --format json` prints of one file: the one truth about its shape. */
export const expectReportSchema = z
  .strictObject({
    orgproof: z.literal(1).meta({ description: "Version of this format." }),
    file: z.string(),
    design: z.string().nullable().meta({ description: "The file of the design; null where there is none." }),
    verdict: z.enum(["pass", "fail", "undetermined"]),
    counts: z
      .strictObject({ met: count, unmet: count, undecided: count })
      .meta({ description: "Of assertions." }),
    scenarios: z.array(
      z.strictObject({
        name: z.string(),
        outcome: outcomeSchema,
        assertions: z.array(
          z.strictObject({
            kind: z.enum(assertionSchema.keyof().options),
            says: z.unknown().meta({ description: "What is asserted, as it is written." }),
            outcome: outcomeSchema,
            message: messageSchema.meta({ description: "What is the case." }),
            without: z
              .strictObject({ kind: z.enum(failureKinds), id: z.string() })
              .nullable()
              .meta({ description: "What was gone when it was so." }),
            judged: count.meta({ description: "In how many designs it was judged." }),
            ...place,
          }),
        ),
        ...place,
      }),
    ),
    faults: z
      .array(findingSchema)
      .meta({ description: "What keeps the expectations from being held against a design." }),
    noticed: z
      .strictObject({
        facts: count,
        noticed: count,
        unnoticed: z.array(z.strictObject({ path: z.string(), location: locationSchema.optional() })),
      })
      .nullable()
      .meta({ description: "Facts of the design that a rule or an expectation depends on, and the others." }),
  })
  .meta({
    title: "orgproof test",
    description: "What `orgproof test --format json` prints for one file.",
  });

/** The JSON Schema (2020-12) of what `test --format json` prints, made from `expectReportSchema`. */
export function expectReportJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(expectReportSchema, { target: "draft-2020-12", io: "input" });
}
