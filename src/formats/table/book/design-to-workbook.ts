import type { CheckResult } from "../../../check/result.ts";
import type { Design } from "../../../model/design.ts";
import { schemeOf } from "../../../organisation/letters.ts";
import type { SheetCellWritten, SheetWritten } from "../xlsx/write/sheet-xml.ts";
import { workbookBytes } from "../xlsx/write/workbook-bytes.ts";
import type { WrittenColumn, WrittenTable } from "./book-table.ts";
import { numberMeant } from "./cell-words.ts";
import { type ChoiceLists, choicesOf } from "./choices.ts";
import { findingsSheet } from "./findings-sheet.ts";
import { nameOf, tablesOfDesign } from "./tables-of-design.ts";
import type { BookLocale } from "./write-cell.ts";

/** How a design is written as a workbook. */
export interface DesignToWorkbookOptions {
  /** The language of the sheets, headers and words in cells, English when left out; sheets of `fa` are read from right to left. */
  readonly locale?: BookLocale | undefined;
  /** What a check found: a sheet of it, with links to the cells. */
  readonly result?: CheckResult | undefined;
}

/**
 * A design as a workbook (XLSX): a sheet for each section, with frozen headers, filters and drop-downs, and letters as a matrix. Every design comes back
 * from it unchanged (`designFromWorkbook`), whatever its texts look like. Equal designs give equal bytes.
 */
export function designToWorkbook(
  design: Design,
  { locale = "en", result }: DesignToWorkbookOptions = {},
): Uint8Array {
  const tables = tablesOfDesign(design, locale);
  const parties = [
    ...Object.keys(design.units),
    ...Object.keys(typeof design.roles === "object" ? design.roles : {}),
  ];
  const letters = [...schemeOf(design.scheme).letters.keys()];
  const listsName = nameOf("lists", locale);
  const choices = choicesOf(tables, { letters, parties }, locale, listsName);
  const sheets = tables.map((table) => sheetOf(table, choices, letters));
  const findings = result ? [findingsSheet(nameOf("findings", locale), result, tables, locale)] : [];
  const lists = choices.lists.size > 0 ? [listsSheet(listsName, choices)] : [];
  return workbookBytes({
    sheets: [...sheets, ...findings, ...lists],
    names: choices.names,
    rightToLeft: locale === "fa",
  });
}

function sheetOf(table: WrittenTable, choices: ChoiceLists, letters: readonly string[]): SheetWritten {
  const { key, name, columns, rows } = table;
  return {
    name,
    header: columns.map(({ header }) => header),
    rows: rows.map((row) => row.map((text, at) => cellOf(text, columns[at], at === 0))),
    widths: columns.map((column, at) =>
      widthOf(
        column,
        rows.map((row) => row[at] ?? ""),
      ),
    ),
    choices: choices.of(table),
    ...(key === "matrix" ? { coloured: letters } : {}),
  };
}

function cellOf(text: string, column: WrittenColumn | undefined, isKey: boolean): SheetCellWritten {
  if (column?.letters) return { value: text, look: "letter" };
  const number = column?.kind.number ? numberMeant(text) : undefined;
  // sheets keep fifteen digits of a number, and no negative zero
  if (number !== undefined && String(Number(number.toPrecision(15))) === text)
    return { value: number, look: "number" };
  const isFormula = /^[=+\-@]/.test(text);
  return { value: text, look: isKey ? (isFormula ? "quotedKey" : "key") : isFormula ? "quoted" : "text" };
}

/* In characters; what is wider is wrapped. */
const widest = 44;

function widthOf({ header, letters }: WrittenColumn, cells: readonly string[]): number {
  const longest = Math.max(
    header.length + 3,
    ...cells.slice(0, 1000).map((cell) => Math.min(widest, cell.length)),
  );
  return Math.max(letters ? 6 : 9, Math.min(letters ? 14 : widest, longest + 2));
}

/** Where the values of the drop-downs stand; nobody needs to see it. */
function listsSheet(name: string, { lists }: ChoiceLists): SheetWritten {
  const all = [...lists.values()];
  const height = Math.max(0, ...all.map((values) => values.length));
  const rows = Array.from({ length: height }, (_, at) =>
    all.map((values): SheetCellWritten | undefined => {
      const value = values[at];
      return value === undefined ? undefined : { value, look: "plain" };
    }),
  );
  return { name, hidden: true, header: [...lists.keys()], rows, widths: all.map(() => 20), choices: [] };
}
