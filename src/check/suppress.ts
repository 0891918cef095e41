import { messageKey } from "../findings/english.ts";
import type { Finding } from "../findings/finding.ts";
import { docsOf } from "../findings/finding.ts";
import type { Severity } from "../findings/severity.ts";
import { sayTemplate } from "../findings/words.ts";
import type { Design } from "../model/design.ts";
import type { Rule } from "../rules/define-rule.ts";
import { ignoreRules } from "../rules/ignore-rules.ts";
import { matchesRule } from "../rules/presets.ts";
import type { RuleReport, SuppressedFinding } from "./result.ts";
import type { RuleRun } from "./run-rule.ts";
import type { Settings } from "./settings.ts";
import { type Entry, type Silence, type Silences, silencesOf } from "./silences.ts";
import { pathOfStatement } from "./word-findings.ts";
import { type Places, placesIn, type Wording } from "./wording.ts";

/** What suppressions leave over, what they silenced, and what is wrong with them. */
export interface Suppression extends Applied {
  readonly about: readonly Finding[];
  readonly reports: readonly RuleReport[];
}

interface Applied {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** By rule: how many of its findings were silenced. */
  readonly silenced: ReadonlyMap<string, number>;
  /** By rule: at how many subjects it could not decide and would be silenced, whether that is shown or not. */
  readonly settled: ReadonlyMap<string, number>;
}

/** What rules said, in words; what they could not decide only where the settings show it. */
export interface Said {
  readonly findings: readonly Finding[];
  readonly unknowns: readonly Finding[];
}

/**
 * Applies the `ignore` entries of a design to what its rules found and to what they could not decide. An entry without a reason, or past its
 * day, silences nothing.
 */
