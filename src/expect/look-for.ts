import { check } from "../check/check.ts";
import type { Config } from "../check/config.ts";
import type { RuleReport } from "../check/result.ts";
import { settingsOf } from "../check/settings.ts";
import type { Finding } from "../findings/finding.ts";
import type { Answer } from "../organisation/three-values.ts";
import { matchesRule } from "../rules/presets.ts";
import { subjectsOf } from "../rules/subjects.ts";
import type { Held, Judged } from "./assertion-kind.ts";

/* So many findings or rules are named; more say no more. */
const most = 3;

/**
 * Whether a rule, or some rule of a family (`handoff/*`), finds something, about one subject or any. It is asked whatever the preset; its options, rules of
 * one's own and the rest come from the configuration. What the design silences is no finding.
 */
export function lookFor(rule: string, about: string | undefined, { organisation, config }: Held): Judged {
  const { findings, rules } = check(organisation, {
    ...config,
    preset: "none",
    rules: onlyRule(rule, config),
    // so that what could not be decided is told by its severity
    unknownAs: "info",
  });
  const isAbout = (each: Finding) => about === undefined || each.subject.id === about;
  const found = findings.filter((each) => each.severity === "error" && isAbout(each));
  const undecided = findings.filter((each) => each.severity === "info" && isAbout(each));
  const isAsked = ({ id }: RuleReport) => about === undefined || looksAt(id, about, { organisation, config });
  // where the design does not say all, there may be more; a subject that was looked at is decided all the same
  const silent = rules.filter(
    (report) =>
      (report.status === "not-asked" && isAsked(report)) ||
      report.status === "internal-error" ||
      (report.status === "incomplete" && about === undefined),
  );
  const isOpen = undecided.length > 0 || silent.length > 0;
  const answer: Answer = found.length > 0 ? "yes" : isOpen ? "unknown" : "no";
  return { answer, ...wordsFor(rule, found, undecided, silent, rules) };
}

/** Whether a rule is ever about what has an id. */
export function looksAt(rule: string, about: string, { organisation, config }: Held): boolean {
  const { active } = settingsOf({ ...config, preset: "all", rules: {} });
  return active.some(
    (each) =>
      matchesRule(rule, each.rule.id) &&
      subjectsOf(organisation, each.rule.subject).some(({ id }) => id === about),
  );
}

/** The settings under which just this rule or family is on, each with its options. */
function onlyRule(rule: string, config: Config): NonNullable<Config["rules"]> {
  const others = Object.entries(config.rules ?? {}).filter(([id]) => id !== rule);
  const set = others.map(([id, setting]) => {
    const options = typeof setting === "object" && setting.options ? { options: setting.options } : {};
    return [id, { severity: matchesRule(rule, id) ? "error" : "off", ...options }] as const;
  });
  const own = config.rules?.[rule];
  const options = typeof own === "object" && own.options ? { options: own.options } : {};
  // last, since of two wildcards the later one counts
  return { ...Object.fromEntries(set), [rule]: { severity: "error", ...options } };
}

function wordsFor(
  rule: string,
  found: readonly Finding[],
  undecided: readonly Finding[],
  silent: readonly RuleReport[],
  rules: readonly RuleReport[],
): Pick<Judged, "is" | "values"> {
  const told = (list: readonly Finding[]) =>
    list.slice(0, most).map(({ message }) => ({ word: message.text }));
  if (found.length > 0) return { is: "finding", values: { count: found.length, findings: told(found) } };
  if (undecided.length > 0)
    return { is: "finding/unknown", values: { count: undecided.length, findings: told(undecided) } };
  if (silent.length > 0)
    return { is: "finding/silent", values: { rules: silent.slice(0, most).map(({ id }) => id) } };
  const count = rules.reduce((sum, { examined }) => sum + examined, 0);
  return { is: count > 0 ? "finding/none" : "finding/nothing", values: { rule, count } };
}
