import { word } from "../../../findings/vocabulary.ts";
import { type Assembly, elementOf, withoutId } from "./assembly.ts";
import type { RawTable } from "./book-table.ts";
import { kinds } from "./cell-kind.ts";
import { isBlank, matchHeaders, rowsAbove } from "./match-headers.ts";
import { type PartyLetters, raciOf } from "./matrix-letters.ts";
import { readCell } from "./read-cell.ts";
import { dataRows } from "./read-sheet-rows.ts";
import { setOwn } from "./set-own.ts";
import { matrixColumn } from "./sheet-plans.ts";

/** Gives activities the letters of a matrix: a row for each activity, a column for each party. */
export function addMatrix(table: RawTable, assembly: Assembly): void {
  const { faults, tell, notes } = assembly;
  const header = matchHeaders(table, [matrixColumn]);
  const [named] = header.columns;
  if (!named) {
    faults.push(withoutId(table, header.row, "activity"));
    return;
  }
  notes.push(...rowsAbove(table, header));
  const withoutHeader = new Set<number>();
  for (const row of dataRows(table, header)) {
    const id = readCell(row.cells.get(named.number) ?? "", matrixColumn.kind);
    const letters: (readonly [string, readonly string[]])[] = [];
    const columns = new Map<string, number>();
    for (const [number, cell] of row.cells) {
      if (number === named.number || isBlank(cell)) continue;
      const party = header.names.get(number);
      if (party === undefined) {
        if (!withoutHeader.has(number))
          notes.push({ place: table.placeOf(row, number), text: "a column without a header, left out" });
        withoutHeader.add(number);
        continue;
      }
      const read = readCell(cell, kinds.letters);
      letters.push([party, [read].flat().map(String)]);
      columns.set(party, number);
    }
    const activity = elementOf(assembly, "activities", id);
    if (letters.length === 0 && activity) continue;
    const position = table.placeOf(row, named.number);
    if (typeof id !== "string" || id === "") faults.push(withoutId(table, row, "activity"));
    else if (!activity)
      faults.push({ rule: "reference/unknown", path: [], params: { kind: word("activity"), id }, position });
    else if (Object.hasOwn(activity, "raci"))
      faults.push({
        rule: "schema/duplicate-key",
        path: [],
        params: { key: "raci", line: row.at },
        position,
      });
    else {
      const raci = raciOf(letters);
      setOwn(activity, "raci", raci);
      tell(["activities", id, "raci"], table, row, named.number);
      tellLetters(letters, columns, (path, column) =>
        tell(["activities", id, "raci", ...path], table, row, column),
      );
    }
  }
}

function tellLetters(
  letters: PartyLetters,
  columns: ReadonlyMap<string, number>,
  tell: (path: readonly (string | number)[], column: number) => void,
): void {
  const counts = new Map<string, number>();
  for (const [party, all] of letters)
    for (const letter of all) {
      const at = counts.get(letter) ?? 0;
      counts.set(letter, at + 1);
      const column = columns.get(party) ?? 1;
      if (at === 0) tell([letter], column);
      tell([letter, at], column);
    }
}
