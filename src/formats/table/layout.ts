import type { Meaning } from "../../model/scheme.ts";
import type { Alphabet } from "./alphabet.ts";
import { isBlank, readCell } from "./cell.ts";
import { foldText } from "./fold-text.ts";
import { type Grid, textAt, widthOf } from "./grid.ts";
import { headerLetter, headerLetters } from "./header-letters.ts";
import { headerRow } from "./header-row.ts";
import { type ColumnKind, columnKind } from "./header-words.ts";
import { legendRow } from "./legend.ts";
import { isCross, plainNames } from "./names.ts";

/** Where the parts of a matrix stand in its grid. */
export interface Layout {
  /** `letters`: the cells hold letters; `names`: the cells hold parties, the columns are letters. */
  readonly kind: "letters" | "names";
  /** The row that names the columns. */
  readonly header: number;
  /** A row above it whose names hold for several columns. */
  readonly groups: number | undefined;
  /** A row of words right under the header that is neither header nor body. */
  readonly aside: number | undefined;
  /** The column that names the rows. */
  readonly label: number;
  /** The columns of letters or parties. */
  readonly data: readonly number[];
  /** `names`: the letter of each data column. */
  readonly letters: ReadonlyMap<number, string>;
}

const core: ReadonlySet<Meaning> = new Set<Meaning>(["performs", "answers"]);

interface Tally {
  letters: number;
  other: number;
  /** Numbers, marks, symbols: whatever has no letter of any script. */
  wordless: number;
}

/** Kinds of columns that may stand before the one that names the rows. */
const aside: ReadonlySet<ColumnKind | undefined> = new Set<ColumnKind>([
  "id",
  "section",
  "other",
  "description",
]);

/** What the cells of each column hold, below row `header`; legends apart. */
function tallied(grid: Grid, header: number, alphabet: Alphabet): readonly Tally[] {
  const tallies = Array.from({ length: widthOf(grid.rows) }, () => ({ letters: 0, other: 0, wordless: 0 }));
  for (const row of grid.rows.slice(header + 1)) {
    if (legendRow(row).length > 0) continue;
    row.forEach(({ text }, column) => {
      const tally = tallies[column];
      if (!tally || isBlank(text) || text === textAt(grid.rows[header], column)) return;
      // Sums below a matrix say nothing of its columns.
      if (/^[\d.,%\s]+$/.test(text)) tally.wordless += 1;
      else if (readCell(text, alphabet).kind === "letters") tally.letters += 1;
      else tally.other += 1;
      if (!/[\p{L}\d]/u.test(text)) tally.wordless += 1;
    });
  }
  return tallies;
}

/** The layout of a grid that is a matrix, or why it is none. `vouched`: the text says that a table here is one. */
export function layoutOf(grid: Grid, alphabet: Alphabet, vouched: boolean): Layout | string {
  const header = headerRow(grid, alphabet);
  if (header === undefined) return "it has no header row";
  const tallies = tallied(grid, header, alphabet);
  const names = namesLayout(grid, header, alphabet, tallies);
  if (names !== undefined) return names;
  const headers = grid.rows[header] ?? [];
  const first = headers.findIndex(({ text }) => !aside.has(columnKind(text)));
  const firstKind = columnKind(textAt(headers, first));
  const lettered = new Set(
    tallies.flatMap(({ letters, other }, column) => (letters > 0 && letters >= other ? [column] : [])),
  );
  // Activities may be called `A1` and `C2`: a first column (after ids and phases) that says it names the rows does so.
  if (firstKind === "activity" || firstKind === "party") lettered.delete(first);
  else if (lettered.size === tallies.length) lettered.delete(0);
  for (const column of lettered) if (isNumbering(grid, header, column)) lettered.delete(column);
  if (lettered.size === 0) return notLettered(grid, header, alphabet);
  const texts = tallies.flatMap(({ letters, other }, column) =>
    !lettered.has(column) && letters + other > 0 ? [column] : [],
  );
  const label = pickLabel(texts, (column) => textAt(grid.rows[header], column));
  if (label === undefined) return "no column names the rows";
  const top = secondHeader(grid, header, [...lettered], alphabet);
  const data = tallies.flatMap((_, column) =>
    column !== label && (lettered.has(column) || isIdle(column)) ? [column] : [],
  );
  const read = usedMeanings(grid, top.header, lettered, alphabet);
  if (![...read.means].some((means) => core.has(means)))
    return "its letters say neither who does nor who answers for the work";
  if (!vouched && !read.means.has("performs"))
    return "its letters say nobody does the work, and nothing here is called RACI";
  if (lettered.size === 1 && !(vouched && read.letters.size > 1)) return "only one column holds letters";
  return { kind: "letters", ...top, label, data, letters: new Map() };

  /* A named column without any letter is a party that has none, unless its header says that it is something else. */
  function isIdle(column: number): boolean {
    const text = textAt(grid.rows[top.header], column);
    const kind = columnKind(text);
    const { letters, other, wordless } = tallies[column] ?? { letters: 1, other: 0, wordless: 0 };
    const named = text !== "" && (kind === undefined || kind === "party");
    return letters + other + wordless === 0 && named && column > (label ?? 0);
  }
}

