import * as z from "zod";
import { refers } from "./id.ts";
import { attribute, listOf } from "./optional.ts";
import { textSchema } from "./text.ts";

const activities = z.array(refers("activity")).min(2);
const common = {
  name: textSchema.optional().meta({ description: "The constraint's name." }),
  description: textSchema.optional().meta({ description: "Why the constraint is there." }),
  letters: attribute(
    listOf(z.string().min(1).max(20)),
    "The letters whose parties count; those who perform when left out.",
  ),
};

/** Activities whose parties must be different, or the same. */
export const constraintSchema = z.union([
  z.strictObject({
    separate: activities.meta({ description: "Activities that no two share a party of." }),
    ...common,
  }),
  z.strictObject({
    bind: activities.meta({ description: "Activities that one party must be common to." }),
    ...common,
  }),
]);
