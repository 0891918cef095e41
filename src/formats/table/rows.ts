import { isBlank } from "./cell.ts";
import { foldText } from "./fold-text.ts";
import { filled, type Grid, type GridCell, type GridRow, textAt, widthOf } from "./grid.ts";
import { columnKind } from "./header-words.ts";
import type { Layout } from "./layout.ts";
import { legendRow } from "./legend.ts";
import type { Log } from "./log.ts";
import { cleanName, footnotesOf } from "./names.ts";

/** A row of a matrix that names something, with the sections it stands in: that of the rows above it, and that of its section column. */
export interface LabelledRow {
  readonly row: GridRow;
  readonly name: string;
  readonly cell: GridCell;
  readonly sections: readonly string[];
}

export interface Labelled {
  readonly rows: readonly LabelledRow[];
  readonly sections: readonly { readonly name: string; readonly cell: GridCell }[];
  /** The column whose values are the sections, if one is. */
  readonly sectionColumn: number | undefined;
}

/** The rows of the matrix below its header; section rows, blank rows, legends, repeated headers and summaries are told apart. */
export function labelledRows(grid: Grid, layout: Layout, log: Log): Labelled {
  const body = grid.rows.slice(layout.header + 1);
  const sectionColumn = columnOfSections(grid, layout);
  const isLone = loneTest(grid, layout, body);
  const usesBold = boldTest(layout, body);
  const rows: LabelledRow[] = [];
  const sections: { name: string; cell: GridCell }[] = [];
  const outline: { name: string; indent: number }[] = [];
  let section: string | undefined;
  let phase: string | undefined;
  for (const [index, row] of body.entries()) {
    const first = row.find(({ text }) => text !== "");
    if (!first || legendRow(row).length > 0) {
      if (first)
        log.notes.push({
          code: "legend",
          place: first.place,
          text: rowText(row),
          says: "a row of the legend",
        });
      continue;
    }
    const cell = row[layout.label] ?? first;
    const indent = cell.indent ?? 0;
    while ((outline.at(-1)?.indent ?? -1) >= indent) outline.pop();
    const sign = isLone(row, body[index - 1], body[index + 1]);
    if (sign) {
      const named = sectionName(sign);
      sections.push({ name: named, cell: sign });
      if (indent === 0) section = named;
      else outline.push({ name: named, indent });
      continue;
    }
    const name = cleanName(cell.text);
    const refused = refusal(row, layout, grid) ?? (isBlank(name) ? "it has no name" : undefined);
    if (refused) {
      log.unread.push({ kind: "row", place: first.place, text: rowText(row), reason: refused });
      continue;
    }
    if (sectionColumn !== undefined && textAt(row, sectionColumn) !== "") {
      const named = cleanName(textAt(row, sectionColumn));
      if (named !== phase) sections.push({ name: named, cell: row[sectionColumn] ?? cell });
      phase = named;
    }
    const footnotes = footnotesOf(cell.text);
    if (footnotes !== "")
      log.notes.push({ code: "footnote", place: cell.place, text: name, says: footnotes });
    const inside = [outline.at(-1)?.name ?? section, phase].filter((each) => each !== undefined);
    rows.push({ row, name, cell, sections: [...new Set(inside)] });
    outline.push({ name, indent });
    // Where bold rows are sections, one with letters is both: an activity, and the section of those below it.
    if (usesBold && cell.strong) {
      section = sectionName(cell);
      sections.push({ name: section, cell });
      outline.length = 0;
    }
  }
  return { rows, sections, sectionColumn };
}

function rowText(row: GridRow): string {
  return row.map(({ text }) => text).join(" | ");
}

function sectionName(cell: GridCell): string {
  return cleanName(cell.text).replace(/\s*[:：]$/, "");
}

/** Why a row is no activity, if it is none. */
function refusal(row: GridRow, layout: Layout, grid: Grid): string | undefined {
  const texts = layout.data.map((column) => textAt(row, column)).filter((text) => !isBlank(text));
  if (texts.length > 0 && texts.every((text) => /^[\d.,%\s]+$/.test(text)))
    return "numbers only: a summary, no activity";
  const header = grid.rows[layout.header] ?? [];
  if (
    texts.length > 1 &&
    header.every(({ text }, column) => foldText(text) === foldText(textAt(row, column)))
  )
    return "it repeats the header";
  if (layout.aside !== undefined && row === grid.rows[layout.aside])
    return "words under the header, no letters";
  return undefined;
}

/** Whether bold marks sections: some labels are bold, not all, and some bold one has no letters. */
function boldTest(layout: Layout, body: readonly GridRow[]): boolean {
  const labels = body.flatMap((row) => row[layout.label] ?? []).filter(({ text }) => text !== "");
  const empty = (row: GridRow) => layout.data.every((column) => textAt(row, column) === "");
  const mixed = labels.some(({ strong }) => strong) && labels.some(({ strong }) => !strong);
  return mixed && body.some((row) => row[layout.label]?.strong && empty(row));
}

/** Tells the rows that are a section's name: one text, no letters, and a sign of it. */
function loneTest(grid: Grid, layout: Layout, body: readonly GridRow[]) {
  const bold = boldTest(layout, body);
  const width = widthOf(grid.rows.slice(layout.header, layout.header + 1));
  const alone = (row: GridRow): GridCell | undefined => {
    const empty = layout.data.every((column) => textAt(row, column) === "" || row[column]?.merged === "left");
    const cells = row.filter(({ text }) => text !== "");
    const wordy = cells.filter(({ text }) => /\p{L}/u.test(text));
    return empty && cells.length <= 2 && wordy.length === 1 ? wordy[0] : undefined;
  };
  // A table that begins with a name alone is divided by such rows; elsewhere a name alone is an activity out of scope.
  const begins = body.find((row) => filled(row) > 0 && legendRow(row).length === 0);
  const divided = begins !== undefined && alone(begins) !== undefined && !indented(body, layout);
  return (row: GridRow, before: GridRow | undefined, next: GridRow | undefined): GridCell | undefined => {
    const cell = alone(row);
    if (!cell) return undefined;
    const short = row.length === 1 && width > 2;
    const merged = row.some((each) => each.merged === "left");
    const apart = before !== undefined && filled(before) === 0 && next !== undefined && filled(next) > 1;
    const deeper = indentOf(next, layout) > indentOf(row, layout);
    return (cell.strong && bold) || short || merged || divided || apart || deeper || /[:：]$/.test(cell.text)
      ? cell
      : undefined;
  };
}

function indentOf(row: GridRow | undefined, layout: Layout): number {
  return row?.[layout.label]?.indent ?? 0;
}

/** Whether the labels are indented: then the hierarchy is in the spaces. */
function indented(body: readonly GridRow[], layout: Layout): boolean {
  return body.some((row) => indentOf(row, layout) > 0);
}

/** A column headed `Phase` or the like whose values come in runs; a value that comes back later is a label, not a section. */
function columnOfSections(grid: Grid, layout: Layout): number | undefined {
  const header = grid.rows[layout.header] ?? [];
  const taken = new Set([layout.label, ...layout.data]);
  const found = header.findIndex(({ text }, column) => {
    if (taken.has(column) || columnKind(text) !== "section") return false;
    const runs: string[] = [];
    for (const row of grid.rows.slice(layout.header + 1)) {
      const value = foldText(textAt(row, column));
      if (value !== "" && value !== runs.at(-1)) runs.push(value);
    }
    return runs.length > 0 && new Set(runs).size === runs.length;
  });
  return found < 0 ? undefined : found;
}
