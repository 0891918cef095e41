import type { Finding } from "../findings/finding.ts";
import { byPlace } from "../findings/ordering.ts";
import { isAtLeast, type Severity } from "../findings/severity.ts";
import { sourceOf } from "../findings/source.ts";
import { relationships } from "../level/relationship.ts";
import { languageOf } from "../messages/language.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { levelsInShort } from "./levels-in-short.ts";
import type { CheckResult, CheckVerdict, RuleReport } from "./result.ts";
import type { RuleRun } from "./run-rule.ts";
import type { Settings } from "./settings.ts";
import { suppress } from "./suppress.ts";
import { type Spoken, wordFindings } from "./word-findings.ts";
import { wordRelationships } from "./word-relationship.ts";
import type { Wording } from "./wording.ts";

/** How what is said of an organisation is put into words. */
export function wordingOf(
  { design }: Organisation,
  { config: { locale = "en", digits } }: Settings,
): Wording {
  return { language: languageOf(locale, digits ? { digits } : {}), source: sourceOf(design) };
}

/** Whether what rules could not decide is to be kept: where it is shown, or may be silenced. */
export function keepsUnknowns({ design }: Organisation, { unknownAs }: Settings): boolean {
  return unknownAs !== "off" || design.ignore !== undefined;
}

/** Silences what the design ignores of what rules said, and puts the rest into words. */
export function resultOf(
  organisation: Organisation,
  settings: Settings,
  runs: readonly RuleRun[],
): CheckResult {
  const wording = wordingOf(organisation, settings);
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
      return levelsInShort(relationships(organisation, settings.profile), wording.language);
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
