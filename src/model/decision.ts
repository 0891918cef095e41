import * as z from "zod";
import { rhythmSchema } from "./duration.ts";
import { refers } from "./id.ts";
import { attribute, listOf } from "./optional.ts";
import { textSchema } from "./text.ts";

/** A choice that somebody has the right to make; its holder has the decision right. */
export const decisionSchema = z.strictObject({
  name: textSchema.optional().meta({ description: "The decision's name; the id when left out." }),
  description: textSchema.optional().meta({ description: "Anything worth saying about the decision." }),
  domain: attribute(
    textSchema,
    "Its domain, such as market-strategy, pricing, distribution, market-entry; unknown when left out.",
  ),
  heldBy: attribute(
    z.union([refers("party"), z.array(refers("party"))]),
    "The party or parties that hold the decision right; [] is nobody; unknown when left out.",
  ),
  jointly: attribute(textSchema, "The rule by which several holders decide together; unknown when left out."),
  influence: attribute(
    z
      .record(refers("unit"), z.number().min(0))
      .refine((points) => Object.values(points).some((value) => value > 0), {
        params: { code: "influence" },
      }),
    "Unit: points of influence on it (any positive total); unknown when left out.",
  ),
  analysedIn: attribute(listOf(refers("activity")), "Activities whose work prepares it; none when left out."),
  uses: attribute(listOf(refers("information")), "Information that it uses; none when left out."),
  affects: attribute(listOf(refers("activity")), "Activities bound by it; none when left out."),
  every: attribute(rhythmSchema, "How often it is taken; unknown when left out."),
  escalatesTo: attribute(
    refers("party"),
    "The party that a deadlock is escalated to; unknown when left out.",
  ),
});
