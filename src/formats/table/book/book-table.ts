import type { Location } from "../../../findings/source.ts";
import type { CellKind } from "./cell-kind.ts";
import type { SheetKey } from "./sheet-plan.ts";

/** A column as it is written. */
export interface WrittenColumn {
  readonly header: string;
  readonly kind: CellKind;
  /** What its header alone says; the letters of a party. */
  readonly letters?: true;
}

/** A sheet of a design as it is written: texts, an empty one for nothing. */
export interface WrittenTable {
  readonly key: SheetKey;
  /** What the sheet is called. */
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** A row as it was read, with its cells by column, from 1; those that hold nothing are left out. */
export interface RawRow {
  /** Its number in its sheet or file. */
  readonly at: number;
  readonly cells: ReadonlyMap<number, string>;
}

/** A sheet of a workbook, or a file of a folder, as it was read. */
export interface RawTable {
  readonly name: string;
  readonly rows: readonly RawRow[];
  readonly placeOf: (row: RawRow | undefined, column: number) => Location;
}

/** What is worth saying of a table that was read: what no design has a place for. */
export interface BookNote {
  readonly place: Location;
  readonly text: string;
}
