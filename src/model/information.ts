import * as z from "zod";
import { refers } from "./id.ts";
import { attribute, flag, listOf } from "./optional.ts";
import { textSchema } from "./text.ts";

/** A named thing that activities need and produce. */
export const informationSchema = z.strictObject({
  name: textSchema.optional().meta({ description: "The information's name; the id when left out." }),
  description: textSchema.optional().meta({ description: "Anything worth saying about the information." }),
  definition: attribute(
    textSchema,
    "The one agreed definition (the common language); unknown when left out.",
  ),
  agreed: attribute(
    z.union([z.boolean(), listOf(refers("unit"))]),
    "Whether the definition is agreed, or the units that agreed to it; unknown when left out.",
  ),
  external: attribute(flag, "Whether it comes from outside the design; false when left out."),
  outside: attribute(flag, "Whether it goes outside the design (an end product); false when left out."),
  keptIn: attribute(refers("system"), "The system that keeps it; unknown when left out."),
});
