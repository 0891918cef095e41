import type { Template } from "../findings/words.ts";
import { type NextSteps, pathFrom, stepsTo } from "../graph/reach.ts";
import type { Activity, Element } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { type Answer, both, not } from "../organisation/three-values.ts";
import { defineRule, type Rule, type RuleMessages } from "./define-rule.ts";
import type { PathPattern, Pattern, PatternKind } from "./pattern-schema.ts";
import { selectActivity, selectDecision, selectFlow, selectUnit } from "./select.ts";
import { found, undetermined, type Verdict } from "./verdict.ts";

/** The rule that a pattern stands for. */
export function patternRule(pattern: Pattern): Rule {
  const about = {
    id: pattern.id,
    severity: pattern.severity ?? ("warn" as const),
    summary:
      "forbid" in pattern ? "a pattern that is forbidden occurs" : "a pattern that is required is missing",
    source: ["the configuration"],
    ...wordsOf(pattern),
  };
  const body = "forbid" in pattern ? pattern.forbid : pattern.require;
  if ("from" in body) {
    return defineRule({
      ...about,
      subject: "activity",
      prepare: (organisation) => preparePath(body, organisation),
      check: (activity, { organisation, prepared }) => {
        const starts = selectActivity(body.from)(activity, organisation);
        if (starts === "no") return "not-examined";
        const wrong = "forbid" in pattern ? leads(activity, prepared) : not(arrives(activity, prepared));
        const along = "forbid" in pattern || body.via ? prepared.along(activity) : [];
        return verdictOn(activity, both(starts, wrong), along);
      },
    });
  }
  const kind = Object.keys(body).find((key) => key !== "has") as PatternKind;
  return defineRule({
    ...about,
    subject: kind,
    check: (element, { organisation }) => {
      const selected = matches(kind, selectorIn(body, kind), element, organisation);
      if (selected === "no") return "not-examined";
      const wrong =
        "has" in body ? not(matches(kind, selectorIn(body, "has"), element, organisation)) : "yes";
      return verdictOn(element, both(selected, wrong), []);
    },
  });
}

function verdictOn(subject: Element, wrong: Answer, related: readonly Element[]): Verdict {
  if (wrong === "no") return "clean";
  return wrong === "yes" ? found({ subject }, { related }) : undetermined({ subject });
}

function matches(kind: PatternKind, selector: object, element: Element, organisation: Organisation): Answer {
  if (element.kind === "unit" && kind === "unit") return selectUnit(selector)(element, organisation);
  if (element.kind === "activity" && kind === "activity")
    return selectActivity(selector)(element, organisation);
  if (element.kind === "flow" && kind === "flow") return selectFlow(selector)(element, organisation);
  if (element.kind === "decision" && kind === "decision")
    return selectDecision(selector)(element, organisation);
  return "no";
}

/** From where paths surely lead, and from where they perhaps do. */
interface Paths {
  readonly surely: (from: Activity) => boolean;
  readonly perhaps: (from: Activity) => boolean;
  /** Whether a path that avoids `via` surely, or perhaps, leads there. */
  readonly surelyAround: (from: Activity) => boolean;
  readonly perhapsAround: (from: Activity) => boolean;
  readonly hasGate: boolean;
  /** Whether more flows may exist than are listed. */
  readonly more: boolean;
  readonly along: (from: Activity) => readonly Activity[];
}

function preparePath({ to, via, reachable = false }: PathPattern, organisation: Organisation): Paths {
  const goal = answers(organisation, selectActivity(to));
  const gate = answers(organisation, selectActivity(via ?? {}));
  const activities = [...organisation.activities.values()];
  const sure = activities.filter((activity) => goal(activity) === "yes");
  const maybe = activities.filter((activity) => goal(activity) !== "no");
  const steps = (goals: readonly Activity[]): NextSteps =>
    reachable ? stepsTo(goals) : stepsTo(goals, () => false);
  // passing something on the way takes two flows at least, so with a gate paths are of any length
  const through = (goals: readonly Activity[], isGate: (activity: Activity) => boolean): NextSteps => {
    const before = stepsTo(goals);
    return stepsTo(activities.filter((activity) => isGate(activity) && before.has(activity)));
  };
  const surely = via ? through(sure, (activity) => gate(activity) === "yes") : steps(sure);
  const perhaps = via ? through(maybe, (activity) => gate(activity) !== "no") : steps(maybe);
  const around = via ? stepsTo(sure, (activity) => gate(activity) === "no") : surely;
  const maybeAround = via ? stepsTo(maybe, (activity) => gate(activity) !== "yes") : perhaps;
  return {
    surely: (from) => surely.has(from),
    perhaps: (from) => perhaps.has(from),
    surelyAround: (from) => around.has(from),
    perhapsAround: (from) => maybeAround.has(from),
    hasGate: via !== undefined,
    more: organisation.coverage.flows !== "complete",
    along: (from) =>
      pathFrom(from, around.has(from) ? around : surely, (activity) => goal(activity) === "yes"),
  };
}

function answers(
  organisation: Organisation,
  select: ReturnType<typeof selectActivity>,
): (activity: Activity) => Answer {
  return (activity) => select(activity, organisation);
}

/** Does a path (through the gate, if there is one) lead from here to a goal? */
function leads(from: Activity, { surely, perhaps, more }: Paths): Answer {
  if (surely(from)) return "yes";
  return perhaps(from) || more ? "unknown" : "no";
}

/** Does a path lead to a goal and, with a gate, does none lead there without passing it? */
function arrives(from: Activity, paths: Paths): Answer {
  const arrival = leads(from, paths);
  return paths.hasGate ? both(arrival, not(leadsAround(from, paths))) : arrival;
}

function leadsAround(from: Activity, { surelyAround, perhapsAround, more }: Paths): Answer {
  if (surelyAround(from)) return "yes";
  return perhapsAround(from) || more ? "unknown" : "no";
}

function wordsOf({ message }: Pattern): {
  readonly messages: RuleMessages;
  readonly translations: { readonly [language: string]: RuleMessages };
} {
  const words = (found: Template, unknown: Template): RuleMessages => ({ found, unknown });
  const said = typeof message === "string" ? { en: message, fa: message } : (message ?? {});
  return {
    messages: words(
      said.en ?? Object.values(said)[0] ?? "`{subject}` does not fit the pattern",
      "not known whether `{subject}` fits the pattern",
    ),
    translations: {
      fa: words(
        said.fa ?? said.en ?? Object.values(said)[0] ?? "`{subject}` با الگو سازگار نیست",
        "معلوم نیست که `{subject}` با الگو سازگار باشد",
      ),
    },
  };
}

function selectorIn(body: object, key: string): object {
  const selector: unknown = Object.entries(body).find(([name]) => name === key)?.[1];
  return typeof selector === "object" && selector !== null ? selector : {};
}
