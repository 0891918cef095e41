import type { Finding } from "../findings/finding.ts";
import type { Severity } from "../findings/severity.ts";
import type { LevelInShort } from "./levels-in-short.ts";
import type { RelationshipReport } from "./word-relationship.ts";

/** What became of a rule: none but `checked` says anything about the design. */
export type RuleStatus = "checked" | "nothing-to-check" | "not-asked" | "incomplete" | "internal-error";

/** What a rule did. */
export interface RuleReport {
  readonly id: string;
  readonly severity: Severity;
  readonly status: RuleStatus;
  /** Subjects that meet the rule's precondition, or may meet it. */
  readonly examined: number;
  /** Among them, those whose answer hangs on an unknown fact. */
  readonly undetermined: number;
  /** Findings, those that were silenced not counted. */
  readonly findings: number;
}

/** A rule that threw. The other rules ran. */
export interface InternalError {
  readonly rule: string;
  readonly message: string;
}

/** A finding that an `ignore` entry silenced. */
export interface SuppressedFinding {
  readonly finding: Finding;
  /** Index of the entry under `ignore`. */
  readonly by: number;
}

/** `pass`; `fail`: a finding at or above `failOn`; `undetermined`: none, but some rule at or above it could not decide. */
export type CheckVerdict = "pass" | "fail" | "undetermined";

/** What checking an organisation gives: plain data, the same for the same input. */
export interface CheckResult {
  readonly orgproof: 1;
  readonly verdict: CheckVerdict;
  readonly counts: {
    readonly error: number;
    readonly warn: number;
    readonly info: number;
    readonly suppressed: number;
    readonly undetermined: number;
  };
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly rules: readonly RuleReport[];
  /** What the structure implies for every two units that have something between them. */
  readonly interfaces: readonly RelationshipReport[];
  /** The levels of `interfaces` alone: made much sooner. */
  readonly levels: readonly LevelInShort[];
  readonly internalErrors: readonly InternalError[];
}
