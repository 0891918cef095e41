import { settingsOf } from "../../src/check/settings.ts";
import { standardProfile } from "../../src/level/profile.ts";
import type { Design } from "../../src/model/design.ts";
import type { Element } from "../../src/organisation/elements.ts";
import { link } from "../../src/organisation/link.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import type { Context } from "../../src/rules/define-rule.ts";
import { subjectsOf } from "../../src/rules/subjects.ts";
import type { Verdict } from "../../src/rules/verdict.ts";
import { naiveRules } from "../naive/rules.ts";

/** The rules that are compared: all that look at what is linked, but those of levels (compared with the levels). */
export const compared = settingsOf({ preset: "all" }).active.filter(
  ({ rule }) => !rule.id.startsWith("interface/"),
);

/** What a rule of src says of each of its subjects. */
function said({ rule, options }: (typeof compared)[number], organisation: Organisation) {
  const asked = rule.isAsked?.(organisation) ?? true;
  const prepared = asked && rule.prepare?.(organisation, options as never, standardProfile);
  const context: Context<unknown, unknown> = { organisation, options, profile: standardProfile, prepared };
  const check = rule.check as (subject: Element, context: Context<unknown, unknown>) => Verdict;
  return (asked ? [...subjectsOf(organisation, rule.subject)] : []).map(
    (subject) => [subject.id, check(subject, context)] as const,
  );
}

/** Where the rules of src and the second ones part, of a design that says everything. */
export function ruleDifferences(design: Design): readonly string[] {
  const organisation = link(design);
  return compared.flatMap((active) => {
    const naive = naiveRules[active.rule.id];
    if (!naive) return [`${active.rule.id} has no second implementation`];
    const verdicts = said(active, organisation);
    const isFound = (verdict: Verdict) => typeof verdict === "object" && verdict.status === "found";
    const isOpen = (verdict: Verdict) => typeof verdict === "object" && verdict.status !== "found";
    const idsThat = (asked: (verdict: Verdict) => boolean) =>
      verdicts.filter(([, verdict]) => asked(verdict)).map(([id]) => id);
    return [
      ...unlike(
        `${active.rule.id} examines`,
        idsThat((verdict) => verdict !== "not-examined"),
        naive.examined(design),
      ),
      ...unlike(`${active.rule.id} finds`, idsThat(isFound), naive.found(design)),
      ...unlike(`${active.rule.id} leaves open`, idsThat(isOpen), []),
    ];
  });
}

function unlike(what: string, src: readonly string[], naive: readonly string[]): readonly string[] {
  return [
    ...src.filter((id) => !naive.includes(id)).map((id) => `${what} ${id}, and should not`),
    ...naive.filter((id) => !src.includes(id)).map((id) => `${what} all but ${id}`),
  ];
}