/** Whether a column of ids numbers the rows: `A1` and `R2` are no letters there. */
function isNumbering({ rows }: Grid, header: number, column: number): boolean {
  if (columnKind(textAt(rows[header], column)) !== "id") return false;
  const ids = rows.slice(header + 1).flatMap((row) => {
    const text = textAt(row, column);
    return isBlank(text) ? [] : [text];
  });
  return ids.every((id) => /\d/.test(id)) && new Set(ids).size === ids.length;
}

function usedMeanings(grid: Grid, header: number, columns: ReadonlySet<number>, alphabet: Alphabet) {
  const letters = new Set<string>();
  for (const row of grid.rows.slice(header + 1)) {
    for (const column of columns) {
      const reading = readCell(textAt(row, column), alphabet);
      if (reading.kind === "letters") for (const letter of reading.letters) letters.add(letter);
    }
  }
  return { letters, means: new Set([...letters].flatMap((letter) => alphabet.letters.get(letter) ?? [])) };
}

function notLettered(grid: Grid, header: number, alphabet: Alphabet): string {
  const letters = (grid.rows[header] ?? []).flatMap(({ text }) =>
    headerLetter(text, alphabet) ? [`\`${text}\``] : [],
  );
  if (letters.length > 0)
    return `its header names only ${letters.join(", ")}: not both a letter of doing or answering and another one`;
  return "neither its cells nor its header hold letters or their words";
}

/** Columns headed by letters, if the cells below them are names. */
function namesLayout(
  grid: Grid,
  header: number,
  alphabet: Alphabet,
  tallies: readonly Tally[],
): Layout | string | undefined {
  const row = grid.rows[header] ?? [];
  const letters = headerLetters(row, alphabet);
  const distinct = new Set(letters.values());
  const means = new Set([...distinct].flatMap((letter) => alphabet.letters.get(letter) ?? []));
  if (distinct.size < 2 || ![...means].some((meaning) => core.has(meaning))) return undefined;
  const columns = [...letters.keys()];
  const sum = (of: keyof Tally) => columns.reduce((total, column) => total + (tallies[column]?.[of] ?? 0), 0);
  const bare = columns.filter(
    (column) => headerLetter(textAt(row, column), alphabet)?.by === "letter",
  ).length;
  const worded = columns.some((column) => headerLetter(textAt(row, column), alphabet)?.by === "word");
  // Parties may be named by single letters: three of the scheme's own as headers, or a spelled-out word, decide for the columns.
  if (sum("letters") > sum("other") && bare < 3 && !worded) return undefined;
  const cells = grid.rows.slice(header + 1).flatMap((row) => columns.map((column) => textAt(row, column)));
  const known = plainNames(cells);
  const marks = sum("wordless") + cells.filter((text) => isCross(text, known)).length;
  if (marks * 2 > sum("letters") + sum("other"))
    return "there are numbers or marks under its letters, no names";
  if (sum("letters") + sum("other") === 0) return "there is nothing under its letters";
  const others = row.map((_, column) => column).filter((column) => !letters.has(column));
  const label = pickLabel(others, (column) => textAt(row, column));
  if (label === undefined) return "no column names the rows";
  if (columnKind(textAt(row, label)) === "party") return "its rows are roles and its cells hold their work";
  return { kind: "names", header, groups: undefined, aside: undefined, label, data: columns, letters };
}

/** The column that names the rows: by its header, else the first that is not said to be something else, else the first. */
function pickLabel(columns: readonly number[], header: (column: number) => string): number | undefined {
  const of = (column: number) => columnKind(header(column));
  const named = columns.find((column) => of(column) === "activity");
  if (named !== undefined) return named;
  return columns.find((column) => of(column) === undefined || of(column) === "party") ?? columns[0];
}

/** A row of names over several columns each, above or (in formats with one header row) below the first header row. */
function secondHeader(grid: Grid, header: number, data: readonly number[], alphabet: Alphabet) {
  const words = (index: number) =>
    data.map((column) => textAt(grid.rows[index], column)).filter((text) => text !== "");
  // Names one after the other: one over several columns is written once, or again over each of them.
  const runs = (index: number) =>
    words(index).filter((text, at, all) => foldText(text) !== foldText(all[at - 1] ?? "")).length;
  const isHeader = (index: number) => {
    const texts = words(index);
    return (
      texts.length > 1 &&
      texts.every(
        (text) => !isBlank(text) && readCell(text, alphabet).kind === "unread" && /\p{L}{2}/u.test(text),
      )
    );
  };
  const above = header - 1;
  // A row that groups says fewer things than the row it groups.
  if (grid.headerRows === undefined || grid.headerRows > 1) {
    const groups =
      above >= 0 && words(above).length > 0 && runs(above) < words(header).length ? above : undefined;
    return { header, groups, aside: undefined };
  }
  const below = header + 1;
  if (!isHeader(below)) return { header, groups: undefined, aside: undefined };
  if (runs(header) < words(below).length) return { header: below, groups: header, aside: undefined };
  return { header, groups: undefined, aside: below };
}
