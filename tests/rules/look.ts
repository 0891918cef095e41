import { check } from "../../src/check/check.ts";
import type { Finding } from "../../src/findings/finding.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";

/** What one rule says of a design, in a form that is easy to compare in a table. */
export interface Look {
  /** Ids of the subjects that have a finding, in order. */
  readonly flagged: readonly string[];
  /** The English texts of the findings. */
  readonly says: readonly string[];
  /** Their paths. */
  readonly paths: readonly string[];
  /** Ids of the subjects that it could not decide. */
  readonly undetermined: readonly string[];
  /** What it says of those, as `path: text`. */
  readonly doubts: readonly string[];
  readonly examined: number;
  readonly status: string;
  readonly findings: readonly Finding[];
}

/** Runs one rule over a design that may leave out `orgproof: 1`. */
export function look(rule: string, design: object, options?: Record<string, unknown>): Look {
  const organisation = link({ orgproof: 1, ...design } as Design);
  const result = check(organisation, {
    preset: "none",
    unknownAs: "info",
    rules: { [rule]: { severity: "warn", ...(options ? { options } : {}) } },
  });
  if (result.internalErrors.length > 0) throw new Error(JSON.stringify(result.internalErrors));
  const isUnknown = (finding: Finding) => finding.message.key.endsWith("/unknown");
  const report = result.rules.find(({ id }) => id === rule);
  const findings = result.findings.filter((finding) => !isUnknown(finding));
  const unknown = result.findings.filter(isUnknown);
  return {
    flagged: findings.map(({ subject }) => subject.id),
    says: findings.map(({ message }) => message.text),
    paths: findings.map(({ path }) => path),
    undetermined: unknown.map(({ subject }) => subject.id),
    doubts: unknown.map(({ path, message }) => `${path}: ${message.text}`),
    examined: report?.examined ?? 0,
    status: report?.status ?? "off",
    findings,
  };
}
