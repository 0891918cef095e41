import type { Position } from "../../findings/source.ts";

/** Where something stands in a file of tables. In a workbook, `line` and `column` are those of the cell. */
export interface TablePlace extends Position {
  /** The number of the sheet in its workbook, from 1. */
  readonly sheet?: number;
  /** The cell as spreadsheets write it: `Launch!B7`. */
  readonly cell?: string;
}

/** The order of a file: by sheet, then by line. */
export function comparePlaces(a: TablePlace, b: TablePlace): number {
  return (a.sheet ?? 0) - (b.sheet ?? 0) || a.line - b.line;
}

/** `line 7`, or `Launch!B7`. */
export function placeText({ line, cell }: TablePlace): string {
  return cell ?? `line ${line}`;
}
