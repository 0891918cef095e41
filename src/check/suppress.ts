import { messageKey } from "../findings/english.ts";
import type { Finding } from "../findings/finding.ts";
import { docsOf } from "../findings/finding.ts";
import { locationIn } from "../findings/say.ts";
import type { Severity } from "../findings/severity.ts";
import { sayTemplate } from "../findings/words.ts";
import type { Design } from "../model/design.ts";
import type { Rule } from "../rules/define-rule.ts";
import { ignoreRules } from "../rules/ignore-rules.ts";
import { matchesRule } from "../rules/presets.ts";
import type { RuleReport, SuppressedFinding } from "./result.ts";
import type { RuleRun } from "./run-rule.ts";
import type { Settings } from "./settings.ts";
import type { Wording } from "./wording.ts";

type Entry = Extract<Design["ignore"], readonly unknown[]>[number];

/** What suppressions leave over, what they silenced, and what is wrong with them. */
export interface Suppression {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly about: readonly Finding[];
  readonly reports: readonly RuleReport[];
}

/** Applies the `ignore` entries of a design to what its rules found. An entry without a reason, or past its day, silences nothing. */
export function suppress(
  findings: readonly Finding[],
  runs: readonly RuleRun[],
  design: Design,
  settings: Settings,
  wording: Wording,
): Suppression {
  const entries = Array.isArray(design.ignore) ? (design.ignore as readonly Entry[]) : [];
  const { now, unsuppressible = [] } = settings.config;
  const standing = entries.map((entry) => hasReason(entry) && !(now !== undefined && isPast(entry, now)));
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const used = new Set<number>();
  for (const finding of findings) {
    const by = entries.findIndex((entry, at) => standing[at] && silences(entry, finding));
    const isFixed = unsuppressible.some((pattern) => matchesRule(pattern, finding.rule));
    for (const [at, entry] of entries.entries()) if (silences(entry, finding)) used.add(at);
    if (by < 0 || isFixed) kept.push(finding);
    else suppressed.push({ finding, by });
  }
  const waiting = entries.map(
    (entry) =>
      namesOnlyRulesThatAreOff(entry, runs, settings) || runs.some((run) => couldStillSilence(entry, run)),
  );
  const judge = (
    rule: Rule,
    entry: Entry,
    at: number,
  ): "clean" | "found" | "undetermined" | "not-examined" => {
    if (rule.id === "ignore/no-reason") return hasReason(entry) ? "clean" : "found";
    if (rule.id === "ignore/expired") {
      if (entry.until === undefined || entry.until === "none") return "not-examined";
      return now === undefined ? "undetermined" : isPast(entry, now) ? "found" : "clean";
    }
    return used.has(at) ? "clean" : waiting[at] ? "undetermined" : "found";
  };
  const about: Finding[] = [];
  const reports: RuleReport[] = [];
  for (const rule of ignoreRules) {
    const severity = settings.ignoring.get(rule.id) ?? "off";
    if (severity === "off") continue;
    const judged = entries.map((entry, at) => ({ entry, at, is: judge(rule, entry, at) }));
    const wrong = judged.filter(({ is }) => is === "found");
    const unknown = judged.filter(({ is }) => is === "undetermined");
    about.push(...wrong.map(({ entry, at }) => worded(rule, "found", severity, entry, at, wording)));
    if (settings.unknownAs !== "off") {
      for (const { entry, at } of unknown)
        about.push(worded(rule, "unknown", settings.unknownAs, entry, at, wording));
    }
    const examined = judged.filter(({ is }) => is !== "not-examined").length;
    reports.push({
      id: rule.id,
      severity,
      status: examined > 0 ? "checked" : design.ignore === undefined ? "not-asked" : "nothing-to-check",
      examined,
      undetermined: unknown.length,
      findings: wrong.length,
    });
  }
  return { kept, suppressed, about, reports };
}

function hasReason({ reason }: Entry): boolean {
  const text =
    reason === undefined || reason === "none"
      ? ""
      : typeof reason === "string"
        ? reason
        : Object.values(reason).join("");
  return text.trim() !== "";
}

/** Dates of one form compare as text. */
function isPast({ until }: Entry, now: string): boolean {
  return until !== undefined && until !== "none" && until < now;
}

function silences({ rule, at }: Entry, finding: Finding): boolean {
  if (!matchesRule(rule, finding.rule)) return false;
  return at.startsWith("/")
    ? finding.path === at || finding.path.startsWith(`${at}/`)
    : finding.subject.id === at;
}

/** What an entry silences is not known while the rules that it names are off. */
function namesOnlyRulesThatAreOff({ rule }: Entry, runs: readonly RuleRun[], { known }: Settings): boolean {
  return (
    known.some((id) => matchesRule(rule, id)) && !runs.some(({ active }) => matchesRule(rule, active.rule.id))
  );
}

/** Whether a rule that the entry names could not decide at the entry's subject, or threw: then the entry is not known to be unused. */
function couldStillSilence({ rule, at }: Entry, run: RuleRun): boolean {
  if (!matchesRule(rule, run.active.rule.id)) return false;
  return (
    run.status === "internal-error" ||
    run.undetermined.some(({ subject }) => at.startsWith("/") || subject.id === at)
  );
}

function worded(
  rule: Rule,
  variant: "found" | "unknown",
  severity: Severity,
  entry: Entry,
  at: number,
  { language, source }: Wording,
): Finding {
  const path = `/ignore/${at}`;
  const place = source?.locate([path]).get(path);
  const params = {
    rule: entry.rule,
    at: entry.at,
    ...(entry.until === undefined ? {} : { until: entry.until }),
  };
  const say = (name: "found" | "unknown" | "fix") => {
    const key = messageKey(rule.id, name === "found" ? "" : name);
    const template = language.messages.get(key) ?? rule.messages[name] ?? key;
    return { key, text: sayTemplate(template, params, language), params };
  };
  return {
    rule: rule.id,
    severity,
    subject: { kind: "ignore", id: String(at) },
    path,
    ...(source && place ? { location: locationIn(source, place) } : {}),
    message: say(variant),
    related: [],
    fixes:
      rule.messages.fix && variant === "found"
        ? [{ kind: "safe", title: say("fix"), patch: [{ op: "remove", path }] }]
        : [],
    docs: docsOf(rule.id),
  };
}
