import type { ReportContent } from "./report-content.ts";

/** The parts of a report, in their order. */
export const reportParts = [
  "summary",
  "levels",
  "findings",
  "matrix",
  "pictures",
  "questions",
  "plans",
  "faults",
  "checked",
  "source",
] as const;
export type ReportPart = (typeof reportParts)[number];

/** The parts that there is something to show in. */
export function partsOf(content: ReportContent): readonly ReportPart[] {
  const { interfaces, matrix, pictures, plans, faults, text } = content;
  const isMissing: { readonly [part in ReportPart]?: boolean } = {
    levels: interfaces.length === 0,
    questions: interfaces.length === 0,
    matrix: matrix.columns.length === 0,
    pictures: pictures.length === 0,
    plans: plans.length === 0,
    faults: faults === undefined,
    source: text === undefined,
  };
  return reportParts.filter((part) => isMissing[part] !== true);
}
