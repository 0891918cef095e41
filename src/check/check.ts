import type { Finding } from "../findings/finding.ts";
import { byPlace } from "../findings/ordering.ts";
import { isAtLeast, type Severity } from "../findings/severity.ts";
import { sourceOf } from "../findings/source.ts";
import { relationships } from "../level/relationship.ts";
import { languageOf } from "../messages/language.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Config } from "./config.ts";
import { levelsInShort } from "./levels-in-short.ts";
import type { CheckResult, CheckVerdict, RuleReport } from "./result.ts";
import { type RuleRun, runRule } from "./run-rule.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { suppress } from "./suppress.ts";
import { type Spoken, wordFindings } from "./word-findings.ts";
import { wordRelationships } from "./word-relationship.ts";

/**
 * Checks an organisation: runs every rule that the configuration turns on, silences what the design ignores, and puts the rest into words.
 * @throws {TypeError} when the configuration is wrong.
 */
export function check(organisation: Organisation, config: Config = {}): CheckResult {
  const settings = settingsOf(config);
  const language = languageOf(config.locale ?? "en", config.digits ? { digits: config.digits } : {});
  const wording = { language, source: sourceOf(organisation.design) };
  const keepsUnknowns = settings.unknownAs !== "off" || organisation.design.ignore !== undefined;
  const runs = settings.active.map((active) =>
    runRule(active, organisation, settings.profile, keepsUnknowns),
  );

  const ranks = new Map<Finding, number>();
  const worded = (spoken: readonly Spoken[]) => {
    const findings = wordFindings(spoken, wording);
    for (const [at, finding] of findings.entries()) ranks.set(finding, spoken[at]?.subject.order ?? 0);
    return findings;
  };
  const findings = worded(runs.flatMap(({ active, found }) => found.map((each) => ({ ...active, ...each }))));
  const { unknownAs: severity } = settings;
  const unknowns =
    severity === "off"
      ? []
      : worded(
          runs.flatMap(({ active: { rule }, undetermined }) =>
            undetermined.map((each) => ({ rule, severity, ...each })),
          ),
        );
  const suppression = suppress({ findings, unknowns }, runs, organisation.design, settings, wording);
  const shown = [...suppression.kept, ...suppression.about].sort(
    byPlace((finding) => ranks.get(finding) ?? Number.POSITIVE_INFINITY),
  );
  const rules = [
    ...runs.map((run) => reportOf(run, suppression.silenced.get(run.active.rule.id) ?? 0)),
    ...suppression.reports,
  ];
  let interfaces: CheckResult["interfaces"] | undefined;
  const count = (severity: Severity) => shown.filter((finding) => finding.severity === severity).length;
  return {
    orgproof: 1,
    verdict: verdictOf(shown, rules, suppression.settled, settings),
    counts: {
      error: count("error"),
      warn: count("warn"),
      info: count("info"),
      suppressed: suppression.suppressed.length,
      undetermined: rules.reduce((sum, { undetermined }) => sum + undetermined, 0),
    },
    findings: shown,
    suppressed: suppression.suppressed,
    rules,
    // levels are inferred, and put into words, when somebody asks for them
    get interfaces() {
      interfaces ??= wordRelationships(relationships(organisation, settings.profile), wording);
      return interfaces;
    },
    get levels() {
      return levelsInShort(relationships(organisation, settings.profile), language);
    },
    internalErrors: runs.flatMap(({ active, error }) =>
      error === undefined ? [] : [{ rule: active.rule.id, message: error }],
    ),
  };
}

function reportOf(run: RuleRun, silenced: number): RuleReport {
  return {
    id: run.active.rule.id,
    severity: run.active.severity,
    status: run.status,
    examined: run.examined,
    undetermined: run.unknowns,
    findings: run.found.length - silenced,
  };
}

function verdictOf(
  findings: readonly Finding[],
  rules: readonly RuleReport[],
  settled: ReadonlyMap<string, number>,
  { failOn }: Settings,
): CheckVerdict {
  if (failOn === "never") return "pass";
  if (findings.some(({ severity }) => isAtLeast(severity, failOn))) return "fail";
  const openEnded = rules.some(
    ({ id, severity, undetermined, status }) =>
      isAtLeast(severity, failOn) && (undetermined > (settled.get(id) ?? 0) || status === "internal-error"),
  );
  return openEnded ? "undetermined" : "pass";
}
