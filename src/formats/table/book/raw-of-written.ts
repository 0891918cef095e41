import { cellName } from "../xlsx/cell-address.ts";
import type { RawRow, RawTable, WrittenTable } from "./book-table.ts";

/** A table that is about to be written, as it will be read. */
export function rawOfWritten({ name, columns, rows }: WrittenTable): RawTable {
  const lines = [columns.map(({ header }) => header), ...rows];
  return {
    name,
    rows: lines.map((cells, index): RawRow => ({ at: index + 1, cells: filledCells(cells) })),
    placeOf: (row, column) => {
      const line = row?.at ?? 1;
      return { line, column, cell: cellName(name, { row: line, column }) };
    },
  };
}

/** The cells of a row that hold something, by column. */
export function filledCells(cells: readonly string[]): ReadonlyMap<number, string> {
  const filled = new Map<number, string>();
  for (const [index, cell] of cells.entries()) if (cell !== "") filled.set(index + 1, cell);
  return filled;
}
