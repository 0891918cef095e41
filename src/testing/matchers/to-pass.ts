import { check } from "../../check/check.ts";
import type { Config } from "../../check/config.ts";
import type { Finding } from "../../findings/finding.ts";
import { isAtLeast } from "../../findings/severity.ts";
import { type DesignLike, organisationOf } from "../design-like.ts";
import { type MatcherVerdict, verdict } from "./verdict.ts";

/** Whether a design has no finding of `error` or `warn`. What could not be decided is no finding; `unknownAs` in the config makes it one. */
export function toPass(received: DesignLike, config: Config = {}): MatcherVerdict {
  const { findings, counts, rules } = check(organisationOf(received), config);
  const grave = findings.filter(({ severity }) => isAtLeast(severity, "warn"));
  const examined = rules.filter(({ status }) => status === "checked").length;
  return verdict(
    grave.length === 0,
    () => `expected the design to pass; it has ${counted(grave.length)}:\n${inLines(grave)}`,
    () =>
      `expected the design not to pass; ${examined} rules looked at it and found no error and no warning (not decided: ${counts.undetermined})`,
  );
}

function counted(count: number): string {
  return count === 1 ? "one finding" : `${count} findings`;
}

/** Findings, a line each. */
export function inLines(findings: readonly Finding[]): string {
  return findings
    .map(({ severity, rule, message, path, location }) => {
      const place = location ? `${location.line}:${location.column}` : path;
      return `  ${severity} ${rule} at ${place}: ${message.text}`;
    })
    .join("\n");
}
