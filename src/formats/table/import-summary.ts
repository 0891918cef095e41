import type { Page } from "../terminal/page.ts";
import { type ImportFailure, isFileTrouble } from "./failure.ts";
import { importRemark } from "./import-remark.ts";
import type { TablePlace } from "./place.ts";
import type { ImportReport } from "./report.ts";

/* More than this are only counted. */
const most = 10;

/** What was read of a file and what was not, in lines. */
export function importSummary(
  page: Page,
  { totals, tables, otherTables, notes }: ImportReport,
  hasReport: boolean,
): readonly string[] {
  const { say, code, language } = page;
  const parts = [
    say("import/matrices", { count: totals.tables }),
    say("import/activities", { count: totals.activities }),
    say("import/cells", { count: totals.cells }),
  ];
  const [matrices, ...inside] = parts;
  const read = `${matrices}: ${inside.join(language.rightToLeft ? "، " : ", ")}`;
  const at = (place: TablePlace, said: string) => `${placeIn(page, place)}: ${said}`;
  const remark = (text: string) => importRemark(text, language);
  const lines = [
    ...tables.flatMap(({ unread }) =>
      unread.map(({ place, text, reason }) => {
        const what = text === "" ? say("import/unread-row") : say("import/unread", { text: shortened(text) });
        return at(place, `${what}: ${remark(reason)}`);
      }),
    ),
    ...otherTables.map(({ place, why }) => at(place, `${say("import/other")}: ${remark(why)}`)),
    ...notes.map(({ place, text }) => at(place, remark(text))),
  ];
  const hidden = lines.length - most;
  const more = hasReport
    ? say("import/more", { count: hidden })
    : say("import/more-in-report", { count: hidden, option: code("--report FILE") });
  return [read, ...lines.slice(0, most), ...(hidden > 0 ? [more] : [])];
}

/* What a failure names before it only counts. */
const few = 5;

/** Why nothing could be read, in a line. */
export function importFailure(
  page: Page,
  { code, text }: ImportFailure,
  { otherTables }: ImportReport,
): string {
  const { say, language } = page;
  // the importer says it in English, with what the text holds instead
  if (language.tag === "en") return text;
  if (isFileTrouble(code)) return importRemark(text, language);
  const reasons = otherTables
    .slice(0, few)
    .map(({ place, why }) => `${placeIn(page, place)}: ${importRemark(why, language)}`);
  const hidden = otherTables.length - few;
  const all = [...reasons, ...(hidden > 0 ? [say("import/more", { count: hidden })] : [])];
  return [say(code), ...(all.length > 0 ? [all.join("؛ ")] : [])].join(": ");
}

/** A line, or a cell as its workbook names it. */
function placeIn({ say, code }: Page, { line, cell }: TablePlace): string {
  return cell === undefined ? say("import/line", { line }) : code(cell);
}

function shortened(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 60);
}
