import * as z from "zod";
import { refers } from "./id.ts";
import { attribute, listOf, required } from "./optional.ts";
import { textSchema } from "./text.ts";

/** What an agreement may settle. */
export const settlements = ["conflict", "definition", "service-level", "ownership"] as const;
export type Settlement = (typeof settlements)[number];

/** An agreement between units. */
export const agreementSchema = z.strictObject({
  name: textSchema.optional().meta({ description: "The agreement's name; the id when left out." }),
  description: textSchema.optional().meta({ description: "Anything worth saying about the agreement." }),
  between: required(z.array(refers("unit")).min(2).meta({ uniqueItems: true }), "The units that agreed."),
  settles: attribute(listOf(z.enum(settlements)), "What it settles; unknown when left out."),
  rule: attribute(textSchema, "The rule that was agreed; unknown when left out."),
});
