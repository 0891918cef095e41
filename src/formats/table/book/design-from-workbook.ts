import type { BookOptions, BookResult } from "./design-of-book.ts";

/** A design of a workbook; or a file that cannot be read as one, with the reason in English. */
export type WorkbookResult =
  | BookResult
  | {
      readonly success: false;
      readonly error: Error;
      readonly data?: undefined;
      readonly notes: readonly [];
    };

/**
 * Reads a design from a workbook (XLSX) with a sheet for each section: headers in English or Persian, columns in any order. Every fault names its
 * cell (`units!B7`); what no design has a place for is in `notes`. Never rejects, whatever the bytes: a file that is protected, broken, too large or no
 * workbook of a design is an error that says so. The parsers are loaded when it is first called.
 */
export async function designFromWorkbook(
  bytes: Uint8Array,
  options: BookOptions = {},
): Promise<WorkbookResult> {
  const { readWorkbook } = await import("./read-workbook.ts");
  const read = readWorkbook(bytes, options);
  if (read.kind === "book") return read.result;
  const error =
    read.kind === "trouble"
      ? read.problem
      : new Error(
          "no workbook of a design: it has neither a sheet `design` nor sheets `units` and `activities`",
        );
  return { success: false, error, notes: [] };
}
