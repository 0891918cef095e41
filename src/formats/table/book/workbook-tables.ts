import { limits } from "../xlsx/limits.ts";
import { openWorkbook, type Workbook } from "../xlsx/open-workbook.ts";
import { type Budget, readSheet } from "../xlsx/read-sheet.ts";
import { readStrings } from "../xlsx/read-strings.ts";
import { sheetRemarks } from "../xlsx/sheet-remarks.ts";
import { placesIn } from "../xlsx/sheet-rows.ts";
import { planNamed } from "./assemble.ts";
import type { BookNote, RawRow, RawTable } from "./book-table.ts";

/** The sheets of a workbook, and what is to be said of them as a whole. */
export interface WorkbookTables {
  readonly tables: readonly RawTable[];
  readonly notes: readonly BookNote[];
}

/**
 * The sheets of a workbook; nothing where their names are not those of a design's.
 * @throws {TableProblem} when it cannot be read.
 */
export function workbookTables(bytes: Uint8Array, onRow?: Budget["onRow"]): WorkbookTables | undefined {
  const workbook = openWorkbook(bytes);
  const keys = new Set(workbook.sheets.map(({ name }) => planNamed(name)?.key));
  if (!keys.has("design") && !(keys.has("units") && keys.has("activities"))) return undefined;
  return tablesIn(workbook, onRow);
}

function tablesIn(workbook: Workbook, onRow: Budget["onRow"]): WorkbookTables {
  const { sheets, strings: part, read } = workbook;
  const strings = part === undefined ? [] : readStrings(part, read(part));
  const budget: Budget = { rows: limits.rows, cells: limits.cells, characters: limits.characters, onRow };
  const notes: BookNote[] = [];
  const tables = sheets.flatMap((sheet, index): readonly RawTable[] => {
    const key = planNamed(sheet.name)?.key;
    // what an export adds is not read
    if (key === "findings" || key === "lists") return [];
    const cells = readSheet(sheet.part, read(sheet.part), { strings, styles: [] }, budget);
    const placeAt = placesIn(index + 1, sheet.name);
    const placeOf = (at: { readonly row: number; readonly column: number }) => {
      const { line, column, cell = "" } = placeAt(at);
      return { line, column, cell };
    };
    for (const { place, text } of sheetRemarks(sheet, cells, placeAt))
      notes.push({ place: placeOf({ row: place.line, column: place.column }), text });
    return [
      {
        name: sheet.name,
        rows: [...cells.rows]
          .sort(([a], [b]) => a - b)
          .map(([at, row]): RawRow => ({ at, cells: inOrder(row) })),
        placeOf: (row, column) => placeOf({ row: row?.at ?? 1, column }),
      },
    ];
  });
  return { tables, notes };
}

function inOrder(row: ReadonlyMap<number, { readonly text: string }>): ReadonlyMap<number, string> {
  const cells = [...row].map(([column, { text }]): readonly [number, string] => [column, text]);
  return new Map(cells.sort(([a], [b]) => a - b));
}
