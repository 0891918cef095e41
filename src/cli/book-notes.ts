import type { BookNote } from "../formats/table/book/book-table.ts";
import { importRemark } from "../formats/table/import-remark.ts";
import type { Page } from "../formats/terminal/page.ts";

/* More than this are only counted. */
const most = 10;

/** What of a workbook or a folder no design has a place for, each in a line with its cell. */
export function bookNotes(page: Page, notes: readonly BookNote[], hasReport: boolean): readonly string[] {
  const { say, code, language } = page;
  const lines = notes.slice(0, most).map(({ place: { file, line, column, cell }, text }) => {
    const place = cell ?? `${file === undefined ? "" : `${file}:`}${line}:${column}`;
    return `${code(place)}: ${importRemark(text, language)}`;
  });
  const hidden = notes.length - most;
  if (hidden <= 0) return lines;
  const more = hasReport
    ? say("import/more", { count: hidden })
    : say("import/more-in-report", { count: hidden, option: code("--report FILE") });
  return [...lines, more];
}
