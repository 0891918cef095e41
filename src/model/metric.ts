import * as z from "zod";
import { refers } from "./id.ts";
import { attribute, listOf } from "./optional.ts";
import { textSchema } from "./text.ts";

/** A measure of success. */
export const metricSchema = z.strictObject({
  name: textSchema.optional().meta({ description: "The metric's name; the id when left out." }),
  description: textSchema.optional().meta({ description: "Anything worth saying about the metric." }),
  ownedBy: attribute(listOf(refers("party")), "The parties that own it; unknown when left out."),
  rewards: attribute(
    listOf(refers("party")),
    "The parties whose reward depends on it; unknown when left out.",
  ),
});
