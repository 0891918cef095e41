import type { Design } from "../../model/design.ts";
import type { SectionName } from "../../model/section.ts";
import type { Matrix } from "../matrix.ts";

/** Whether an element of a design is in a matrix of it: activities are rows; roles and units columns, or units what stands above these, where something does. */
export function shownInMatrix(
  design: Design,
  { columns }: Matrix,
  isGrouped: boolean,
): (section: SectionName, id: string) => boolean {
  const shown = new Set(columns.map(({ id }) => id));
  const homes = Object.entries(design.roles ?? {}).flatMap(([id, { unit }]) =>
    isGrouped && shown.has(id) ? [typeof unit === "string" ? unit : unit[0]] : [],
  );
  const units = new Set([...shown, ...homes]);
  return (section, id) => section === "activities" || (section === "units" ? units : shown).has(id);
}
