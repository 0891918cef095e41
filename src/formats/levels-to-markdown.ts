import type { CriterionReport, RelationshipReport } from "../check/word-relationship.ts";
import { alternativesText, type ReasonBlock, reasonsOf } from "./level-reasons.ts";
import { criteriaFor, metText, rungsOf } from "./level-rungs.ts";
import { valueLines, values } from "./level-values.ts";
import { intervalText, levelName, marks, pairName, shortInterval } from "./level-words.ts";
import { levelsMatrix } from "./levels-matrix.ts";
import { markdownLine } from "./markdown-line.ts";
import { markdownTable } from "./markdown-table.ts";
import { matrixToMarkdown } from "./matrix-markdown.ts";
import { type Page, type PageOptions, pageOf } from "./terminal/page.ts";

/** What a design implies for its interfaces as Markdown, for a pull request or a report: all of them as a matrix where they are several, then each. */
export function levelsToMarkdown(
  reports: readonly RelationshipReport[],
  options: Pick<PageOptions, "locale" | "digits"> = {},
): string {
  const page = pageOf(options);
  if (reports.length === 0) return `${markdownLine(page.say("level/none"))}\n`;
  const matrix = levelsMatrix(reports, (interval) => shortInterval(page, interval));
  const words = { activity: page.say("levels/unit"), defects: "" };
  return [
    ...(reports.length > 1 ? [matrixToMarkdown(matrix, words)] : []),
    ...reports.map((report) => `${reportText(page, report).join("\n")}\n`),
  ].join("\n");
}

function reportText(page: Page, report: RelationshipReport): readonly string[] {
  const { names, structural } = report;
  return [
    `### ${markdownLine(`${pairName(page, names)}: ${intervalText(page, structural)}`)}`,
    "",
    ...values.flatMap((value) => valueText(page, value, report)),
    "",
    ...criteriaTable(page, report),
    ...reasonsOf(page, report, false).flatMap((block) => reasonText(page, block)),
  ];
}

function valueText(
  page: Page,
  value: (typeof values)[number],
  report: RelationshipReport,
): readonly string[] {
  const [first = "", ...others] = valueLines(page, value, report);
  return [
    `- **${page.say(`${value}/label`)}:** ${markdownLine(first)}`,
    ...others.map((text) => `  - ${markdownLine(text)}`),
  ];
}

function criteriaTable(page: Page, report: RelationshipReport): readonly string[] {
  const groups = [
    ...rungsOf(report).map(({ level, standing, criteria }) => ({
      title: `${levelName(page, level)}: ${page.say(`level/${standing}`)}`,
      criteria,
    })),
    { title: page.say("column/supporting"), criteria: criteriaFor(report, "supporting") },
  ];
  const header = [
    page.say("column/level"),
    page.say("column/factor"),
    "",
    page.say("column/statement"),
    page.say("column/met"),
  ];
  const rows = groups.flatMap(({ title, criteria }) =>
    criteria.map((criterion, at) => criterionRow(page, criterion, at === 0 ? title : "")),
  );
  return markdownTable([header, ...rows], ["start", "start", "centre", "start", "start"]);
}

function criterionRow(page: Page, criterion: CriterionReport, title: string): readonly string[] {
  const { factor, status, message } = criterion;
  return [title, page.say(`factor/${factor}`), marks[status][0], message.text, metText(page, criterion)];
}

function reasonText(page: Page, { title, rows, below }: ReasonBlock): readonly string[] {
  return [
    "",
    `**${markdownLine(title)}**`,
    "",
    ...rows.map(({ facts, hasOthers }) => {
      const [sign] = marks[facts[0]?.answer ?? "no"];
      const texts = facts.map(({ message }) => message.text);
      return `- ${sign} ${markdownLine(alternativesText(page, texts, hasOthers))}`;
    }),
    ...below.flatMap((text) => ["", markdownLine(text)]),
  ];
}
