import type { Design } from "../../model/design.ts";
import type { SectionName } from "../../model/section.ts";

/** Whether an element of a design is in a process model of it: information is when a flow carries it. */
export function shownInProcess({ flows }: Design): (section: SectionName, id: string) => boolean {
  const carried = new Set(Array.isArray(flows) ? flows.map(({ carries }) => carries) : []);
  return (section, id) => section !== "information" || carried.has(id);
}
