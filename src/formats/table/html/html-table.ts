import type { Grid, GridCell } from "../grid.ts";
import type { TablePlace } from "../place.ts";

/** A cell as it is written, with the columns and rows that it spans. */
export interface SpanningCell {
  readonly cell: GridCell;
  readonly columns: number;
  /** 0: to the end of the table. */
  readonly rows: number;
}

/** A table while it is read, row by row. */
export interface HtmlTable {
  readonly place: TablePlace;
  caption: string | undefined;
  readonly addRow: (inHead: boolean) => void;
  readonly addCell: (cell: SpanningCell) => void;
  readonly grid: (headings: readonly string[]) => Grid;
}

interface Reaching {
  readonly cell: GridCell;
  readonly columns: number;
  left: number;
}

/** Builds a grid of cells that may span columns and rows; `spend` is told of every cell of it, and may refuse. */
export function htmlTable(place: TablePlace, spend: (cells: number) => void): HtmlTable {
  const rows: GridCell[][] = [];
  let reaching = new Map<number, Reaching>();
  let headRows = 0;
  let head = true;

  /** Fills in what reaches down from rows above, from the end of the row as far as it goes. */
  const fill = (row: GridCell[]) => {
    for (let from = reaching.get(row.length); from && from.left > 0; from = reaching.get(row.length)) {
      from.left -= 1;
      spend(from.columns);
      row.push({ ...from.cell, merged: "above" }, ...beside(from.cell, from.columns - 1));
    }
  };
  /** What still reaches down beyond the last cell of a row that ends. */
  const finish = (row: GridCell[] | undefined) => {
    if (!row) return;
    const last = [...reaching].reduce(
      (most, [column, { left }]) => (left > 0 ? Math.max(most, column) : most),
      -1,
    );
    for (fill(row); row.length <= last; fill(row)) {
      spend(1);
      row.push({ text: "", raw: "", place });
    }
    reaching = new Map([...reaching].filter(([, { left }]) => left > 0));
  };

  return {
    place,
    caption: undefined,
    addRow(inHead) {
      finish(rows.at(-1));
      rows.push([]);
      head &&= inHead;
      if (head) headRows += 1;
    },
    addCell({ cell, columns, rows: down }) {
      const row = rows.at(-1);
      if (!row) return;
      fill(row);
      spend(columns);
      if (down !== 1)
        reaching.set(row.length, { cell, columns, left: down === 0 ? Number.POSITIVE_INFINITY : down - 1 });
      row.push(cell, ...beside(cell, columns - 1));
    },
    grid(headings) {
      finish(rows.at(-1));
      const all = this.caption === undefined ? headings : [...headings, this.caption];
      return {
        place,
        headings: all,
        ...(headRows > 0 && headRows < rows.length ? { headerRows: headRows } : {}),
        rows,
      };
    },
  };
}

/** The cells to the right that a cell spans. */
function beside({ place }: GridCell, count: number): readonly GridCell[] {
  return Array.from({ length: count }, () => ({ text: "", raw: "", place, merged: "left" as const }));
}
