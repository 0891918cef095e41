import * as z from "zod";
import { activitySchema } from "./activity.ts";
import { agreementSchema } from "./agreement.ts";
import { constraintSchema } from "./constraint.ts";
import { daySchema } from "./day.ts";
import { decisionSchema } from "./decision.ts";
import { flowSchema } from "./flow.ts";
import { keySchema } from "./id.ts";
import { ignoreSchema } from "./ignore.ts";
import type { Immutable } from "./immutable.ts";
import { informationSchema } from "./information.ts";
import { interfaceSchema } from "./interface.ts";
import { knowledgeSchema } from "./knowledge.ts";
import { meetingSchema } from "./meeting.ts";
import { metricSchema } from "./metric.ts";
import { attribute, required } from "./optional.ts";
import { processSchema } from "./process.ts";
import { roleSchema } from "./role.ts";
import { schemeSchema } from "./scheme.ts";
import { sectionNames } from "./section.ts";
import { systemSchema } from "./system.ts";
import { textSchema, writtenSchema } from "./text.ts";
import { unitSchema } from "./unit.ts";

function section<S extends z.ZodType>(element: S) {
  return z.record(keySchema, element);
}

/** The design document: the one truth about what a design may say. */
export const designSchema = z
  .strictObject({
    $schema: writtenSchema.optional().meta({ description: "Address of this JSON Schema, for editors." }),
    orgproof: z.literal(1).meta({ description: "Version of the design format." }),
    name: textSchema.optional().meta({ description: "The design's name." }),
    description: textSchema.optional().meta({ description: "Anything worth saying about the design." }),
    date: daySchema.optional().meta({
      description: "The day on which the organisation is, was or will be like this, as YYYY-MM-DD.",
    }),
    scheme: attribute(schemeSchema, "The responsibility scheme: raci when left out."),
    open: attribute(
      z.union([z.enum(sectionNames), z.array(z.enum(sectionNames))]),
      "Sections that are listed but known to be incomplete.",
    ),
    units: required(section(unitSchema), "Organisational units, by id."),
    roles: attribute(section(roleSchema), "Positions in units, by id."),
    activities: required(section(activitySchema), "Pieces of work, by id."),
    information: attribute(
      section(informationSchema),
      "Named things that activities need and produce, by id.",
    ),
    flows: attribute(z.array(flowSchema), "Transfers of information between activities."),
    decisions: attribute(section(decisionSchema), "Choices that somebody has the right to make, by id."),
    meetings: attribute(section(meetingSchema), "Meetings, by id."),
    knowledge: attribute(section(knowledgeSchema), "What parties know and activities require, by id."),
    processes: attribute(section(processSchema), "Processes, by id."),
    systems: attribute(section(systemSchema), "Systems, by id."),
    metrics: attribute(section(metricSchema), "Measures of success, by id."),
    agreements: attribute(section(agreementSchema), "Agreements between units, by id."),
    interfaces: attribute(z.array(interfaceSchema), "What is wanted and said of pairs of units."),
    constraints: attribute(
      z.array(constraintSchema),
      "Activities whose parties must be different or the same.",
    ),
    ignore: attribute(z.array(ignoreSchema), "Findings that are known and accepted."),
  })
  .meta({
    title: "orgproof design",
    description: "Who owns which activity, what flows between them, who decides, who meets, who knows what.",
  });

/** A design: the document as written, valid against `designSchema`. Nothing here changes one, and nobody else should. */
export type Design = Immutable<z.infer<typeof designSchema>>;
