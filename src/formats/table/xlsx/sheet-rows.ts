import { oneLine } from "../fold-text.ts";
import type { GridCell, GridRow } from "../grid.ts";
import type { TablePlace } from "../place.ts";
import { TableProblem } from "../table-problem.ts";
import { type CellAddress, cellName } from "./cell-address.ts";
import { limits } from "./limits.ts";
import type { Sheet, SheetCell } from "./read-sheet.ts";

/* Rows are filled up to here, so that empty cells have places of their own. */
const filledUp = 256;

/** The rows of a sheet that hold something, from its first column that does; blank rows between them are one. */
export function sheetRows(sheet: Sheet, placeOf: (at: CellAddress) => TablePlace): readonly GridRow[] {
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  const [first, last] = usedColumns(sheet);
  const shared = mergedCells(sheet, last);
  let left: number = limits.cells;
  const rows: GridRow[] = [];
  let before = 0;
  for (const row of numbers) {
    if (before > 0 && row > before + 1) rows.push([]);
    before = row;
    const own = sheet.rows.get(row) ?? new Map<number, SheetCell>();
    const merged = shared.get(row) ?? new Map<number, MergedCell>();
    const end = Math.max(Math.min(last, filledUp), ...own.keys());
    left -= end - first + 1;
    if (left < 0)
      throw new TableProblem("import/too-large", `the workbook holds more than ${limits.cells} cells`);
    rows.push(
      Array.from({ length: end - first + 1 }, (_, index): GridCell => {
        const column = first + index;
        return gridCell(own.get(column), merged.get(column), placeOf({ row, column }));
      }),
    );
  }
  return rows;
}

/** The first and the last column that hold something. */
function usedColumns({ rows }: Sheet): readonly [first: number, last: number] {
  let [first, last] = [Number.MAX_SAFE_INTEGER, 0];
  for (const row of rows.values()) {
    for (const column of row.keys()) {
      first = Math.min(first, column);
      last = Math.max(last, column);
    }
  }
  return [first, last];
}

interface MergedCell {
  readonly merged: "left" | "above";
  readonly owner: SheetCell;
}

/** The cells that lie in merged ranges: those below the first column of one share its text, those to the right are said to. */
function mergedCells(
  { rows, merged }: Sheet,
  last: number,
): ReadonlyMap<number, ReadonlyMap<number, MergedCell>> {
  const found = new Map<number, Map<number, MergedCell>>();
  let left: number = limits.cells;
  for (const { from, to } of merged) {
    const owner = rows.get(from.row)?.get(from.column);
    if (!owner) continue;
    // A range may be as high as a sheet; most of its rows hold nothing.
    const high = to.row - from.row < rows.size;
    const within = high
      ? Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index).filter((row) =>
          rows.has(row),
        )
      : [...rows.keys()].filter((row) => row >= from.row && row <= to.row);
    const right = Math.min(to.column, last);
    left -= (right - from.column + 1) * within.length + Math.min(rows.size, to.row - from.row);
    if (left < 0) throw new TableProblem("import/too-large", "the workbook merges too many cells");
    for (const row of within) {
      const cells = found.get(row) ?? new Map<number, MergedCell>();
      found.set(row, cells);
      if (row > from.row) cells.set(from.column, { merged: "above", owner });
      for (let column = from.column + 1; column <= right; column += 1)
        cells.set(column, { merged: "left", owner });
    }
  }
  return found;
}

function gridCell(own: SheetCell | undefined, shared: MergedCell | undefined, place: TablePlace): GridCell {
  const cell = own ?? (shared?.merged === "above" ? shared.owner : undefined);
  const merged = own === undefined && shared ? { merged: shared.merged } : {};
  if (!cell) return { text: "", raw: "", place, ...merged };
  const lines = cell.text.split(/\r\n|\r|\n/);
  const text = lines.map(oneLine).join("\n").trim();
  const indent = (/^[ \t\u00a0\u3000]*/.exec(cell.text)?.[0].length ?? 0) + cell.indent;
  return {
    text,
    raw: cell.text.trim(),
    place,
    ...(cell.strong ? { strong: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...merged,
  };
}

/** Places of one sheet: its number, the row and column, and the name that a formula would use. */
export function placesIn(sheet: number, name: string): (at: CellAddress) => TablePlace {
  return (at) => ({ line: at.row, column: at.column, sheet, cell: cellName(name, at) });
}
