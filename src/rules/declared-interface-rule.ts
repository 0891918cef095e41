import type { Profile } from "../level/profile.ts";
import { type Relationship, relationships } from "../level/relationship.ts";
import type { DeclaredInterface, Interface } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
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
    prepare: (organisation, _, profile) => relationshipFinder(organisation, profile),
    check(at, { organisation, prepared: relationshipOf }) {
      const { a, b, declared } = at;
      const unknown = undetermined({ a, b }, { related: [a, b] });
      if (!declared) return organisation.coverage.interfaces === "open" ? unknown : "not-examined";
      if (!isStated(declared)) return "not-examined";
      const verdict = judge(relationshipOf(at), declared);
      return verdict === "no" ? "clean" : verdict === "unknown" ? unknown : verdict;
    },
  });
}

/** Finds the relationship of a declared interface. Inferred only when it is asked for: that takes as long as all rules together. */
function relationshipFinder(organisation: Organisation, profile: Profile): (at: Interface) => Relationship {
  let known: ReadonlyMap<Interface, Relationship> | undefined;
  return (at) => {
    known ??= new Map(relationships(organisation, profile).map((each) => [each.interface, each]));
    return known.get(at) as Relationship;
  };
}
