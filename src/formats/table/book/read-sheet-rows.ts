import type { Fault } from "../../../findings/fault.ts";
import type { RawRow, RawTable } from "./book-table.ts";
import type { HeaderMatch } from "./match-headers.ts";
import { isBlank } from "./match-headers.ts";
import { readCell } from "./read-cell.ts";
import { setOwn } from "./set-own.ts";
import type { Column } from "./sheet-plan.ts";

/** What a row says: its facts by attribute, and in which column each stands. */
export interface ReadRow {
  readonly facts: Record<string, unknown>;
  readonly row: RawRow;
  readonly columns: ReadonlyMap<string, number>;
}

/** The rows below a header that hold something. */
export function dataRows(table: RawTable, header: HeaderMatch): readonly RawRow[] {
  return table.rows.filter(
    ({ at, cells }) => at > header.at && [...cells.values()].some((cell) => !isBlank(cell)),
  );
}

/** What a row says under its header. Facts that two columns say in different ways are faults, not choices. */
export function readRow(table: RawTable, row: RawRow, header: HeaderMatch, faults: Fault[]): ReadRow {
  const facts: Record<string, unknown> = {};
  const columns = new Map<string, number>();
  for (const { column, number, language } of header.columns) {
    const cell = row.cells.get(number);
    if (cell === undefined || isBlank(cell)) continue;
    const value = readCell(cell, column.kind);
    const [attribute, within] = column.path;
    const part = within ?? language;
    if (columns.has(attribute) && (part === undefined || !columns.has(`${attribute}/`))) {
      faults.push(twice(table, row, number, column, header));
      continue;
    }
    if (part === undefined) setOwn(facts, attribute, value);
    else {
      const whole: unknown = Object.hasOwn(facts, attribute) ? facts[attribute] : undefined;
      const map = typeof whole === "object" && whole !== null ? whole : {};
      setOwn(map, part, value);
      setOwn(facts, attribute, map);
      columns.set(`${attribute}/`, number);
      columns.set(`${attribute}/${part}`, number);
    }
    if (!columns.has(attribute)) columns.set(attribute, number);
  }
  return { facts, row, columns };
}

/** A fact that stands in two columns, one of which is for all of it. */
function twice(table: RawTable, row: RawRow, number: number, column: Column, header: HeaderMatch): Fault {
  const other = header.columns.find(
    (each) => each.column.path[0] === column.path[0] && each.number !== number,
  );
  const name = (at: number | undefined) => header.names.get(at ?? 0) ?? column.en;
  return {
    rule: "schema/value",
    variant: "alternatives",
    path: [],
    params: { key: name(other?.number), other: name(number) },
    position: table.placeOf(row, number),
  };
}
