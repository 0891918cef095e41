import Papa from "papaparse";
import { oneLine } from "./fold-text.ts";
import type { GridCell, GridRow, TableText } from "./grid.ts";
import { gridBlocks } from "./grid-blocks.ts";

const delimiters = [",", ";", "\t", "|"] as const;
/* So much of a text tells its delimiter: so many characters; where lines are longer than that, so many lines, within bounds. */
const sample = { characters: 100_000, lines: 10, most: 4_000_000 };

/** The beginning of a text, enough of it to see how it is written. */
export function beginningOf(text: string): string {
  let end = 0;
  for (let line = 0; line < sample.lines && end >= 0; line += 1) end = text.indexOf("\n", end + 1);
  return text.slice(0, Math.max(sample.characters, Math.min(end < 0 ? text.length : end, sample.most)));
}

/** How many rows have the commonest number of fields, if that is two at least. */
function rowsAlike(text: string, delimiter: string): number {
  const widths = new Map<number, number>();
  for (const row of Papa.parse<string[]>(text, { delimiter }).data) {
    if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  return [...widths.values()].reduce((most, rows) => Math.max(most, rows), 0);
}

/** The delimiter under which most rows have the same number of fields, and how many they are. */
export function delimiterOf(text: string): { readonly delimiter: string; readonly rows: number } {
  const start = beginningOf(text);
  let best = { delimiter: ",", rows: 0 };
  for (const delimiter of delimiters) {
    const rows = start.includes(delimiter) ? rowsAlike(start, delimiter) : 0;
    if (rows > best.rows) best = { delimiter, rows };
  }
  return best;
}

/** The tables of a text of delimited fields (RFC 4180, any of `,` `;` tab `|`), parted at titles and blank rows. */
export function csvGrids(source: string, delimiter: string): TableText {
  const text = source.replace(/^\ufeff/, "");
  const rows: GridRow[] = [];
  const troubles: { place: { line: number; column: number }; text: string }[] = [];
  let offset = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      const written = text.slice(offset, meta.cursor);
      const halfEnd = text[offset - 1] === "\r" && written.startsWith("\n") ? 1 : 0;
      const ends = lineEnds(written, halfEnd);
      rows.push(cellsOf(data, written, delimiter, { line, start: halfEnd, ends }));
      for (const error of errors)
        troubles.push({ place: { line, column: 1 }, text: quoteTrouble(error.code) });
      offset = meta.cursor;
      line += ends.length;
    },
  });
  const blocks = gridBlocks(rows);
  return {
    ...blocks,
    hidden: [],
    troubles: [...troubles, ...blocks.troubles],
    seen: new Map([["row", rows.length]]),
  };
}

function quoteTrouble(code: string): string {
  return code === "MissingQuotes"
    ? "a quotation mark is opened and never closed"
    : "a quotation mark stands inside a field";
}

/** Just behind each line end of a row; the second half of one whose first half ended the row before is none. */
function lineEnds(written: string, halfEnd: number): readonly number[] {
  return [...written.matchAll(/\r\n|\r|\n/g)].flatMap(({ 0: end, index }) =>
    index < halfEnd ? [] : [index + end.length],
  );
}

/** The fields of one row with the places where they begin. */
function cellsOf(
  fields: readonly string[],
  written: string,
  delimiter: string,
  lines: { readonly line: number; readonly start: number; readonly ends: readonly number[] },
): GridRow {
  const { line, ends } = lines;
  let at = 0;
  let below = 0;
  let { start } = lines;
  return fields.map((field): GridCell => {
    const place = { line: line + below, column: Math.max(at - start, 0) + 1 };
    const quoted = written[at] === '"';
    const end = quoted ? closingQuote(written, at) : at + field.length;
    for (let next = ends[below]; next !== undefined && next <= end; next = ends[below]) {
      below += 1;
      start = next;
    }
    at = Math.max(end, 0) + delimiter.length;
    const text = field
      .split(/\r\n|\r|\n/)
      .map(oneLine)
      .join("\n")
      .trim();
    const indent = /^[ \t\u00a0\u3000]*/.exec(field)?.[0].length ?? 0;
    return { text, raw: field.trim(), place, ...(indent > 0 && text !== "" ? { indent } : {}) };
  });
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] !== '"') return at + 1;
    at += 1;
  }
  return text.length;
}
