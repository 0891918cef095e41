import * as z from "zod";
import { durationSchema, rhythmSchema } from "./duration.ts";
import { refers } from "./id.ts";
import { attribute, flag, listOf, required } from "./optional.ts";
import { letterNameSchema } from "./scheme.ts";
import { textSchema, writtenSchema } from "./text.ts";

const needSchema = z.union([
  refers("information"),
  z.strictObject({
    information: required(refers("information"), "The information that is needed."),
    within: attribute(
      durationSchema,
      "How old it may be at most when it is used; no deadline when left out.",
    ),
    toStart: attribute(flag, "Whether the activity cannot start without it; false when left out."),
  }),
]);

/** A piece of work with an owner, inputs and outputs. */
export const activitySchema = z.strictObject({
  name: textSchema.optional().meta({ description: "The activity's name; the id when left out." }),
  description: textSchema.optional().meta({ description: "Anything worth saying about the activity." }),
  ownership: attribute(
    listOf(refers("unit")),
    "The unit (single) or units (shared) that own it; when left out, the units of those who answer or perform.",
  ),
  raci: attribute(
    z.record(letterNameSchema, listOf(refers("party"))),
    "Letter: parties, such as { A: brand-manager, R: [analyst, sales] }.",
  ),
  needs: attribute(listOf(needSchema), "Information that the activity needs; none when left out."),
  produces: attribute(
    listOf(refers("information")),
    "Information that the activity produces; none when left out.",
  ),
  decides: attribute(
    listOf(refers("decision")),
    "Decisions that are taken in this activity; none when left out.",
  ),
  knows: attribute(listOf(refers("knowledge")), "Knowledge that the work requires; none when left out."),
  process: attribute(refers("process"), "The process that the activity is part of; none when left out."),
  planning: attribute(
    flag,
    "Whether it is a planning activity (plans, forecasts, targets); false when left out.",
  ),
  every: attribute(rhythmSchema, "How often it runs; unknown when left out."),
  effort: attribute(
    z.union([z.number().min(0), z.record(refers("party"), z.number().min(0))]),
    "Hours a week: party to hours, or one number for each performer; unknown when left out.",
  ),
  tags: attribute(listOf(writtenSchema), "Free labels, to group and select activities by."),
});
