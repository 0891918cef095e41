import type { Finding } from "../findings/finding.ts";
import type { Severity } from "../findings/severity.ts";
import { type CheckOutcome, findingsOf } from "./check-outcome.ts";
import { placeOf } from "./check-text-finding.ts";
import { countsText, verdictSigns } from "./check-text-summary.ts";
import { levelInShort } from "./level-words.ts";
import { markdownCell, markdownCode } from "./markdown-cell.ts";
import type { Page } from "./terminal/page.ts";
import { visible } from "./terminal/visible-text.ts";

export interface SectionOptions {
  readonly page: Page;
  /** Whether a finding is shown. */
  readonly shows: (finding: Finding) => boolean;
  /** Whether to say how to mend what is shown, and the levels. */
  readonly hasDetails: boolean;
  readonly linkTo: (file: string, line: number) => string | undefined;
}

/** What became of one design, in lines of Markdown. */
export function sectionOf(outcome: CheckOutcome, options: SectionOptions): readonly string[] {
  const { page, shows, hasDetails } = options;
  const findings = findingsOf(outcome).filter(shows);
  const of = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted);
  const infos = of("info");
  return [
    ...headOf(outcome, page),
    ...paragraphOf(tableOf(outcome, [...of("error"), ...of("warn")], options)),
    ...folded(page.say("count/info", { count: infos.length }), tableOf(outcome, infos, options)),
    ...(hasDetails
      ? [
          ...folded(page.say("comment/mend"), fixesOf(findings, page)),
          ...folded(page.say("comment/levels"), levelsOf(outcome, page)),
        ]
      : []),
  ];
}

function headOf(outcome: CheckOutcome, page: Page): readonly string[] {
  const isChecked = outcome.kind === "checked";
  const verdict = isChecked ? outcome.result.verdict : "unreadable";
  const counts = isChecked
    ? countsText(page, outcome.result.counts)
    : page.say("count/fault", { count: outcome.faults.length });
  const name = markdownCode(page.code(outcome.file));
  return [
    `### ${verdictSigns[verdict][0]} ${name}: ${page.say(`verdict/${verdict}`)}`,
    "",
    markdownCell(counts),
    ...(isChecked ? remarksOf(outcome.result, page) : []).flatMap((text) => [
      "",
      markdownCell(visible(text)),
    ]),
  ];
}

function remarksOf(
  { internalErrors, counts }: Extract<CheckOutcome, { readonly kind: "checked" }>["result"],
  page: Page,
): readonly string[] {
  return [
    ...internalErrors.map(({ rule, message }) =>
      page.say("internal", { rule: `\`${rule}\``, problem: message }),
    ),
    ...(counts.undetermined > 0
      ? [page.say("undecided", { count: counts.undetermined, option: "`--unknown-as warn`" })]
      : []),
  ];
}

function tableOf(
  { file }: CheckOutcome,
  findings: readonly Finding[],
  options: SectionOptions,
): readonly string[] {
  const { page, linkTo } = options;
  if (findings.length === 0) return [];
  const head = (["severity", "place", "finding", "rule"] as const).map((name) => page.say(`column/${name}`));
  const rows = findings.map((finding) => {
    const { severity, rule, message, location } = finding;
    const link = linkTo(location?.file ?? file, location?.line ?? 1);
    const place = placeText(finding, page);
    return [
      page.say(`severity/${severity}`),
      link === undefined ? place : `[${place}](${link})`,
      markdownCell(visible(message.text)),
      markdownCode(rule),
    ];
  });
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

function placeText(finding: Finding, page: Page): string {
  return markdownCode(page.code(placeOf(finding)));
}

function fixesOf(findings: readonly Finding[], page: Page): readonly string[] {
  return findings.flatMap((finding) =>
    finding.fixes.map(({ kind, title }) => {
      const text = page.say(`fix/${kind}`, { fix: title.text });
      return `- ${placeText(finding, page)}: ${markdownCell(visible(text))}`;
    }),
  );
}

function levelsOf(outcome: CheckOutcome, page: Page): readonly string[] {
  if (outcome.kind !== "checked") return [];
  return outcome.result.levels.map((level) => `- ${markdownCell(levelInShort(page, level))}`);
}

function paragraphOf(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

/** What is read when it is asked for. */
function folded(summary: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return ["", "<details>", `<summary>${summary}</summary>`, "", ...lines, "", "</details>"];
}
