import { check } from "../check/check.ts";
import type { Config } from "../check/config.ts";
import type { Finding } from "../findings/finding.ts";
import type { Design } from "../model/design.ts";
import { link } from "../organisation/link.ts";
import type { Rule } from "../rules/define-rule.ts";
import { rules } from "../rules/registry.ts";
import { subjectsOf } from "../rules/subjects.ts";

/** What a rule says of a design. */
export interface Said {
  readonly found: readonly Finding[];
  /** Subjects that it could not decide, and why. */
  readonly open: readonly Finding[];
  readonly examined: number;
  readonly asked: boolean;
  /** Ids of the elements that it looks at, one at a time. */
  readonly subjects: readonly string[];
  /** What it threw, if it did. */
  readonly threw: string | undefined;
}

/** Runs one rule over designs, whatever these ignore. */
export function listenTo(rule: Rule, options: Record<string, unknown> | undefined): (design: Design) => Said {
  const config: Config = {
    preset: "none",
    ...(isBuiltIn(rule) ? {} : { custom: [rule] }),
    rules: { [rule.id]: { severity: rule.severity, ...(options ? { options } : {}) } },
    unknownAs: "info",
  };
  return ({ ignore, ...design }) => {
    const organisation = link(design);
    const { findings, rules: reports, internalErrors } = check(organisation, config);
    const report = reports.find(({ id }) => id === rule.id);
    return {
      found: findings.filter((finding) => !isOpen(finding)),
      open: findings.filter(isOpen),
      examined: report?.examined ?? 0,
      asked: report?.status !== "not-asked",
      subjects: subjectsOf(organisation, rule.subject).map(({ id }) => id),
      threw: internalErrors[0]?.message,
    };
  };
}

function isBuiltIn({ id }: Rule): boolean {
  return rules.some((rule) => rule.id === id);
}

function isOpen({ message }: Finding): boolean {
  return message.key.endsWith("/unknown");
}
