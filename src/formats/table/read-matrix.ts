import type { Alphabet } from "./alphabet.ts";
import type { Grid, GridRow } from "./grid.ts";
import { textAt, turned } from "./grid.ts";
import { headerLetter } from "./header-letters.ts";
import { columnKind } from "./header-words.ts";
import { type Layout, layoutOf } from "./layout.ts";
import type { Log } from "./log.ts";
import type { Matrix, MatrixHints, SideColumn } from "./matrix.ts";
import { readLetters } from "./read-letters.ts";
import { readNames } from "./read-names.ts";
import { type Labelled, labelledRows } from "./rows.ts";

/** The grid read as a matrix, or why it is none. */
export function readMatrix(grid: Grid, alphabet: Alphabet, hints: MatrixHints): Matrix | string {
  const byRows = letterRows(grid, alphabet);
  if (byRows) {
    const layout = layoutOf(byRows, alphabet, true);
    if (typeof layout !== "string" && layout.kind === "names")
      return { ...read(byRows, layout, alphabet, hints), orientation: "letter-rows" };
  }
  const layout = layoutOf(grid, alphabet, hints.vouched);
  return typeof layout === "string" ? layout : read(grid, layout, alphabet, hints);
}

function read(grid: Grid, layout: Layout, alphabet: Alphabet, hints: MatrixHints): Matrix {
  const log: Log = { notes: [], unread: [] };
  checkWidths(grid, layout, log);
  const labelled = labelledRows(grid, layout, log);
  const parts =
    layout.kind === "names"
      ? readNames(layout, labelled, log)
      : readLetters(grid, layout, labelled, alphabet, hints, log);
  const { place, headings } = grid;
  const sections = labelled.sections.map(({ name, cell }) => ({ name, place: cell.place }));
  return {
    place,
    headings,
    alphabet,
    sections,
    columns: sideColumns(grid, layout, labelled),
    ...log,
    ...parts,
  };
}

/** Cases in columns, letters in rows: the grid turned, if its first column is letters spelled out and two columns or more follow. */
function letterRows(grid: Grid, alphabet: Alphabet): Grid | undefined {
  if (grid.rows.length > 20) return undefined;
  const width = grid.rows[0]?.length ?? 0;
  const heads = grid.rows
    .slice(1)
    .flatMap((row) => (textAt(row, 0) === "" ? [] : [headerLetter(textAt(row, 0), alphabet)]));
  const letters = new Set(heads.map((head) => head?.letter));
  const described = grid.rows[0]?.some(({ text }) => columnKind(text) === "description");
  const spelled = heads.some((head) => head?.by === "word" || head?.by === "both");
  return width > 2 &&
    spelled &&
    !described &&
    letters.size > 1 &&
    letters.size === heads.length &&
    !letters.has(undefined)
    ? turned(grid)
    : undefined;
}

/** Cells beyond the header cannot be said to belong to anybody; missing ones are read as empty, and said. */
function checkWidths(grid: Grid, layout: Layout, log: Log): void {
  const width = grid.rows[layout.header]?.length ?? 0;
  for (const row of grid.rows.slice(layout.header + 1)) {
    for (const { text, raw, place } of row.slice(width)) {
      if (text !== "")
        log.unread.push({ kind: "cell", place, text: raw, reason: "beyond the last column of the header" });
    }
    const short = width - row.length;
    if (row.length > 1 && short > 0 && grid.headerRows !== undefined) {
      const says = `${short} cell${short > 1 ? "s" : ""} short: read as empty`;
      log.notes.push({
        code: "short-row",
        place: row[0]?.place ?? grid.place,
        text: textAt(row, layout.label),
        says,
      });
    }
  }
}

function sideColumns(grid: Grid, layout: Layout, labelled: Labelled): readonly SideColumn[] {
  const header: GridRow = grid.rows[layout.header] ?? [];
  const taken = new Set([layout.label, ...layout.data]);
  return header.flatMap(({ text, place }, column) => {
    if (taken.has(column)) return [];
    const cells = labelled.rows.flatMap(({ row }) => row[column] ?? []).filter((cell) => cell.text !== "");
    if (text === "" && cells.length === 0) return [];
    const use = column === labelled.sectionColumn ? "section" : columnKind(text) === "id" ? "id" : "left-out";
    return [
      { header: text, use, place, cells: cells.map((cell) => ({ text: cell.text, place: cell.place })) },
    ] satisfies SideColumn[];
  });
}
