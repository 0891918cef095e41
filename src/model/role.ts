import * as z from "zod";
import { refers } from "./id.ts";
import { attribute, listOf, required } from "./optional.ts";
import { textSchema, writtenSchema } from "./text.ts";

/** A position in a unit; people may hold it. */
export const roleSchema = z.strictObject({
  name: textSchema.optional().meta({ description: "The role's name; the id when left out." }),
  description: textSchema.optional().meta({ description: "Anything worth saying about the role." }),
  unit: required(
    z.union([refers("unit"), z.array(refers("unit")).min(1).max(2).meta({ uniqueItems: true })]),
    "The unit that the role sits in; two units for a role that sits in both.",
  ),
  reportsTo: attribute(refers("role"), "The role that this one reports to; unknown when left out."),
  heldBy: attribute(
    listOf(writtenSchema),
    "Names or pseudonyms of the people who hold the role; unknown when left out.",
  ),
  capacity: attribute(z.number().min(0), "Hours a week of each holder; unknown when left out."),
});
