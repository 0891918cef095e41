import { DesignError } from "../../../findings/design-error.ts";
import type { Fault } from "../../../findings/fault.ts";
import { pointer } from "../../../findings/pointer.ts";
import { sayFaults } from "../../../findings/say.ts";
import { type Location, type Source, withSource } from "../../../findings/source.ts";
import type { Language } from "../../../findings/words.ts";
import type { Design } from "../../../model/design.ts";
import { readDesign } from "../../../organisation/design-faults.ts";
import { assemble, planNamed } from "./assemble.ts";
import type { BookNote, RawRow, RawTable } from "./book-table.ts";
import { matchHeaders } from "./match-headers.ts";

/** How a design is read from tables. */
export interface BookOptions {
  /** The name of the workbook, or of the folder, for the places of findings. */
  readonly file?: string | undefined;
  /** The language of the findings; English when left out. */
  readonly language?: Language | undefined;
  /** Told how many rows of a workbook were read so far, for those who show it. */
  readonly onRow?: ((rows: number) => void) | undefined;
}

/** A design of tables, or every fault; and notes of what in the tables no design has a place for. */
export type BookResult =
  | {
      readonly success: true;
      readonly data: Design;
      readonly error?: undefined;
      readonly notes: readonly BookNote[];
    }
  | {
      readonly success: false;
      readonly error: DesignError;
      readonly data?: undefined;
      readonly notes: readonly BookNote[];
    };

/** Whether tables describe a design: its own sheet, or units and activities with their ids. */
export function isBook(tables: readonly RawTable[]): boolean {
  const keys = new Set<string>();
  for (const table of tables) {
    const plan = planNamed(table.name);
    if (!plan || plan.columns.length === 0) continue;
    const named = matchHeaders(table, plan.columns).columns.map(({ column }) => column.path[0]);
    if (plan.key === "design" ? named.length === 2 : named.includes("id")) keys.add(plan.key);
  }
  return keys.has("design") || (keys.has("units") && keys.has("activities"));
}

/** The design that tables describe. */
export function designOfBook(
  tables: readonly RawTable[],
  { file, language }: BookOptions = {},
  before: { readonly faults: readonly Fault[]; readonly notes: readonly BookNote[] } = {
    faults: [],
    notes: [],
  },
): BookResult {
  const { value, ...assembly } = assemble(tables);
  const faults = [...before.faults, ...assembly.faults];
  const notes = [...before.notes, ...assembly.notes];
  const source: Source = { ...(file === undefined ? {} : { file }), text: "", locate: locator(tables) };
  const read = readDesign(value);
  const all = [...faults, ...("faults" in read ? read.faults : [])];
  if ("design" in read && all.length === 0)
    return { success: true, data: withSource(read.design, source), notes };
  return { success: false, error: new DesignError(sayFaults(all, language, source, value)), notes };
}

/** Finds the cells of a design's parts. They are looked for when somebody first asks, by putting the design together again. */
export function locator(tables: readonly RawTable[]): Source["locate"] {
  let places: Map<string, readonly [RawTable, RawRow | undefined, number]> | undefined;
  const lookAll = () => {
    const all: NonNullable<typeof places> = new Map();
    assemble(tables, (path, table, row, column) => {
      const name = pointer(path);
      if (!all.has(name)) all.set(name, [table, row, column]);
    });
    return all;
  };
  return (pointers) => {
    places ??= lookAll();
    const found = new Map<string, Location>();
    for (const wanted of pointers) {
      let name = wanted;
      while (name !== "" && !places.has(name)) name = name.slice(0, name.lastIndexOf("/"));
      const [table, row, column] = places.get(name) ?? [];
      found.set(wanted, table ? table.placeOf(row, column ?? 1) : { line: 1, column: 1 });
    }
    return found;
  };
}
