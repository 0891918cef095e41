import type { Finding } from "./finding.ts";

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The sheet of a workbook, or the file of several, that a finding stands in. */
function sheetOf({ location }: Finding): string {
  return location?.cell?.replace(/![^!]*$/, "") ?? location?.file ?? "";
}

/** The order in which findings are shown: by place, then rule, then subject. Findings without a place come in the order of the design. */
export function byPlace(rank: (finding: Finding) => number): (a: Finding, b: Finding) => number {
  return (a, b) =>
    compare(sheetOf(a), sheetOf(b)) ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    rank(a) - rank(b) ||
    compare(a.rule, b.rule) ||
    compare(a.subject.id, b.subject.id) ||
    compare(a.path, b.path);
}
