import { type ClosestFinder, closestFinder } from "../../../findings/closest.ts";
import type { BookNote, RawRow, RawTable } from "./book-table.ts";
import { byName, columnNamed, namesOfColumn } from "./header-names.ts";
import type { Column } from "./sheet-plan.ts";

/** A column of a table that was recognised by its header. */
export interface MatchedColumn {
  readonly column: Column;
  /** From 1. */
  readonly number: number;
  /** Which language its texts are in, where the header says so. */
  readonly language?: string;
}

/** The header row of a table. */
export interface HeaderMatch {
  /** The number of its row. */
  readonly at: number;
  readonly row: RawRow | undefined;
  readonly columns: readonly MatchedColumn[];
  /** Other headers by their column, and every header. */
  readonly others: ReadonlyMap<number, string>;
  readonly names: ReadonlyMap<number, string>;
  /** Columns with the header of another column. */
  readonly doubled: readonly MatchedColumn[];
}

/* A title and a remark may stand above the header. */
const searched = 10;

/** Whether a cell says nothing. */
export function isBlank(cell: string): boolean {
  return cell.trim() === "";
}

/** The header of a table: of its first rows the one that names most columns. */
export function matchHeaders(table: RawTable, columns: readonly Column[]): HeaderMatch {
  const known = byName(columns, namesOfColumn);
  let best: HeaderMatch | undefined;
  for (const row of table.rows.slice(0, searched)) {
    const match = matchRow(row, known);
    if (match.columns.length > (best?.columns.length ?? 0)) best = match;
  }
  const [first] = table.rows;
  return best ?? { ...(first ? matchRow(first, known) : nothing), row: first };
}

const nothing: HeaderMatch = {
  at: 0,
  row: undefined,
  columns: [],
  others: new Map(),
  names: new Map(),
  doubled: [],
};

function matchRow(row: RawRow, known: ReadonlyMap<string, Column>): HeaderMatch {
  const columns: MatchedColumn[] = [];
  const doubled: MatchedColumn[] = [];
  const others = new Map<number, string>();
  const names = new Map<number, string>();
  const seen = new Set<string>();
  for (const [number, cell] of row.cells) {
    if (isBlank(cell)) continue;
    const name = cell.trim();
    names.set(number, name);
    const found = columnNamed(name, known);
    if (!found) {
      others.set(number, name);
      continue;
    }
    const matched = { ...found, number };
    const key = `${found.column.path.join("/")} ${found.language ?? ""}`;
    (seen.has(key) ? doubled : columns).push(matched);
    seen.add(key);
  }
  return { at: row.at, row, columns, others, names, doubled };
}

/** Says of each column that is none of the sheet's, and holds something, that it is left out, and which one may be meant. */
export function otherColumns(
  table: RawTable,
  header: HeaderMatch,
  columns: readonly Column[],
  closest: ClosestFinder = closestFinder(),
): readonly BookNote[] {
  const used = new Set<number>();
  for (const row of table.rows)
    if (row.at > header.at) for (const [number, cell] of row.cells) if (!isBlank(cell)) used.add(number);
  const matched = new Set([...header.columns, ...header.doubled].map(({ number }) => number));
  return [...used]
    .filter((number) => !matched.has(number))
    .sort((a, b) => a - b)
    .map((number) => {
      const name = header.others.get(number);
      const place = table.placeOf(header.row, number);
      if (name === undefined) return { place, text: "a column without a header, left out" };
      const meant = closest(
        name,
        columns.flatMap((column) => [column.en, column.fa]),
      );
      const said = `no column of this sheet, left out: \`${name}\``;
      return { place, text: meant === undefined ? said : `${said}; \`${meant}\` may be meant` };
    });
}

/** Says of what stands above a header that it is left out. */
export function rowsAbove(table: RawTable, header: HeaderMatch): readonly BookNote[] {
  return table.rows
    .filter(({ at }) => at < header.at)
    .flatMap((row) => {
      const [first] = [...row.cells].filter(([, cell]) => !isBlank(cell));
      if (!first) return [];
      const [number, cell] = first;
      return [
        {
          place: table.placeOf(row, number),
          text: `above the header, left out: \`${cell.trim().slice(0, 60)}\``,
        },
      ];
    });
}