export function suppress(
  said: Said,
  runs: readonly RuleRun[],
  design: Design,
  settings: Settings,
  wording: Wording,
): Suppression {
  const entries = entriesOf(design);
  const { now } = settings.config;
  const silences = silencesIn(design, settings);
  const used = new Set<Silence>();
  const applied = apply(said, runs, silences, used, settings);
  const waits = waiting(runs, settings);
  const states = new Map(
    silences.all.flatMap((silence) => {
      const state = used.has(silence) ? "clean" : waits(silence) ? "undetermined" : "found";
      return silence.entries.map((at) => [at, state] as const);
    }),
  );
  const judge = (rule: Rule, entry: Entry, at: number) => {
    if (rule.id === "ignore/no-reason") return hasReason(entry) ? "clean" : "found";
    if (rule.id === "ignore/expired") {
      if (entry.until === undefined || entry.until === "none") return "not-examined";
      return now === undefined ? "undetermined" : isPast(entry, now) ? "found" : "clean";
    }
    return states.get(at);
  };
  const places = placesIn(
    wording.source,
    entries.map((_, at) => pathOfEntry(at)),
  );
  const about: Finding[] = [];
  const reports: RuleReport[] = [];
  for (const rule of ignoreRules) {
    const severity = settings.ignoring.get(rule.id) ?? "off";
    if (severity === "off") continue;
    const judged = entries.map((entry, at) => ({ entry, at, is: judge(rule, entry, at) }));
    const wrong = judged.filter(({ is }) => is === "found");
    const unknown = judged.filter(({ is }) => is === "undetermined");
    about.push(...wrong.map(({ entry, at }) => worded(rule, "found", severity, entry, at, wording, places)));
    if (settings.unknownAs !== "off") {
      for (const { entry, at } of unknown)
        about.push(worded(rule, "unknown", settings.unknownAs, entry, at, wording, places));
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
  return { ...applied, about, reports };
}

function entriesOf({ ignore }: Design): readonly Entry[] {
  return Array.isArray(ignore) ? (ignore as readonly Entry[]) : [];
}

/** What the `ignore` entries of a design silence: those without a reason, or past their day, nothing. */
function silencesIn(design: Design, { config: { now } }: Settings): Silences {
  return silencesOf(
    entriesOf(design),
    (entry) => hasReason(entry) && !(now !== undefined && isPast(entry, now)),
  );
}

/** Tells whether an `ignore` entry of a design silences a finding. */
export function silencer(
  design: Design,
  settings: Settings,
): (finding: Pick<Finding, "rule" | "subject" | "path">) => boolean {
  const silences = silencesIn(design, settings);
  return ({ rule, subject, path }) =>
    firstSilence(silences.over(rule, subject.id, path), rule, settings) !== undefined;
}

/** The first entry that stands of those that are over a finding of a rule, which may refuse to be silenced. */
function firstSilence(
  over: readonly Silence[],
  rule: string,
  { config: { unsuppressible = [] } }: Settings,
): number | undefined {
  const standing = over.flatMap(({ by }) => by ?? []);
  const isFixed = standing.length > 0 && unsuppressible.some((pattern) => matchesRule(pattern, rule));
  return standing.length === 0 || isFixed ? undefined : Math.min(...standing);
}

/** Parts what is silenced from what is not, and notes what silences something. */
function apply(
  { findings, unknowns }: Said,
  runs: readonly RuleRun[],
  silences: Silences,
  used: Set<Silence>,
  settings: Settings,
): Applied {
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const silenced = new Map<string, number>();
  const settled = new Map<string, number>();
  const count = (counts: Map<string, number>, rule: string) => counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const [said, counts] of [
    [findings, silenced],
    [unknowns, settled],
  ] as const) {
    for (const finding of said) {
      const over = silences.over(finding.rule, finding.subject.id, finding.path);
      for (const silence of over) used.add(silence);
      const by = firstSilence(over, finding.rule, settings);
      if (by === undefined) kept.push(finding);
      else {
        suppressed.push({ finding, by });
        count(counts, finding.rule);
      }
    }
  }
  if (settings.unknownAs !== "off" || silences.all.length === 0)
    return { kept, suppressed, silenced, settled };
  for (const { active, undetermined } of runs) {
    const { id } = active.rule;
    for (const statement of undetermined) {
      const over = silences.over(id, statement.subject.id, pathOfStatement(statement));
      if (firstSilence(over, id, settings) !== undefined) count(settled, id);
    }
  }
  return { kept, suppressed, silenced, settled };
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

/**
 * Tells of what silences nothing whether that is not sure: the rules that it names are off, or one of them could not decide at its subject, or
 * threw.
 */
function waiting(runs: readonly RuleRun[], { known }: Settings): (silence: Silence) => boolean {
  const undecided = new Map<RuleRun, ReadonlySet<string>>();
  const idsOf = (run: RuleRun) => {
    const ids = undecided.get(run) ?? new Set(run.undetermined.map(({ subject }) => subject.id));
    undecided.set(run, ids);
    return ids;
  };
  return ({ rule, at }) => {
    const named = runs.filter(({ active }) => matchesRule(rule, active.rule.id));
    if (named.length === 0) return known.some((id) => matchesRule(rule, id));
    return named.some(
      (run) =>
        run.status === "internal-error" ||
        (at.startsWith("/") ? run.undetermined.length > 0 : idsOf(run).has(at)),
    );
  };
}

function pathOfEntry(at: number): string {
  return `/ignore/${at}`;
}

function worded(
  rule: Rule,
  variant: "found" | "unknown",
  severity: Severity,
  entry: Entry,
  at: number,
  { language }: Wording,
  places: Places,
): Finding {
  const path = pathOfEntry(at);
  const location = places(path);
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
    ...(location ? { location } : {}),
    message: say(variant),
    related: [],
    fixes:
      rule.messages.fix && variant === "found"
        ? [{ kind: "safe", title: say("fix"), patch: [{ op: "remove", path }] }]
        : [],
    docs: docsOf(rule.id),
  };
}
