import type { Finding } from "../findings/finding.ts";
import { type Severity, severities } from "../findings/severity.ts";
import { type CheckOutcome, findingsOf, type ResultsOptions } from "./check-outcome.ts";
import { countsText } from "./check-text-summary.ts";
import { pathInRepository } from "./path-in-repository.ts";
import { type Page, pageOf, series } from "./terminal/page.ts";
import { visible } from "./terminal/visible-text.ts";

const commands: Record<Severity, string> = { error: "error", warn: "warning", info: "notice" };

/** So many annotations of a kind GitHub shows of one step; it drops the rest without a word. */
const most = 10;

interface Annotation {
  readonly severity: Severity;
  readonly text: string;
}

/**
 * Results as workflow commands of GitHub Actions, which it shows beside the lines of the design: of each severity the first ten, how many are left out,
 * and how the check of each design ended.
 */
export function checkToGithub(
  outcomes: readonly CheckOutcome[],
  options: Pick<ResultsOptions, "locale" | "digits"> = {},
): string {
  const page = pageOf(options);
  const all = [
    ...outcomes.flatMap((outcome) => internalErrors(page, outcome)),
    ...outcomes.flatMap((outcome) => findingsOf(outcome).map((finding) => annotation(outcome.file, finding))),
  ];
  const bySeverity = severities.map((severity) => all.filter((each) => each.severity === severity));
  const left = severities.flatMap((severity, at) => {
    const count = (bySeverity[at]?.length ?? 0) - most;
    return count > 0 ? [page.say(`count/${severity}`, { count })] : [];
  });
  return [
    ...bySeverity.flatMap((each) => each.slice(0, most).map(({ text }) => text)),
    ...(left.length > 0
      ? [said(page.say("github/left-out", { most, counts: { word: series(page, left) } }))]
      : []),
    ...outcomes.map((outcome) => said(endOf(page, outcome))),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function annotation(file: string, { rule, severity, location, message }: Finding): Annotation {
  const place = location ? { line: location.line, col: location.column } : {};
  return {
    severity,
    text: command(severity, { file: pathInRepository(file), ...place, title: rule }, message.text),
  };
}

function internalErrors(page: Page, outcome: CheckOutcome): readonly Annotation[] {
  if (outcome.kind !== "checked") return [];
  return outcome.result.internalErrors.map(({ rule, message }) => ({
    severity: "error",
    text: command(
      "error",
      { file: pathInRepository(outcome.file), title: rule },
      page.say("internal", { rule: page.code(rule), problem: message }),
    ),
  }));
}

function endOf(page: Page, outcome: CheckOutcome): string {
  const [verdict, counts] =
    outcome.kind === "checked"
      ? ([outcome.result.verdict, countsText(page, outcome.result.counts)] as const)
      : (["unreadable", page.say("count/fault", { count: outcome.faults.length })] as const);
  return `${page.code(outcome.file)}: ${page.say(`verdict/${verdict}`)}: ${counts}`;
}

/** A line of the log that GitHub takes for no command, whatever files are called. */
function said(text: string): string {
  return `orgproof: ${visible(text).replace(/\s+/g, " ")}`;
}

function command(
  severity: Severity,
  properties: { readonly [name: string]: string | number },
  text: string,
): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${written.join(",")}::${data(text)}`;
}

const codes: { readonly [character: string]: string } = {
  "%": "%25",
  "\r": "%0D",
  "\n": "%0A",
  ":": "%3A",
  ",": "%2C",
};

function data(text: string): string {
  return text.replace(/[%\r\n]/g, (character) => codes[character] ?? character);
}

function property(text: string): string {
  return text.replace(/[%\r\n:,]/g, (character) => codes[character] ?? character);
}
