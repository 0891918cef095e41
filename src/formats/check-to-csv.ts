import { wordIn } from "../findings/words.ts";
import type { CliWord } from "../messages/en/cli.ts";
import { type CheckOutcome, findingsOf, type ResultsOptions } from "./check-outcome.ts";
import { csvRow } from "./csv-row.ts";
import { pageOf } from "./terminal/page.ts";

const columns = [
  "column/file",
  "column/line",
  "column/column",
  "column/severity",
  "column/rule",
  "column/finding",
  "column/kind",
  "column/element",
  "column/path",
] as const satisfies readonly CliWord[];

/** Findings as CSV (RFC 4180), a row each. A cell that a spreadsheet would take as a formula begins with an apostrophe. */
export function checkToCsv(
  outcomes: readonly CheckOutcome[],
  options: Pick<ResultsOptions, "locale" | "digits"> = {},
): string {
  const page = pageOf(options);
  const { language } = page;
  const rows = outcomes.flatMap((outcome) =>
    findingsOf(outcome).map(({ rule, severity, subject, path, location, message }) => [
      outcome.file,
      location ? language.number(location.line) : "",
      location ? language.number(location.column) : "",
      page.say(`severity/${severity}`),
      rule,
      message.text,
      wordIn(language, subject.kind),
      subject.id,
      path,
    ]),
  );
  return [columns.map((column) => page.say(column)), ...rows].map(csvRow).join("");
}
