import * as z from "zod";
import { editKinds } from "../change/edit.ts";
import { diffSchema } from "./diff-schema.ts";

/** What `refactor --format json` prints: the one truth about its shape. */
export const refactorSchema = z
  .strictObject({
    orgproof: z.literal(1).meta({ description: "Version of this format." }),
    file: z.string(),
    edit: z
      .looseObject({ kind: z.enum(editKinds) })
      .meta({ description: "The edit, as `applyEdit` of `orgproof/change` takes it." }),
    written: z.boolean().meta({ description: "Whether a text was written that says something else." }),
    patch: z.string().meta({ description: "How the text changes, as a unified diff." }),
    ...diffSchema.omit({ orgproof: true, old: true, new: true }).shape,
  })
  .meta({ title: "orgproof refactor", description: "What `orgproof refactor --format json` prints." });

/** The JSON Schema (2020-12) of what `refactor --format json` prints, made from `refactorSchema`. */
export function refactorJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(refactorSchema, { target: "draft-2020-12", io: "input" });
}
