import type { ImportResult, ImportTableOptions } from "./import-table.ts";
import { importing } from "./importing.ts";

export interface ImportWorkbookOptions extends Omit<ImportTableOptions, "format"> {
  /** The only sheet to read, by its name in any case; all sheets when left out. */
  readonly sheet?: string;
  /** Told how many rows were read so far, for those who show it. */
  readonly onRow?: ((rows: number) => void) | undefined;
}

/**
 * A design made of all RACI matrices of an XLSX workbook, and a report of everything that was read, left out or not understood; places name
 * the cell (`Launch!B7`). Never rejects, whatever the bytes: a workbook that is protected, broken or too large is a failure that says so.
 * The parsers are loaded when it is first called. Formulas are not run: their saved values count.
 */
export async function importWorkbook(
  bytes: Uint8Array,
  options: ImportWorkbookOptions = {},
): Promise<ImportResult> {
  const { workbookGrids } = await import("./xlsx/workbook-grids.ts");
  const { sheet, onRow, ...others } = options;
  return importing(() => workbookGrids(bytes, sheet, onRow), "xlsx", others);
}
