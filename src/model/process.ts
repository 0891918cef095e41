import * as z from "zod";
import { refers } from "./id.ts";
import { attribute, flag, listOf } from "./optional.ts";
import { textSchema } from "./text.ts";

/** A process that activities are part of. */
export const processSchema = z.strictObject({
  name: textSchema.optional().meta({ description: "The process's name; the id when left out." }),
  description: textSchema.optional().meta({ description: "Anything worth saying about the process." }),
  owner: attribute(listOf(refers("party")), "The party or parties that own it; unknown when left out."),
  formal: attribute(flag, "Whether it is written down; unknown when left out."),
});
