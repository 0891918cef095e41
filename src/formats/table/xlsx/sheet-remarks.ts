import type { TableText } from "../grid.ts";
import type { TablePlace } from "../place.ts";
import { type CellAddress, columnName } from "./cell-address.ts";
import type { WorkbookSheet } from "./open-workbook.ts";
import type { Sheet } from "./read-sheet.ts";

/* More runs or cells than this are only counted. */
const few = 10;

/** What is worth saying of a sheet as a whole: what its reader does not see, and what is not saved. */
export function sheetRemarks(
  { hidden }: WorkbookSheet,
  { rows, hiddenRows, hiddenColumns, unsaved }: Sheet,
  placeOf: (at: CellAddress) => TablePlace,
): TableText["troubles"] {
  const filledRows = [...hiddenRows].filter((row) => rows.has(row)).sort((a, b) => a - b);
  const columns = new Set([...rows.values()].flatMap((row) => [...row.keys()]));
  const filledColumns = [...columns]
    .filter((column) => hiddenColumns.some(({ from, to }) => from <= column && column <= to))
    .sort((a, b) => a - b);
  const remarks: TableText["troubles"][number][] = [];
  const say = (at: CellAddress, text: string) => remarks.push({ place: placeOf(at), text });
  if (hidden && rows.size > 0) say({ row: 1, column: 1 }, "the sheet is hidden, and read all the same");
  const [row] = filledRows;
  if (row !== undefined)
    say({ row, column: 1 }, `hidden rows, read all the same: ${runsOf(filledRows, String)}`);
  const [column] = filledColumns;
  if (column !== undefined)
    say({ row: 1, column }, `hidden columns, read all the same: ${runsOf(filledColumns, columnName)}`);
  const [formula] = unsaved;
  if (formula) {
    const cells = unsaved.slice(0, few).map((at) => `${columnName(at.column)}${at.row}`);
    const more = unsaved.length > few ? ["..."] : [];
    say(formula, `formulas whose value is not saved, read as empty: ${[...cells, ...more].join(", ")}`);
  }
  return remarks;
}

/** `3, 5-8` */
function runsOf(numbers: readonly number[], name: (number: number) => string): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const shown = runs
    .slice(0, few)
    .map(([from, to]) => (from === to ? name(from) : `${name(from)}-${name(to)}`));
  return [...shown, ...(runs.length > few ? ["..."] : [])].join(", ");
}
