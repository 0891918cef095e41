import type { CheckResult } from "../../../check/result.ts";
import type { Finding } from "../../../findings/finding.ts";
import { columnName } from "../xlsx/cell-address.ts";
import type { SheetCellWritten, SheetWritten } from "../xlsx/write/sheet-xml.ts";
import type { WrittenTable } from "./book-table.ts";
import { locator } from "./design-of-book.ts";
import { rawOfWritten } from "./raw-of-written.ts";
import type { BookLocale } from "./write-cell.ts";

const headers: Readonly<Record<BookLocale, readonly string[]>> = {
  en: ["severity", "sheet", "cell", "finding", "rule", "subject"],
  fa: ["شدت", "برگه", "خانه", "یافته", "قاعده", "موضوع"],
};
const severities = {
  en: { error: "error", warn: "warning", info: "info" },
  fa: { error: "خطا", warn: "هشدار", info: "نکته" },
} as const;

/** The findings of a check as a sheet, each with a link to the cell that it is about. */
export function findingsSheet(
  name: string,
  { findings }: CheckResult,
  tables: readonly WrittenTable[],
  locale: BookLocale,
): SheetWritten {
  const places = cellsOf(findings, tables);
  const rows = findings.map((finding): readonly SheetCellWritten[] => {
    const { severity, message, rule, subject } = finding;
    const link = places.get(finding.path);
    const text = (value: string): SheetCellWritten => ({ value, look: "text" });
    return [
      { value: severities[locale][severity], look: severity },
      text(link?.sheet ?? ""),
      link ? { value: `${columnName(link.column)}${link.row}`, look: "link", link } : text(""),
      text(message.text),
      text(rule),
      text(subject.id),
    ];
  });
  return { name, header: headers[locale], rows, widths: [11, 14, 9, 80, 30, 36], choices: [] };
}

interface LinkedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells in which what findings are about will stand. */
function cellsOf(
  findings: readonly Finding[],
  tables: readonly WrittenTable[],
): ReadonlyMap<string, LinkedCell> {
  const raw = tables.map((table) => {
    const { placeOf, ...rest } = rawOfWritten(table);
    return {
      ...rest,
      placeOf: (row: Parameters<typeof placeOf>[0], column: number) => ({
        ...placeOf(row, column),
        file: table.name,
      }),
    };
  });
  const places = locator(raw)(findings.map(({ path }) => path));
  return new Map(
    [...places].flatMap(([path, { file, line, column }]) =>
      file === undefined ? [] : [[path, { sheet: file, row: line, column }] as const],
    ),
  );
}
