import * as z from "zod";
import { interfaceSchema } from "./result-schema.ts";

/** What `level --format json` prints: the one truth about its shape. */
export const levelSchema = z
  .strictObject({
    orgproof: z.literal(1).meta({ description: "Version of this format." }),
    file: z.string(),
    interfaces: z.array(interfaceSchema),
  })
  .meta({ title: "orgproof level", description: "What `orgproof level --format json` prints." });

/** The JSON Schema (2020-12) of what `level --format json` prints, made from `levelSchema`. */
export function levelJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(levelSchema, { target: "draft-2020-12", io: "input" });
}
