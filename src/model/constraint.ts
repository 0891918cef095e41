import * as z from "zod";
import { refers } from "./id.ts";
import { attribute, listOf, required } from "./optional.ts";
import { letterNameSchema } from "./scheme.ts";
import { textSchema } from "./text.ts";

const activities = z.array(refers("activity")).min(2).meta({ uniqueItems: true });
const common = {
  name: textSchema.optional().meta({ description: "The constraint's name." }),
  description: textSchema.optional().meta({ description: "Why the constraint is there." }),
  letters: attribute(
    listOf(letterNameSchema),
    "The letters whose parties count; those who perform when left out.",
  ),
};

/** Activities whose parties must be different, or the same. */
export const constraintSchema = z.union([
  z.strictObject({
    separate: required(activities, "Different activities that no two share a party of."),
    ...common,
  }),
  z.strictObject({
    bind: required(activities, "Different activities that one party must be common to."),
    ...common,
  }),
]);
