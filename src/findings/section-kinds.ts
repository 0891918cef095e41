import type { SubjectKind } from "./finding.ts";

/** The sections of a design that list elements, each with the kind of its elements. */
export const sectionKinds = {
  units: "unit",
  roles: "role",
  activities: "activity",
  information: "information",
  flows: "flow",
  decisions: "decision",
  meetings: "meeting",
  knowledge: "knowledge",
  processes: "process",
  systems: "system",
  metrics: "metric",
  agreements: "agreement",
  interfaces: "interface",
  constraints: "constraint",
  ignore: "ignore",
} as const satisfies Record<string, SubjectKind>;
