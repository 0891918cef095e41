import { type ImportResult, type ImportTableOptions, importGrids } from "./import-table.ts";

export interface ImportWorkbookOptions extends Omit<ImportTableOptions, "format"> {
  /** The only sheet to read, by its name in any case; all sheets when left out. */
  readonly sheet?: string;
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
  const { WorkbookProblem } = await import("./xlsx/workbook-problem.ts");
  const { sheet, ...others } = options;
  try {
    return importGrids(workbookGrids(bytes, sheet), "xlsx", others);
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
    const nothing = { grids: [], prose: [], hidden: [], title: undefined, troubles: [], seen: new Map() };
    const { report } = importGrids(nothing, "xlsx", others);
    return { success: false, error: { code: error.code, text: error.message }, report };
  }
}
