import type { TablePlace } from "./place.ts";

/** One cell of a table, as a format reader hands it over. */
export interface GridCell {
  /** The words alone: no markup, white space collapsed, line breaks as `\n`, footnote marks as `[^1]`. */
  readonly text: string;
  /** As it stands in the source, without the white space around it. */
  readonly raw: string;
  readonly place: TablePlace;
  /** The whole cell is bold: how many tables mark their section rows. */
  readonly strong?: boolean;
  /** White space before the text: how flat files show a hierarchy. */
  readonly indent?: number;
  /** The cell lies inside a merged range whose text stands in the cell to the left or above. */
  readonly merged?: "left" | "above";
}

export type GridRow = readonly GridCell[];

/** A table of text: all that the rest of the importer knows of a format. */
export interface Grid {
  readonly place: TablePlace;
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
  /** How many header rows it has, where the format says so. */
  readonly headerRows?: number;
  readonly rows: readonly GridRow[];
}

/** A piece of the text around the tables, where legends stand; bold words between `**`. */
export interface Prose {
  readonly text: string;
  readonly place: TablePlace;
  /** Pieces with one number stand together: nothing but white space lies between them. */
  readonly group: number;
}

/** A table that is there but is no table of the text: in a code fence, in HTML. */
export interface HiddenTable {
  readonly place: TablePlace;
  readonly heading: string | undefined;
  readonly why: string;
  /** The table, where its place could be read like the text: to say what is lost. */
  readonly grid?: Grid;
}

/** A text taken apart by a format reader. */
export interface TableText {
  readonly grids: readonly Grid[];
  readonly prose: readonly Prose[];
  readonly hidden: readonly HiddenTable[];
  /** The heading of the whole text, if one heading is that. */
  readonly title: string | undefined;
  /** What the reader could not do as the format asks: broken quotes, a text too tangled to read in full. */
  readonly troubles: readonly { readonly place: TablePlace; readonly text: string }[];
  /** What else the text holds, by name: `lists`, `code blocks`. For the message when no table is found. */
  readonly seen: ReadonlyMap<string, number>;
}

/** The cell's text, or nothing where the row is too short. */
export function textAt(row: GridRow | undefined, column: number): string {
  return row?.[column]?.text ?? "";
}

/** The greatest number of cells that a row has. */
export function widthOf(rows: readonly GridRow[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** The number of cells of a row that hold something. */
export function filled(row: GridRow): number {
  return row.reduce((count, { text }) => count + (text === "" ? 0 : 1), 0);
}

/** Rows become columns. */
export function turned(grid: Grid): Grid {
  const width = widthOf(grid.rows);
  const blank = { text: "", raw: "", place: grid.place };
  const rows = Array.from({ length: width }, (_, column) => grid.rows.map((row) => row[column] ?? blank));
  return { ...grid, headerRows: 1, rows };
}
