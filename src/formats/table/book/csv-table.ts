import Papa from "papaparse";
import type { Fault } from "../../../findings/fault.ts";
import { planNamed } from "./assemble.ts";
import type { BookNote, RawRow, RawTable } from "./book-table.ts";
import { unguarded } from "./csv-guard.ts";
import { matchHeaders } from "./match-headers.ts";
import { filledCells } from "./raw-of-written.ts";

const delimiters = [",", ";", "\t", "|"] as const;

/** A file of a folder, and what is wrong with the way in which it is written. */
export interface CsvTable {
  readonly table: RawTable;
  readonly faults: readonly Fault[];
  readonly notes: readonly BookNote[];
}

/** Reads a file of delimited fields (RFC 4180, any of `,` `;` tab `|`). */
export function csvTable(name: string, file: string, source: string): CsvTable {
  const text = source.replace(/^\ufeff/, "");
  const delimiter = delimiterIn(name, text);
  const rows: RawRow[] = [];
  const faults: Fault[] = [];
  const notes: BookNote[] = [];
  const starts = new Map<number, number>();
  let [offset, line] = [0, 1];
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      const cells = filledCells(data.map(unguarded));
      if (cells.size > 0) {
        rows.push({ at: line, cells });
        starts.set(line, offset);
      }
      for (const { code } of errors) {
        const place = { file, line, column: 1 };
        if (code === "MissingQuotes")
          faults.push({
            rule: "schema/syntax",
            variant: "quote",
            path: [],
            params: { expected: '"' },
            position: place,
          });
        else if (code === "InvalidQuotes")
          notes.push({ place, text: "a quotation mark stands inside a field" });
      }
      line += lineEnds(text, offset, meta.cursor);
      offset = meta.cursor;
    },
  });
  const placeOf: RawTable["placeOf"] = (row, column) =>
    placeIn(file, text, delimiter, row?.at ?? 1, starts.get(row?.at ?? 1) ?? 0, column);
  return { table: { name, rows, placeOf }, faults, notes };
}

/** The delimiter under which the first rows name most columns; the comma, where none does better. */
function delimiterIn(name: string, text: string): string {
  const columns = planNamed(name)?.columns ?? [];
  let best = { delimiter: ",", named: -1 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text.slice(0, 100_000), { delimiter, preview: 10 });
    const rows = data.map((cells, at): RawRow => ({ at: at + 1, cells: filledCells(cells.map(unguarded)) }));
    const table = { name, rows, placeOf: () => ({ line: 1, column: 1 }) };
    const named = matchHeaders(table, columns).columns.length;
    if (named > best.named) best = { delimiter, named };
  }
  return best.delimiter;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 ? text.charCodeAt(at - 1) !== 13 : code === 13) count += 1;
  }
  return count;
}

/** Where a field begins; found by going through its row. */
function placeIn(file: string, text: string, delimiter: string, row: number, start: number, column: number) {
  let [at, line, from] = [start, row, start];
  for (let field = 1; field < column && at < text.length; field += 1) {
    const quoted = text[at] === '"';
    for (at += quoted ? 1 : 0; at < text.length; at += 1) {
      if (quoted && text[at] === '"') {
        if (text[at + 1] !== '"') break;
        at += 1;
      } else if (!quoted && (text[at] === delimiter || text[at] === "\n")) break;
      if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) {
        line += 1;
        from = at + 1;
      }
    }
    if (!quoted && text[at] === "\n") break;
    at += quoted ? 1 + delimiter.length : delimiter.length;
  }
  return { file, line, column: at - from + 1 };
}
