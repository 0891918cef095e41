import type { Profile } from "../level/profile.ts";
import type { Element } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Context } from "../rules/define-rule.ts";
import { sectionsOf, subjectsOf } from "../rules/subjects.ts";
import type { Found, Undetermined, Verdict } from "../rules/verdict.ts";
import type { RuleStatus } from "./result.ts";
import type { ActiveRule } from "./settings.ts";

/** What a rule said of one subject. */
export interface Statement<V extends Found | Undetermined> {
  readonly subject: Element;
  readonly verdict: V;
}

/** What one rule said of an organisation. */
export interface RuleRun {
  /** How many subjects it could not decide. */
  readonly unknowns: number;
  readonly active: ActiveRule;
  readonly status: RuleStatus;
  readonly examined: number;
  readonly found: readonly Statement<Found>[];
  /** What it said of them; kept only where somebody asks for it, because there may be very many. */
  readonly undetermined: readonly Statement<Undetermined>[];
  /** What it threw, if it did. */
  readonly error?: string;
}

/** Runs one rule over all its subjects; one that throws says nothing, and the error is kept. */
export function runRule(
  active: ActiveRule,
  organisation: Organisation,
  profile: Profile,
  keepsUnknowns: boolean,
): RuleRun {
  const nothing = { active, examined: 0, unknowns: 0, found: [], undetermined: [] };
  try {
    if (active.rule.isAsked && !active.rule.isAsked(organisation)) return { ...nothing, status: "not-asked" };
    return lookAtAll(active, organisation, profile, keepsUnknowns);
  } catch (error) {
    return {
      ...nothing,
      status: "internal-error",
      error: error instanceof Error ? error.message : String(error),
    };
  }
}

function lookAtAll(
  active: ActiveRule,
  organisation: Organisation,
  profile: Profile,
  keepsUnknowns: boolean,
): RuleRun {
  const { rule, options } = active;
  const prepared = rule.prepare?.(organisation, options as never, profile);
  const context: Context<unknown, unknown> = { organisation, options, profile, prepared };
  const check = rule.check as (subject: Element, context: Context<unknown, unknown>) => Verdict;
  const found: Statement<Found>[] = [];
  const undetermined: Statement<Undetermined>[] = [];
  let examined = 0;
  let unknowns = 0;
  const subjects = subjectsOf(organisation, rule.subject);
  for (let at = 0; at < subjects.length; at += 1) {
    const subject = subjects[at] as Element;
    const verdict = check(subject, context);
    if (verdict === "not-examined") continue;
    examined += 1;
    if (verdict === "clean") continue;
    if (verdict.status === "found") found.push({ subject, verdict });
    else {
      unknowns += 1;
      if (keepsUnknowns) undetermined.push({ subject, verdict });
    }
  }
  return {
    active,
    status: statusOf(active, organisation, examined),
    examined,
    unknowns,
    found,
    undetermined,
  };
}

/** What became of a rule that ran. */
export function statusOf({ rule }: ActiveRule, { coverage }: Organisation, examined: number): RuleStatus {
  const sections = rule.section ? [rule.section] : sectionsOf[rule.subject];
  if (sections.some((section) => coverage[section] === "open")) return "incomplete";
  if (examined > 0) return "checked";
  return sections.some((section) => coverage[section] === "left-out") ? "not-asked" : "nothing-to-check";
}
