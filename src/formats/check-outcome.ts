import type { Config } from "../check/config.ts";
import type { CheckResult } from "../check/result.ts";
import type { Finding } from "../findings/finding.ts";
import type { Severity } from "../findings/severity.ts";
import type { PageOptions } from "./terminal/page.ts";

/** What became of one design: the result of checking it, or the faults that keep its text from being one. */
export type CheckOutcome =
  | {
      readonly kind: "checked";
      /** What the design is called: a path, best relative to the root of the repository; any name for a design from code. */
      readonly file: string;
      readonly result: CheckResult;
      /** The text that it was read from. */
      readonly source?: string;
      /** The configuration under which it was checked, with which fixes are tried; the usual one when left out. */
      readonly config?: Config;
      /** What made the check fail: errors when left out. */
      readonly failOn?: Severity | "never";
      /** Why the entries under `ignore` silence what they silence, by their index. */
      readonly reasons?: readonly (string | undefined)[];
    }
  | {
      readonly kind: "unreadable";
      readonly file: string;
      readonly faults: readonly Finding[];
      readonly source?: string;
    };

/** What is said of a rule besides its findings. */
export interface RuleAbout {
  /** What it finds, in one sentence without a full stop. */
  readonly summary: string;
  /** Why it is there, in a sentence or two. */
  readonly reason?: string | undefined;
  /** How grave its findings are when nothing else is configured. */
  readonly severity?: Severity | undefined;
}

/** How the results of checks are written. */
export interface ResultsOptions extends Pick<PageOptions, "locale" | "digits"> {
  /** What is said of a rule; of those that come with the package, what they find, when left out. */
  readonly aboutRule?: (rule: string) => RuleAbout | undefined;
}

/** What was found in a design: the faults of its text when it is none. */
export function findingsOf(outcome: CheckOutcome): readonly Finding[] {
  return outcome.kind === "checked" ? outcome.result.findings : outcome.faults;
}
