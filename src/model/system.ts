import * as z from "zod";
import { refers } from "./id.ts";
import { attribute, listOf } from "./optional.ts";
import { textSchema } from "./text.ts";

/** A system that information is kept in or flows through. */
export const systemSchema = z.strictObject({
  name: textSchema.optional().meta({ description: "The system's name; the id when left out." }),
  description: textSchema.optional().meta({ description: "Anything worth saying about the system." }),
  usedBy: attribute(listOf(refers("unit")), "The units that use it; unknown when left out."),
});
