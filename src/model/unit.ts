import * as z from "zod";
import { durationSchema } from "./duration.ts";
import { refers } from "./id.ts";
import { attribute, listOf } from "./optional.ts";
import { textSchema, writtenSchema } from "./text.ts";

const orientationSchema = z.strictObject({
  goal: attribute(
    z.enum(["short-term", "long-term"]),
    "Whether the unit aims at the short or the long term.",
  ),
  horizon: attribute(durationSchema, "How far the unit plans ahead."),
  work: attribute(z.enum(["operational", "analytical"]), "The nature of the unit's work."),
  audience: attribute(
    listOf(writtenSchema),
    "Whom the unit addresses: customers, consumers, competitors, ...",
  ),
});

/** An organisational unit (marketing, sales, ...). */
export const unitSchema = z.strictObject({
  name: textSchema.optional().meta({ description: "The unit's name; the id when left out." }),
  description: textSchema.optional().meta({ description: "Anything worth saying about the unit." }),
  parent: attribute(refers("unit"), "The unit that this one is part of."),
  head: attribute(refers("role"), "The role that heads the unit; unknown when left out."),
  orientation: attribute(orientationSchema, "The unit's goal, horizon, nature of work and audience."),
});
