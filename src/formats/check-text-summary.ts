import type { CheckResult, CheckVerdict, RuleReport, RuleStatus } from "../check/result.ts";
import { levelsText } from "./check-text-levels.ts";
import { type Page, paragraph, series } from "./terminal/page.ts";
import type { Ink } from "./terminal/paint.ts";

const statuses = [
  "checked",
  "nothing-to-check",
  "not-asked",
  "incomplete",
  "internal-error",
] as const satisfies readonly RuleStatus[];

type Verdict = CheckVerdict | "unreadable";

/** What stands in front of each verdict. */
export const verdictSigns: Record<Verdict, readonly [sign: string, ink: Ink]> = {
  pass: ["✔", "good"],
  fail: ["✖", "error"],
  unreadable: ["✖", "error"],
  undetermined: ["?", "warn"],
};

/** The verdict, what was found, what was not looked at, and the levels that the design implies. */
export function summaryText(
  page: Page,
  result: CheckResult,
  { file, isFull }: { readonly file: string | undefined; readonly isFull: boolean },
): readonly string[] {
  const { verdict, counts, rules, internalErrors, levels } = result;
  const asked = rules.filter(({ id }) => !id.startsWith("ignore/") || isFull);
  return [
    ...verdictText(page, verdict, file, countsText(page, result.counts)),
    ...internalErrors.flatMap(({ rule, message }) =>
      paragraph(page, page.say("internal", { rule: page.code(rule), problem: message }), {
        indent: 2,
        ink: "error",
      }),
    ),
    ...(counts.undetermined > 0
      ? faint(
          page,
          page.say("undecided", { count: counts.undetermined, option: page.code("--unknown-as warn") }),
        )
      : []),
    ...(asked.length === 0 ? faint(page, page.say("rules/none")) : faint(page, totalText(page, asked))),
    ...statuses.flatMap((status) => statusText(page, status, asked, isFull)),
    ...levelsText(page, levels, file),
  ];
}

/** The line that says how it ended, and how many of what was found. */
export function verdictText(
  page: Page,
  verdict: Verdict,
  file: string | undefined,
  counts: string,
): readonly string[] {
  const [sign, ink] = verdictSigns[verdict];
  const name = file === undefined ? "" : `${page.code(file)}: `;
  return paragraph(page, counts, {
    label: `${sign} ${name}${page.say(`verdict/${verdict}`)}:`,
    labelInk: ink,
  });
}

/** How many of what was found. */
export function countsText(page: Page, counts: CheckResult["counts"]): string {
  const parts = (["error", "warn", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => page.say(`count/${severity}`, { count: counts[severity] }));
  const silenced = counts.suppressed > 0 ? [page.say("count/silenced", { count: counts.suppressed })] : [];
  return series(page, [...(parts.length > 0 ? parts : [page.say("count/none")]), ...silenced]);
}

/** How many rules are on, and what became of them. */
export function totalText(page: Page, rules: readonly RuleReport[]): string {
  const parts = statuses
    .map((status) => ({ status, count: rules.filter((rule) => rule.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => page.say(`status/${status}`, { count }));
  return page.say("rules/total", { count: rules.length, parts: series(page, parts) });
}

/** The rules of one status: their families and how many of each, or every one of them. Those that were checked need no mention in short. */
function statusText(
  page: Page,
  status: RuleStatus,
  rules: readonly RuleReport[],
  isFull: boolean,
): readonly string[] {
  const of = rules.filter((rule) => rule.status === status);
  if (of.length === 0 || (!isFull && status === "checked")) return [];
  const names = isFull ? of.map(({ id }) => page.code(id)) : familiesText(page, of);
  return paragraph(page, `${page.say(`rules/${status}`)}: ${series(page, names)}`, {
    indent: isFull ? 2 : 4,
    ink: "faint",
  });
}

function familiesText(page: Page, rules: readonly RuleReport[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { id } of rules) {
    const family = id.slice(0, id.indexOf("/"));
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return [...counts].map(([family, count]) => `${page.code(family)} ${page.language.number(count)}`);
}

function faint(page: Page, text: string): readonly string[] {
  return paragraph(page, text, { indent: 2, ink: "faint" });
}
