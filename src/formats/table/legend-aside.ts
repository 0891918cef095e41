import { filled, type Grid, type GridRow, textAt, widthOf } from "./grid.ts";
import { legendRows } from "./legend.ts";

/* A legend beside a matrix of more columns than this is not looked for. */
const widest = 256;

/** The rows of a sheet without the legend that stands beside its tables, behind a blank column; and that legend. */
export function legendAside(rows: readonly GridRow[]): {
  readonly rows: readonly GridRow[];
  readonly legends: readonly Grid[];
} {
  const width = widthOf(rows);
  if (width > widest) return { rows, legends: [] };
  const isBlank = Array.from({ length: width }, (_, column) =>
    rows.every((row) => textAt(row, column) === ""),
  );
  for (let column = isBlank.indexOf(true); column >= 0; column = isBlank.indexOf(true, column + 1)) {
    if (isBlank[column + 1]) continue;
    const right = rows.map((row) => row.slice(column + 1)).filter((row) => filled(row) > 0);
    const start = right.reduce(
      (least, row) =>
        Math.min(
          least,
          row.findIndex(({ text }) => text !== ""),
        ),
      width,
    );
    const legend = right.map((row) => row.slice(start));
    const place = legend[0]?.[0]?.place;
    if (!place || rows.every((row) => filled(row.slice(0, column)) === 0)) continue;
    const grid: Grid = { place, headings: [], rows: legend };
    if (legendRows(grid).length > 0)
      return { rows: rows.map((row) => row.slice(0, column)), legends: [grid] };
  }
  return { rows, legends: [] };
}
