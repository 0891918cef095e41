import { safeParseDesign } from "../../src/formats/parse-design.ts";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import { type ImportResult, importTable } from "../../src/formats/table/import-table.ts";
import type { TextFormat } from "../../src/formats/table/report.ts";
import { link } from "../../src/organisation/link.ts";
import { type Complaint, floodComplaint, isInside, shownText } from "./complaint.ts";

/** The ways to read one input. */
export const tableFormats: readonly (TextFormat | undefined)[] = [undefined, "markdown", "csv", "tsv"];

/** Reads whatever it is as tables: a design that can be read again, or a reason; with a report of places in the text; the same each time. */
export function tableComplaint(input: string | Uint8Array, format?: TextFormat): Complaint {
  const text = shownText(input);
  const options = format ? { format } : {};
  const result = importTable(text, options);
  const { report } = result;
  const written = JSON.stringify(report);
  if (written !== JSON.stringify(importTable(text, options).report))
    return "read differently the second time";
  if (JSON.stringify(JSON.parse(written)) !== written) return "the report is no plain data";
  return (
    placesComplaint(report, text.split(/\r\n?|\n/)) ??
    floodComplaint(report, text.length) ??
    (result.success ? designMade(result) : reasonComplaint(result.error.text))
  );
}

function designMade({ design }: ImportResult & { readonly success: true }): Complaint {
  const again = safeParseDesign(stringifyDesign(design));
  if (!again.success) return `makes no design: ${again.error.message}`;
  if (stringifyDesign(again.data) !== stringifyDesign(design)) return "written, the design says other things";
  link(again.data);
  return undefined;
}

function reasonComplaint(text: string): Complaint {
  return /^no RACI matrix/.test(text) ? undefined : `the reason is \`${text}\``;
}

/** Every `place` in a report, however deep, is one of the text; a carriage return alone ends a line of Markdown. */
function placesComplaint(value: unknown, lines: readonly string[]): Complaint {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "place" && !isInside(lines, inner))
      return `stands outside of the text: ${JSON.stringify(value).slice(0, 200)}`;
    const complaint = placesComplaint(inner, lines);
    if (complaint) return complaint;
  }
  return undefined;
}
