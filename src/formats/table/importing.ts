import type { TableText } from "./grid.ts";
import { type ImportResult, type ImportTableOptions, importGrids } from "./import-table.ts";
import type { TableFormat } from "./report.ts";
import { TableProblem } from "./table-problem.ts";

const nothing: TableText = {
  grids: [],
  prose: [],
  hidden: [],
  title: undefined,
  troubles: [],
  seen: new Map(),
};

/** What comes of the tables that `read` finds; a file that it refuses is a failure, with a report of nothing. */
export function importing(
  read: () => TableText,
  format: TableFormat,
  options: Omit<ImportTableOptions, "format">,
): ImportResult {
  try {
    return importGrids(read(), format, options);
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error;
    const { report } = importGrids(nothing, format, options);
    return { success: false, error: { code: error.code, text: error.message }, report };
  }
}
