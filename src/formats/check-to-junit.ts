import type { CheckResult, RuleReport } from "../check/result.ts";
import type { Finding } from "../findings/finding.ts";
import { isAtLeast } from "../findings/severity.ts";
import type { CheckOutcome, ResultsOptions } from "./check-outcome.ts";
import { placeOf } from "./check-text-finding.ts";
import { countsText } from "./check-text-summary.ts";
import { type JunitSuite, type JunitTest, junitXml } from "./junit.ts";
import { type Page, pageOf } from "./terminal/page.ts";
import { visible } from "./terminal/visible-text.ts";

/**
 * Results as JUnit XML: a suite for each design, a test for each rule that was on. A rule fails by a finding that makes the check fail; lesser ones stand
 * in its output. A rule that could not decide, or that had nothing to look at, is skipped; one that threw is an error.
 */
export function checkToJunit(
  outcomes: readonly CheckOutcome[],
  options: Pick<ResultsOptions, "locale" | "digits"> = {},
): string {
  const page = pageOf(options);
  return junitXml(outcomes.map((outcome) => suiteOf(page, outcome)));
}

type Checked = Extract<CheckOutcome, { readonly kind: "checked" }>;

function suiteOf(page: Page, outcome: CheckOutcome): JunitSuite {
  const { file } = outcome;
  if (outcome.kind === "checked") {
    const found = byRule(outcome.result.findings);
    const tests = outcome.result.rules.map((rule) => testOf(page, outcome, rule, found.get(rule.id) ?? []));
    return { name: file, tests };
  }
  const tests = [...byRule(outcome.faults)].map(([rule, faults]) => ({
    ...named(rule, file, faults),
    error: { message: page.say("count/fault", { count: faults.length }), text: listed(page, faults) },
  }));
  return { name: file, tests };
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return groups;
}

function named(rule: string, file: string, findings: readonly Finding[]) {
  return { name: rule, classname: rule.slice(0, rule.indexOf("/")), file, line: findings[0]?.location?.line };
}

function testOf(page: Page, outcome: Checked, rule: RuleReport, findings: readonly Finding[]): JunitTest {
  const { file, failOn = "error", result } = outcome;
  const fails = failOn !== "never" && findings.some(({ severity }) => isAtLeast(severity, failOn));
  const test = named(rule.id, file, findings);
  const error = result.internalErrors.find((each) => each.rule === rule.id);
  if (error) return { ...test, error: { message: page.say("rules/internal-error"), text: error.message } };
  if (fails) return { ...test, failure: { message: counted(page, findings), text: listed(page, findings) } };
  if (findings.length > 0) return { ...test, output: listed(page, findings) };
  if (rule.undetermined > 0)
    return { ...test, skipped: page.say("count/unknown", { count: rule.undetermined }) };
  return rule.status === "checked" ? test : { ...test, skipped: page.say(`rules/${rule.status}`) };
}

function counted(page: Page, findings: readonly Finding[]): string {
  const count = (wanted: Finding["severity"]) =>
    findings.filter(({ severity }) => severity === wanted).length;
  const counts: CheckResult["counts"] = {
    error: count("error"),
    warn: count("warn"),
    info: count("info"),
    suppressed: 0,
    undetermined: 0,
  };
  return countsText(page, counts);
}

function listed(page: Page, findings: readonly Finding[]): string {
  return findings
    .map((finding) =>
      visible(
        `${page.code(placeOf(finding))} ${page.say(`severity/${finding.severity}`)}: ${finding.message.text}`,
      ),
    )
    .join("\n");
}
