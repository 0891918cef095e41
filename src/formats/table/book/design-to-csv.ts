import type { Design } from "../../../model/design.ts";
import { guardedField } from "./csv-guard.ts";
import { tablesOfDesign } from "./tables-of-design.ts";
import type { BookLocale } from "./write-cell.ts";

/** How a design is written as files. */
export interface DesignToCsvOptions {
  /** The language of the headers and of the words in cells; English when left out. File names are English. */
  readonly locale?: BookLocale | undefined;
}

/**
 * A design as a folder of CSV files (RFC 4180), one a section, by their names: `units.csv`, `activities.csv`, ... Every design comes back from them
 * unchanged (`designFromCsv`). No field is taken for a formula: what looks like one begins with an apostrophe.
 */
export function designToCsv(
  design: Design,
  { locale = "en" }: DesignToCsvOptions = {},
): Readonly<Record<string, string>> {
  const files = tablesOfDesign(design, locale).map(({ key, columns, rows }): readonly [string, string] => {
    const lines = [columns.map(({ header }) => header), ...rows].map(csvLine);
    const text = lines.join("");
    // spreadsheets take a text for UTF-8 only with the mark
    const mark = /[^\p{ASCII}]/u.test(text) ? "\ufeff" : "";
    return [`${key}.csv`, mark + text];
  });
  return Object.fromEntries(files);
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvField).join(",")}\r\n`;
}

function csvField(text: string): string {
  const field = guardedField(text);
  return /[",;\t|\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
