import type { CheckResult } from "../check/result.ts";
import type { Finding, Related, Subject } from "../findings/finding.ts";
import type { Severity } from "../findings/severity.ts";
import type { Location } from "../findings/source.ts";
import { wordIn } from "../findings/words.ts";
import type { Locale } from "../messages/language.ts";
import { aboutRule } from "./about-rule.ts";
import { type CheckOutcome, findingsOf, type ResultsOptions } from "./check-outcome.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { uriOf } from "./path-in-repository.ts";
import { type TextFix, textFixes } from "./sarif-fixes.ts";
import { type Page, pageOf } from "./terminal/page.ts";

export interface SarifOptions extends ResultsOptions {
  /** The version of orgproof that made the results. */
  readonly version?: string;
}

const levels: Record<Severity, string> = { error: "error", warn: "warning", info: "note" };

/**
 * Results as SARIF 2.1.0: one run for all designs. Every result has a physical location, that of the whole file where a design has no text, a logical
 * one, and a fingerprint that does not hang on line numbers. What a design silences is there as suppressed, and safe fixes as changes of the file.
 */
export function checkToSarif(outcomes: readonly CheckOutcome[], options: SarifOptions = {}): string {
  const { locale = "en", version } = options;
  const page = pageOf(options);
  const rules = ruleIdsOf(outcomes);
  const index = new Map(rules.map((id, at) => [id, at]));
  const run = {
    tool: {
      driver: {
        name: "orgproof",
        ...(version === undefined ? {} : { semanticVersion: version }),
        rules: rules.map((id) => ruleOf(id, locale, options)),
      },
    },
    invocations: [invocationOf(outcomes)],
    language: locale,
    columnKind: "utf16CodeUnits",
    results: outcomes.flatMap((outcome) => resultsOf(page, outcome, index)),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The rules that ran or found something, in the order in which the first design names them. */
function ruleIdsOf(outcomes: readonly CheckOutcome[]): readonly string[] {
  const ran = outcomes.flatMap((each) =>
    each.kind === "checked" ? each.result.rules.map(({ id }) => id) : [],
  );
  const found = outcomes.flatMap((each) => findingsOf(each).map(({ rule }) => rule));
  return [...new Set([...ran, ...found])];
}

function ruleOf(id: string, locale: Locale, options: SarifOptions) {
  const about = options.aboutRule ? options.aboutRule(id) : aboutRule(id, locale);
  const explain = `orgproof explain ${id}`;
  return {
    id,
    ...(about ? { shortDescription: { text: about.summary } } : {}),
    ...(about?.reason === undefined ? {} : { fullDescription: { text: about.reason } }),
    ...(about?.severity ? { defaultConfiguration: { level: levels[about.severity] } } : {}),
    help: { text: explain, markdown: `${about?.reason ?? ""}\n\n\`${explain}\``.trim() },
  };
}

/** A rule that threw is a fault of the tool, not of the design. */
function invocationOf(outcomes: readonly CheckOutcome[]) {
  const errors = outcomes.flatMap((outcome) =>
    outcome.kind === "checked"
      ? outcome.result.internalErrors.map((error) => ({ ...error, file: outcome.file }))
      : [],
  );
  return {
    executionSuccessful: errors.length === 0,
    ...(errors.length === 0
      ? {}
      : {
          toolExecutionNotifications: errors.map(({ rule, message, file }) => ({
            level: "error",
            message: { text: textOf(message) },
            associatedRule: { id: rule },
            locations: [{ physicalLocation: physical(file, undefined) }],
          })),
        }),
  };
}

function resultsOf(page: Page, outcome: CheckOutcome, index: ReadonlyMap<string, number>) {
  const suppressed = outcome.kind === "checked" ? outcome.result.suppressed : [];
  const findings = [...findingsOf(outcome), ...suppressed.map(({ finding }) => finding)];
  const prints = fingerprintsOf(outcome, findings);
  const shown = findings.length - suppressed.length;
  const fixes = textFixes(outcome);
  return findings.map((finding, at) => ({
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: textOf(finding.message.text) },
    locations: [
      {
        physicalLocation: physical(outcome.file, finding.location),
        logicalLocations: [logical(finding, finding.path)],
      },
    ],
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map((related, id) =>
            relatedLocation(page, outcome.file, related, id),
          ),
        }),
    partialFingerprints: { "orgproof/v1": prints[at] },
    ...suppressionOf(outcome, suppressed[at - shown]),
    ...fixesOf(outcome.file, finding, fixes.get(finding) ?? []),
  }));
}

/** Fixes that a viewer may apply to the file. */
function fixesOf(file: string, { location }: Finding, fixes: readonly TextFix[]) {
  if (fixes.length === 0) return {};
  const artifactLocation = { uri: uriOf(location?.file ?? file) };
  return {
    fixes: fixes.map(({ title, replacement: { start, end, text } }) => ({
      description: { text: textOf(title) },
      artifactChanges: [
        {
          artifactLocation,
          replacements: [
            {
              deletedRegion: {
                startLine: start.line,
                startColumn: start.column,
                endLine: end.line,
                endColumn: end.column,
              },
              insertedContent: { text },
            },
          ],
        },
      ],
    })),
  };
}

function suppressionOf(outcome: CheckOutcome, suppressed: CheckResult["suppressed"][number] | undefined) {
  if (!suppressed) return {};
  const justification = outcome.kind === "checked" ? outcome.reasons?.[suppressed.by] : undefined;
  return { suppressions: [{ kind: "inSource", ...(justification === undefined ? {} : { justification }) }] };
}

/** Where something stands: at the beginning of the file when nobody knows more. */
function physical(file: string, location: Location | undefined) {
  return {
    artifactLocation: { uri: uriOf(location?.file ?? file) },
    region: location ? { startLine: location.line, startColumn: location.column } : { startLine: 1 },
  };
}

function logical({ subject }: Pick<Finding, "subject">, path: string) {
  return { name: subject.id, fullyQualifiedName: path || "/", kind: subject.kind };
}

function relatedLocation(page: Page, file: string, related: Related, id: number) {
  const subject: Subject = { kind: related.kind, id: related.id };
  return {
    id,
    physicalLocation: physical(file, related.location),
    logicalLocations: [logical({ subject }, related.path)],
    message: { text: textOf(`${wordIn(page.language, related.kind)} \`${related.name}\``) },
  };
}

/** Text in which nothing is taken for a link, which SARIF writes as `[text](target)`. */
function textOf(text: string): string {
  return text.replace(/\[(?=[^\]]*\]\()/g, "\\[");
}
