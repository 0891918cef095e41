import type { CheckResult } from "../check/result.ts";
import type { Finding } from "../findings/finding.ts";

/** The result of checking one file, as `check --format json` prints it; `resultJsonSchema()` describes it. */
export interface ResultDocument
  extends Pick<CheckResult, "orgproof" | "verdict" | "counts" | "findings" | "rules" | "interfaces"> {
  readonly file: string;
}

/** The result of a check in the form that `resultJsonSchema()` describes. */
export function checkJson(
  { orgproof, verdict, counts, findings, rules, interfaces }: CheckResult,
  file: string,
): ResultDocument {
  return { orgproof, file, verdict, counts, findings, rules, interfaces };
}

/** The same for a file that is no design: its faults are the findings, and no rule was run. */
export function unreadableJson(faults: readonly Finding[], file: string): ResultDocument {
  const counts = { error: faults.length, warn: 0, info: 0, suppressed: 0, undetermined: 0 };
  return { orgproof: 1, file, verdict: "fail", counts, findings: faults, rules: [], interfaces: [] };
}
