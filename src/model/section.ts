/** The sections that list elements, in the order in which the documentation names them. */
export const sectionNames = [
  "units",
  "roles",
  "activities",
  "information",
  "flows",
  "decisions",
  "meetings",
  "knowledge",
  "processes",
  "systems",
  "metrics",
  "agreements",
  "interfaces",
  "constraints",
  "ignore",
] as const;
export type SectionName = (typeof sectionNames)[number];
