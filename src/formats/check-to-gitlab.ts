import type { Severity } from "../findings/severity.ts";
import { type CheckOutcome, findingsOf } from "./check-outcome.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { pathInRepository } from "./path-in-repository.ts";

const severities: Record<Severity, string> = { error: "major", warn: "minor", info: "info" };

/** Results as a code quality report of GitLab, which shows in a merge request what came and what went. A text that is no design is a blocker. */
export function checkToGitlab(outcomes: readonly CheckOutcome[]): string {
  const issues = outcomes.flatMap((outcome) => {
    const prints = fingerprintsOf(outcome);
    return findingsOf(outcome).map(({ rule, severity, location, message }, at) => ({
      description: message.text,
      check_name: rule,
      fingerprint: prints[at],
      severity: outcome.kind === "checked" ? severities[severity] : "blocker",
      location: { path: pathInRepository(outcome.file), lines: { begin: location?.line ?? 1 } },
    }));
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
