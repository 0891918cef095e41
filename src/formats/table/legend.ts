import { oneLine } from "./fold-text.ts";
import { filled, type Grid, type GridCell, type GridRow, textAt, turned } from "./grid.ts";
import type { TablePlace } from "./place.ts";
import { meaningOfWord, meaningsIn } from "./words.ts";

/** What a file says of one letter or symbol. */
export interface LegendEntry {
  readonly key: string;
  readonly text: string;
  readonly place: TablePlace;
}

const key = "\\p{Lu}|\\p{Lo}|\\p{Extended_Pictographic}\\ufe0f?|[✓✔☑✗✘●○◆◇■□▲△★☆]";
/* `R = does the work`, `**R** — does`, `R: does`, `**R (Responsible)**`: a letter on its own, then a sign. */
const withSign = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}])(${key})(?:\\*\\*)?[ ]{0,3}(=|:|->|→|[-–—](?=\\s)|\\()`,
  "gu",
);
/* `**R** does the work`: a bold letter, then words; `**R**esponsible`: the bold letter begins the word. */
const bold = new RegExp(`\\*\\*(${key})\\*\\*(?=[ ]{0,3}[\\p{L}\\p{N}])`, "gu");
/* `Responsible (R)`. */
const named = new RegExp(
  `([\\p{L}][\\p{L} ]{1,40})(?:\\*\\*)?[ ]?\\((?:\\*\\*)?(${key})(?:\\*\\*)?\\)`,
  "gu",
);
const onlyKey = new RegExp(`^(${key})$`, "u");

/** The letters that one piece of text explains, in its order. Bold words stand between `**`. */
export function explained(text: string): readonly { readonly key: string; readonly text: string }[] {
  // A legend is short: a page of prose is none, and would cost time.
  if (text.length > 3000) return [];
  const starts: { key: string; at: number; from: number }[] = [];
  for (const match of text.matchAll(withSign)) {
    // After a plain word only `=` explains: `Plan A: ...` does not.
    const before = text.slice(Math.max(0, match.index - 6), match.index).replace(/[*\s]+$/, "");
    if (match[2] === "=" || !/[\p{L}\p{N}]$/u.test(before) || text.slice(0, match.index).endsWith("\n")) {
      starts.push({ key: match[1] ?? "", at: match.index, from: match.index + match[0].length });
    }
  }
  for (const match of text.matchAll(bold)) {
    const end = match.index + match[0].length;
    const joined = /\p{L}/u.test(text[end] ?? "");
    starts.push({ key: match[1] ?? "", at: match.index, from: joined ? match.index : end });
  }
  starts.sort((a, b) => a.at - b.at);
  const entries = starts.map((start, index) => ({
    key: start.key,
    text: oneLine(text.slice(start.from, starts[index + 1]?.at ?? text.length).replaceAll("**", "")).replace(
      /[\s,;.·•|]+$/u,
      "",
    ),
  }));
  for (const match of text.matchAll(named)) {
    const word = match[1]?.trim() ?? "";
    if (meaningOfWord(word)) entries.push({ key: match[2] ?? "", text: word });
  }
  return entries;
}

/** A bare letter or a joined pair: what cells of a matrix hold, and cells of a legend beside its letters do not. */
const bareLetters = /^[\p{Lu}]([\s/,&+]{0,3}[\p{Lu}]){0,2}$/u;

/** The entries of a table that explains letters (one row or one column a letter), or none if it is no such table. */
export function legendRows(grid: Grid): readonly LegendEntry[] {
  const rows = grid.rows.filter((row) => filled(row) > 0);
  if (rows.length > 40) return [];
  // A letter may stand in the header row too, where a file gives its legend none.
  const body = keyOf(rows[0], 0) === undefined ? rows.slice(1) : rows;
  return (
    entriesOf(body, 0, 1) ??
    entriesOf(body, 1, 0, true) ??
    (rows.length < 4 ? entriesOf(turned(grid).rows, 0, 0) : undefined) ??
    []
  );
}

/**
 * The entries of rows whose keys stand in `column`, at most `missing` rows without one. Beside the keys stand words, no letters;
 * `spelled`: each row must have a word that is a letter's own, because in a matrix of one party letters stand there too.
 */
function entriesOf(
  rows: readonly GridRow[],
  column: number,
  missing: number,
  spelled = false,
): readonly LegendEntry[] | undefined {
  const entries: LegendEntry[] = [];
  for (const row of rows) {
    const key = keyOf(row, column);
    const others = row.filter((cell, at) => at !== column && cell.text !== "");
    if (others.some(({ text }) => bareLetters.test(text))) return undefined;
    if (key === undefined || (spelled && !others.some(({ text }) => meaningOfWord(text)))) continue;
    const place = row[column]?.place ?? { line: 1, column: 1 };
    entries.push({ key, text: rowText(row, column), place });
  }
  const distinct = new Set(entries.map(({ key }) => key)).size;
  if (distinct < 2 || distinct < entries.length || entries.length + missing < rows.length) return undefined;
  return entries.some(({ text }) => meaningsIn(text).length > 0) ? entries : undefined;
}

function keyOf(row: GridRow | undefined, column: number): string | undefined {
  const text = textAt(row, column);
  const only = onlyKey.exec(text)?.[1];
  if (only) return only;
  const entry = text.length < 60 ? explained(text)[0] : undefined;
  // `R — Recommend` begins with its letter; `Responsable (R)` heads a column.
  return entry && text.startsWith(entry.key) && !/^\p{L}{2}/u.test(text) ? entry.key : undefined;
}

function rowText(row: GridRow, column: number): string {
  const own = explained(textAt(row, column))[0]?.text ?? "";
  return oneLine([own, ...row.filter((_, at) => at !== column).map(({ text }) => text)].join(" "));
}

/**
 * The entry of a row that explains a letter (`R | Responsible`, or `R = Responsible` alone), or the entries of one that explains them side by side, below
 * or above a matrix in the same grid.
 */
export function legendRow(row: GridRow): readonly LegendEntry[] {
  const cells = row.length > 200 ? [] : row.filter((cell) => cell.text !== "");
  const across = legendAcross(cells);
  if (across.length > 0) return across;
  const [first, ...others] = cells;
  // Asked of every row: first what is cheap.
  if (!first || others.length > 2 || !/^[(\s]*.{1,3}(?:[\s=:(–—-]|$)/u.test(first.text)) return [];
  if (others.some((cell) => bareLetters.test(cell.text))) return [];
  const only = onlyKey.exec(first.text)?.[1];
  if (only === undefined && others.length > 0) return [];
  const words = { key: only ?? "", text: oneLine(others.map(({ text }) => text).join(" ")) };
  const entries = only === undefined ? explained(first.text) : [words];
  const known = entries.every(({ text }) => meaningsIn(text).length > 0);
  return known ? entries.map((entry) => ({ ...entry, place: first.place })) : [];
}

/* So many letters at least are explained side by side. */
const fewestAcross = 3;

/** `Legend | R = Responsible | A = Accountable | C = Consulted`: but for what stands before them, each cell has its letter and a word for one. */
function legendAcross(cells: readonly GridCell[]): readonly LegendEntry[] {
  const last = cells.slice(-fewestAcross);
  if (last.length < fewestAcross || !last.every(({ text }) => /^.{1,3}\s*[=:(→–—-]/u.test(text))) return [];
  const entries = cells.flatMap(({ text, place }): LegendEntry[] => {
    const entry = text.length < 60 ? explained(text)[0] : undefined;
    return entry && text.startsWith(entry.key) ? [{ ...entry, place }] : [];
  });
  // beside a name, `R: responsible for the draft` may be a letter with a remark
  const isSaid = (text: string) =>
    entries.length === cells.length ? meaningsIn(text).length > 0 : meaningOfWord(text) !== undefined;
  const isAll = entries.length >= cells.length - 1 && entries.every(({ text }) => isSaid(text));
  return isAll && new Set(entries.map(({ key }) => key)).size === entries.length ? entries : [];
}
