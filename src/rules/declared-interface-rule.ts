import { type Relationship, relationship } from "../level/relationship.ts";
import type { DeclaredInterface } from "../organisation/elements.ts";
import type { Answer } from "../organisation/three-values.ts";
import { defineRule, type Rule } from "./define-rule.ts";
import { type Found, undetermined } from "./verdict.ts";

interface DeclaredInterfaceRule extends Pick<Rule, "id" | "severity" | "summary" | "source" | "messages"> {
  /** Whether the declaration says what the rule compares with the design. */
  readonly isStated: (declared: DeclaredInterface) => boolean;
  /** What is wrong with an interface of which it is stated; "no" when nothing is. */
  readonly judge: (relationship: Relationship, declared: DeclaredInterface) => Found | Exclude<Answer, "yes">;
}

/** A rule that compares what is declared of an interface with the level that the design implies. Its message `unknown` may name `a` and `b`. */
export function declaredInterfaceRule({ isStated, judge, ...rule }: DeclaredInterfaceRule): Rule {
  return defineRule({
    ...rule,
    subject: "interface",
    section: "interfaces",
    check(at, { organisation, profile }) {
      const { a, b, declared } = at;
      const unknown = undetermined({ a, b }, { related: [a, b] });
      if (!declared) return organisation.coverage.interfaces === "open" ? unknown : "not-examined";
      if (!isStated(declared)) return "not-examined";
      const verdict = judge(relationship(organisation, a, b, profile), declared);
      return verdict === "no" ? "clean" : verdict === "unknown" ? unknown : verdict;
    },
  });
}
