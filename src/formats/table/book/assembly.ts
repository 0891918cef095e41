import type { ClosestFinder } from "../../../findings/closest.ts";
import type { Fault } from "../../../findings/fault.ts";
import { word } from "../../../findings/vocabulary.ts";
import { isPlain } from "../../../model/is-plain.ts";
import type { BookNote, RawRow, RawTable } from "./book-table.ts";
import { type HeaderMatch, matchHeaders, otherColumns, rowsAbove } from "./match-headers.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** Told where each part of the design stands. */
export type PlaceListener = (
  path: readonly (string | number)[],
  table: RawTable,
  row: RawRow | undefined,
  column: number,
) => void;

/** A design as it is being put together from tables. */
export interface Assembly {
  readonly value: Record<string, unknown>;
  readonly faults: Fault[];
  readonly notes: BookNote[];
  readonly closest: ClosestFinder;
  readonly tell: PlaceListener;
}

/** A table that is a sheet of a design. */
export interface KnownTable {
  readonly table: RawTable;
  readonly plan: SheetPlan;
}

/** The header of a sheet, with what is to be said of it. */
export function headerOf({ table, plan }: KnownTable, { faults, notes, closest }: Assembly): HeaderMatch {
  const header = matchHeaders(table, plan.columns);
  for (const { number } of header.doubled) {
    const position = table.placeOf(header.row, number);
    const key = header.names.get(number) ?? "";
    faults.push({ rule: "schema/duplicate-key", path: [], params: { key, line: position.line }, position });
  }
  notes.push(...rowsAbove(table, header), ...otherColumns(table, header, plan.columns, closest));
  return header;
}

/** What is said of a row, or a sheet, that does not say which elements it is about. */
export function withoutId(table: RawTable, row: RawRow | undefined, key = "id"): Fault {
  const params = { key, expected: [word("an id")] };
  return { rule: "schema/missing", path: [], params, position: table.placeOf(row, 1) };
}

/** An element of a section that was read, if there is one. */
export function elementOf(
  { value }: Assembly,
  section: string,
  id: unknown,
): Record<string, unknown> | undefined {
  const elements = value[section];
  if (typeof id !== "string" || !isPlain(elements) || !Object.hasOwn(elements, id)) return undefined;
  const element = elements[id];
  return isPlain(element) ? element : undefined;
}
