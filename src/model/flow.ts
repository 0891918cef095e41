import * as z from "zod";
import { durationSchema, rhythmSchema } from "./duration.ts";
import { keySchema, refers } from "./id.ts";
import { attribute, flag, required } from "./optional.ts";
import { textSchema, writtenSchema } from "./text.ts";

/** A transfer of one information from one activity to another. */
export const flowSchema = z.strictObject({
  id: keySchema.optional().meta({ description: "The flow's id; `carries:from->to` when left out." }),
  name: textSchema.optional().meta({ description: "The flow's name; the id when left out." }),
  description: textSchema.optional().meta({ description: "Anything worth saying about the flow." }),
  carries: required(refers("information"), "The information that is transferred."),
  from: required(refers("activity"), "The activity that sends."),
  to: required(refers("activity"), "The activity that receives."),
  owner: attribute(refers("party"), "The party accountable for the transfer; unknown when left out."),
  via: attribute(writtenSchema, "A system, a meeting, or free text such as `email`; unknown when left out."),
  every: attribute(rhythmSchema, "How often it is sent; unknown when neither `every` nor `on` is stated."),
  on: attribute(textSchema, "The event that starts it, in place of `every`: only one of them has a value."),
  within: attribute(durationSchema, "Time from the start to receipt; unknown when left out."),
  accepts: attribute(textSchema, "The receiver's acceptance criterion; unknown when left out."),
  returns: attribute(
    z.union([refers("information"), z.literal(false)]),
    "The information fed back to the sender, or false; unknown when left out.",
  ),
  escalatesTo: attribute(refers("party"), "The party that a breach is escalated to; unknown when left out."),
  complete: attribute(flag, "Whether the information arrives complete; unknown when left out."),
  correct: attribute(flag, "Whether the information arrives correct; unknown when left out."),
});
