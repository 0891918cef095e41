import type { ActiveRule } from "../../check/settings.ts";
import { isBrought } from "../../graph/chains.ts";
import type { Interval } from "../../level/interval.ts";
import type { Profile } from "../../level/profile.ts";
import { relatedPairs, relationship } from "../../level/relationship.ts";
import type { Activity, Decision, Element, Interface, Need } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Answer } from "../../organisation/three-values.ts";
import type { Context, Rule } from "../../rules/define-rule.ts";
import { rules } from "../../rules/registry.ts";
import { subjectsOf } from "../../rules/subjects.ts";
import type { Found, Verdict } from "../../rules/verdict.ts";

/** What is asked of every element of a kind, before something failed and after. */
export type Probe = RuleProbe | HoldsProbe | LevelProbe;

interface Asking<Answer> {
  readonly subjects: (organisation: Organisation) => readonly Element[];
  /** What its answers hang on a part of: chains of flows, so that other information has no part in answers about needs; or what comes back where
   * a flow crosses. */
  readonly parts?: "chains" | "feedback" | undefined;
  /** What it looks at of all flows that it goes through: those alone whose ends have not surely the same owners, whether there are any such between
   * two lists of owners and not which, or none of them. */
  readonly flows?: "across" | "whether-across" | "none" | undefined;
  /** What is found out before anything is asked. */
  readonly prepare: (organisation: Organisation) => unknown;
  /** Makes an answerer of questions about an organisation; prepares it, unless that was done. */
  readonly over: (organisation: Organisation, prepared?: Prepared) => (subject: Element) => Answer;
}

/** What was prepared. */
export interface Prepared {
  readonly is: unknown;
}

/** What a rule finds; `undefined`: nothing. */
export interface RuleProbe extends Asking<Found | undefined> {
  readonly asks: "rule";
  readonly active: ActiveRule;
}

/** Something that an element has, or has not. */
export interface HoldsProbe extends Asking<Answer> {
  readonly asks: "owner" | "answerer" | "holder" | "information";
}

/** The level that is implied for two units. */
export interface LevelProbe extends Asking<Interval> {
  readonly asks: "level";
}

/** Everything that is asked. */
export function probesOf(active: readonly ActiveRule[], profile: Profile): readonly Probe[] {
  return [
    ...active.map((each) => ruleProbe(each, profile)),
    holds<Activity>("owner", "activity", ({ owners }) => isAny(owners?.units)),
    holds<Activity>("answerer", "activity", ({ answerers }) => isAny(answerers)),
    holds<Decision>("holder", "decision", ({ heldBy }) => isAny(heldBy)),
    {
      ...holds<Need>("information", "need", ({ activity, information }, organisation) =>
        isBrought(activity, information, organisation),
      ),
      parts: "chains",
    },
    {
      asks: "level",
      flows: "across",
      prepare: nothing,
      subjects: (organisation) => relatedPairs(organisation),
      over: (organisation) => (pair) => {
        const { a, b } = pair as Interface;
        return relationship(organisation, a, b, profile).structural;
      },
    },
  ];
}

function nothing(): undefined {}

function isAny(list: readonly unknown[] | undefined): Answer {
  return list === undefined || list.length === 0 ? "no" : "yes";
}

function holds<E extends Element>(
  asks: HoldsProbe["asks"],
  kind: E["kind"],
  has: (element: E, organisation: Organisation) => Answer,
): HoldsProbe {
  return {
    asks,
    prepare: nothing,
    subjects: (organisation) => subjectsOf(organisation, kind),
    over: (organisation) => (element) => has(element as E, organisation),
  };
}

/* The rules that would otherwise be asked again about everything after any flow; a test compares what is told with whole checks. */
const chains = ours("handoff/late", "handoff/single-path");
const whetherAcross = ours(
  "meeting/without-dependency",
  "interface/one-person",
  "structure/isolated-unit",
  "structure/no-common-superior",
);
const none = ours("meeting/missing");
const feedback = ours("handoff/no-feedback");

/** The built-in rules of these names: a rule of somebody else may be called the same. */
function ours(...ids: readonly string[]): readonly Rule[] {
  return rules.filter(({ id }) => ids.includes(id));
}

/** What a rule is prepared with that is not asked. */
const notAsked = { isAsked: false };

function ruleProbe(active: ActiveRule, profile: Profile): RuleProbe {
  const { rule, options } = active;
  const prepare = (organisation: Organisation) =>
    rule.isAsked && !rule.isAsked(organisation)
      ? notAsked
      : rule.prepare?.(organisation, options as never, profile);
  const check = rule.check as (subject: Element, context: Context<unknown, unknown>) => Verdict;
  return {
    asks: "rule",
    active,
    parts: chains.includes(rule) ? "chains" : feedback.includes(rule) ? "feedback" : undefined,
    flows: whetherAcross.includes(rule) ? "whether-across" : none.includes(rule) ? "none" : undefined,
    subjects: (organisation) => subjectsOf(organisation, rule.subject),
    prepare,
    over(organisation, { is: prepared } = { is: prepare(organisation) }) {
      if (prepared === notAsked) return () => undefined;
      const context = { organisation, options, profile, prepared };
      return (subject) => {
        const verdict = check(subject, context);
        return typeof verdict === "object" && verdict.status === "found" ? verdict : undefined;
      };
    },
  };
}
