import { check } from "../../check/check.ts";
import type { Config } from "../../check/config.ts";
import type { Finding } from "../../findings/finding.ts";
import { type DesignLike, organisationOf } from "../design-like.ts";
import { inLines } from "./to-pass.ts";
import { type MatcherVerdict, verdict } from "./verdict.ts";

/**
 * Whether a rule finds something in a design, about one subject (its id) or any. The rule is on, whatever the preset; its options, rules of your
 * own and the rest come from the config. Behind `.not`, what the rule could not decide does not count as free of findings.
 * @throws {TypeError} when there is no such rule.
 */
export function toHaveFinding(
  this: { readonly isNot?: boolean } | undefined,
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
    // so that what could not be decided is told by its severity
    unknownAs: "info",
  });
  const isAbout = (finding: Finding) => subject === undefined || finding.subject.id === subject;
  const ofRule = findings.filter((finding) => finding.rule === rule);
  const found = ofRule.filter(({ severity }) => severity === "error");
  const wanted = found.filter(isAbout);
  const open = ofRule.filter((finding) => finding.severity === "info" && isAbout(finding));
  const report = rules.find(({ id }) => id === rule);
  const isAsked = report?.status === "checked" || report?.status === "nothing-to-check";
  // where the design does not say all, there may be more; a subject that was looked at is decided all the same
  const isOpen = open.length > 0 || !(isAsked || (report?.status === "incomplete" && subject !== undefined));
  const about = subject === undefined ? "" : ` about \`${subject}\``;
  return verdict(
    wanted.length > 0 || (this?.isNot === true && isOpen),
    () =>
      [
        `expected a finding of ${rule}${about}; it looked at ${report?.examined ?? 0} and could not decide ${report?.undetermined ?? 0}`,
        ...(found.length > 0 ? [`it found:\n${inLines(found)}`] : []),
      ].join("\n"),
    () =>
      wanted.length > 0
        ? `expected no finding of ${rule}${about}:\n${inLines(wanted)}`
        : `expected no finding of ${rule}${about}; that is not known:\n${open.length > 0 ? inLines(open) : "  the design does not say what the rule asks for"}`,
  );
}
