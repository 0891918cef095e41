import { activitySchema } from "../model/activity.ts";
import { agreementSchema } from "../model/agreement.ts";
import { decisionSchema } from "../model/decision.ts";
import type { Design } from "../model/design.ts";
import { informationSchema } from "../model/information.ts";
import { knowledgeSchema } from "../model/knowledge.ts";
import { meetingSchema } from "../model/meeting.ts";
import { metricSchema } from "../model/metric.ts";
import { processSchema } from "../model/process.ts";
import { roleSchema } from "../model/role.ts";
import { systemSchema } from "../model/system.ts";
import { unitSchema } from "../model/unit.ts";

/** What the elements of the sections are that have ids and names. */
export const namedSchemas = {
  units: unitSchema,
  roles: roleSchema,
  activities: activitySchema,
  information: informationSchema,
  decisions: decisionSchema,
  meetings: meetingSchema,
  knowledge: knowledgeSchema,
  processes: processSchema,
  systems: systemSchema,
  metrics: metricSchema,
  agreements: agreementSchema,
} as const;

/** A section whose elements have ids and names. */
export type NamedSection = keyof typeof namedSchemas;

/** Whether the elements of a section have ids and names. */
export function isNamed(section: string | undefined): section is NamedSection {
  return section !== undefined && Object.hasOwn(namedSchemas, section);
}

/** An element as a design writes it; `undefined`: it is not written. */
export function writtenIn(design: Design, section: NamedSection, id: string) {
  const listed = design[section];
  return typeof listed === "object" && Object.hasOwn(listed, id) ? listed[id] : undefined;
}
