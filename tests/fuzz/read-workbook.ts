import { safeParseDesign } from "../../src/formats/parse-design.ts";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import type { ImportResult } from "../../src/formats/table/import-table.ts";
import { importing } from "../../src/formats/table/importing.ts";
import { workbookGrids } from "../../src/formats/table/xlsx/workbook-grids.ts";
import { workbookParts, zipped } from "../formats/table/xlsx/write-workbook.ts";
import type { Complaint } from "./complaint.ts";

const parts = workbookParts([
  {
    name: "Plan",
    rows: [
      ["Task", "PM", undefined, "Dev"],
      ["Plan", "A", "C", "R"],
      ["Build", "I", "", "A/R"],
    ],
    merged: ["B1:C1"],
  },
]);
const whole = zipped(parts);

/** What a text may stand for in a workbook. */
export const workbookTexts: readonly string[] = Object.keys(parts);

/** XML to grow inputs from. */
export const workbookSeeds: readonly string[] = Object.values(parts);

/** A workbook made of an input: one of its parts is that text, or its bytes are damaged with those. */
export function workbookOf(input: string | Uint8Array, index: number): Uint8Array {
  if (typeof input === "string")
    return zipped({ ...parts, [workbookTexts[index % workbookTexts.length] ?? ""]: input });
  if (index % 3 === 0) return input;
  const bytes = whole.slice(0, index % 3 === 1 ? whole.length : whole.length - (input[0] ?? 0));
  input.forEach((value, at) => {
    if (at < 6) bytes[(value * 251 + index * 31 + at * 97) % bytes.length] = value;
  });
  return bytes;
}

/** Reads a workbook, whatever it is. */
export function workbookComplaint(bytes: Uint8Array): Complaint {
  return resultComplaint(importing(() => workbookGrids(bytes), "xlsx", {}));
}

/** What is wrong with an import: it must be a design that can be read again, or a reason. */
export function resultComplaint(result: ImportResult): Complaint {
  if (!result.success) return result.error.text === "" ? "no reason is said" : undefined;
  const again = safeParseDesign(stringifyDesign(result.design));
  return again.success ? undefined : `makes no design: ${again.error.message}`;
}
