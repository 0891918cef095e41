import { TableProblem } from "../table-problem.ts";
import { type CellAddress, cellAddress } from "./cell-address.ts";
import { limits } from "./limits.ts";
import type { CellStyle } from "./read-styles.ts";
import { readXml } from "./read-xml.ts";
import { type RichText, richTextReader, unescaped } from "./rich-text.ts";

/** A cell that holds a text. */
export interface SheetCell {
  readonly text: string;
  readonly strong: boolean;
  readonly indent: number;
}

export interface MergedRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** What a sheet holds, as it is saved: formulas are never run, their saved values count. */
export interface Sheet {
  /** Row -> column -> cell, for cells with a text. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;
  readonly merged: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  /** Formulas whose value is not saved. */
  readonly unsaved: readonly CellAddress[];
}

/** What all sheets of a workbook may still hold. */
export interface Budget {
  rows: number;
  cells: number;
  characters: number;
  /** Told how many rows were read so far, for those who show it. */
  readonly onRow?: ((rows: number) => void) | undefined;
}

interface Shared {
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
}

const isOn = (value: string | undefined) => value === "1" || value === "true";

/**
 * Reads a sheet.
 * @throws {TableProblem} when it is broken, or holds more than is left of `budget`.
 */
export function readSheet(name: string, bytes: Uint8Array, shared: Shared, budget: Budget): Sheet {
  const rows = new Map<number, Map<number, SheetCell>>();
  const merged: MergedRange[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: { from: number; to: number }[] = [];
  const unsaved: CellAddress[] = [];
  const inline = richTextReader();
  let at = { row: 0, column: 0 };
  let cell = { type: "", style: 0, value: "", formula: false };

  const keep = ({ text, strong }: RichText) => {
    const { style } = cell;
    if (text.trim() === "") return;
    const row = rows.get(at.row) ?? new Map<number, SheetCell>();
    if (!rows.has(at.row)) {
      budget.rows -= 1;
      budget.onRow?.(limits.rows - budget.rows);
    }
    budget.cells -= 1;
    budget.characters -= text.length;
    refuseFlood(budget);
    rows.set(at.row, row);
    const { strong: bold = false, indent = 0 } = shared.styles[style] ?? {};
    row.set(at.column, { text, strong: strong || bold, indent });
  };

  readXml(name, bytes, {
    open(tag, attributes, path) {
      const { r, ref, min, max } = attributes;
      if (tag === "row" && path.at(-2) === "sheetData") {
        const told = Number(r);
        at = { row: Number.isInteger(told) && told > 0 ? told : at.row + 1, column: 0 };
        if (isOn(attributes.hidden)) hiddenRows.add(at.row);
      } else if (tag === "c" && path.at(-2) === "row") {
        at = cellAddress(r ?? "") ?? { row: at.row, column: at.column + 1 };
        cell = { type: attributes.t ?? "n", style: Number(attributes.s ?? 0), value: "", formula: false };
      } else if (tag === "f") cell.formula = true;
      else if (tag === "mergeCell") merged.push(...rangeOf(ref ?? ""));
      else if (tag === "col" && isOn(attributes.hidden))
        hiddenColumns.push({ from: Number(min ?? 0), to: Number(max ?? min ?? 0) });
      else if (path.includes("is")) inline.open(tag, attributes);
    },
    text(text, path) {
      if (path.at(-1) === "v" && path.at(-2) === "c") cell.value += text;
      else if (path.includes("is")) inline.text(text, path);
    },
    close(tag, path) {
      if (tag !== "c" || path.at(-2) !== "row") return;
      const { type, value, formula } = cell;
      if (formula && value === "") unsaved.push(at);
      if (type === "s") keep(shared.strings[Number(value)] ?? { text: "", strong: false });
      else if (type === "inlineStr") keep(inline.take());
      else keep({ text: shown(type, value), strong: false });
    },
  });
  return { rows, merged, hiddenRows, hiddenColumns, unsaved };
}

/** A value as a sheet shows it, nearly: formats of numbers and dates are not applied. */
function shown(type: string, value: string): string {
  if (type === "b") return isOn(value) ? "TRUE" : "FALSE";
  if (type !== "n") return unescaped(value);
  const number = Number(value);
  // Excel keeps 17 digits and shows 15.
  return value.trim() !== "" && Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value;
}

function rangeOf(ref: string): readonly MergedRange[] {
  const [first = "", last = first] = ref.split(":");
  const [from, to] = [cellAddress(first), cellAddress(last)];
  return from && to && from.row <= to.row && from.column <= to.column ? [{ from, to }] : [];
}

function refuseFlood(budget: Budget): void {
  for (const what of ["rows", "cells", "characters"] as const)
    if (budget[what] < 0)
      throw new TableProblem("import/too-large", `the workbook holds more than ${limits[what]} ${what}`);
}
