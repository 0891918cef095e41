import { check } from "../../check/check.ts";
import type { Config } from "../../check/config.ts";
import { type DesignLike, organisationOf } from "../design-like.ts";
import { inLines } from "./to-pass.ts";
import { type MatcherVerdict, verdict } from "./verdict.ts";

/**
 * Whether a rule finds something in a design, about one subject (its id) or any. The rule is on, whatever the preset; its options, rules of your
 * own and the rest come from the config.
 * @throws {TypeError} when there is no such rule.
 */
export function toHaveFinding(
  received: DesignLike,
  rule: string,
  subject?: string,
  config: Config = {},
): MatcherVerdict {
  const setting = config.rules?.[rule];
  const options = typeof setting === "object" && setting.options ? { options: setting.options } : {};
  const { findings, rules } = check(organisationOf(received), {
    ...config,
    preset: "none",
    rules: { [rule]: { severity: "error", ...options } },
    unknownAs: "off",
  });
  const ofRule = findings.filter((finding) => finding.rule === rule);
  const found = ofRule.filter((finding) => subject === undefined || finding.subject.id === subject);
  const about = subject === undefined ? "" : ` about \`${subject}\``;
  const report = rules.find(({ id }) => id === rule);
  return verdict(
    found.length > 0,
    () =>
      [
        `expected a finding of ${rule}${about}; it looked at ${report?.examined ?? 0} and could not decide ${report?.undetermined ?? 0}`,
        ...(ofRule.length > 0 ? [`it found:\n${inLines(ofRule)}`] : []),
      ].join("\n"),
    () => `expected no finding of ${rule}${about}:\n${inLines(found)}`,
  );
}
