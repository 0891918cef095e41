import type { RelationshipReport } from "../check/word-relationship.ts";
import type { CliWord } from "../messages/en/cli.ts";
import { csvRow } from "./csv-row.ts";
import { levelName } from "./level-words.ts";
import { type PageOptions, pageOf } from "./terminal/page.ts";

const columns = [
  "column/unit",
  "column/other",
  "column/at-least",
  "column/at-most",
  "target/label",
  "column/criterion",
  "column/level",
  "column/factor",
  "column/status",
  "column/met",
  "column/examined",
  "column/statement",
  "column/lacking",
] as const satisfies readonly CliWord[];

/** The criteria of all interfaces as CSV (RFC 4180), a row an interface and criterion; units and criteria by their ids. */
export function levelsToCsv(
  reports: readonly RelationshipReport[],
  options: Pick<PageOptions, "locale" | "digits"> = {},
): string {
  const page = pageOf(options);
  const rows = reports.flatMap(({ between: [a, b], structural, target, criteria }) =>
    criteria.map(({ id, level, factor, status, met, examined, message, missing }) => [
      a,
      b,
      levelName(page, structural.atLeast),
      levelName(page, structural.atMost),
      target === null ? "" : levelName(page, target),
      id,
      level === "supporting" ? page.say("column/supporting") : levelName(page, level),
      page.say(`factor/${factor}`),
      page.say(`criterion/${status}`),
      page.language.number(met),
      page.language.number(examined),
      message.text,
      missing.map((fact) => fact.message.text).join("; "),
    ]),
  );
  return [columns.map((column) => page.say(column)), ...rows].map(csvRow).join("");
}
