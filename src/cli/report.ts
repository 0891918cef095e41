import type { CheckResult } from "../check/result.ts";
import type { Finding } from "../findings/finding.ts";
import type { Severity } from "../findings/severity.ts";
import type { PageOptions } from "../formats/terminal/page.ts";

/** What became of one file; one that could not even be opened has a fault that says so. */
export type Outcome =
  | { readonly kind: "checked"; readonly file: string; readonly result: CheckResult; readonly source: string }
  | {
      readonly kind: "unreadable";
      readonly file: string;
      readonly faults: readonly Finding[];
      readonly source: string;
    };

export interface ReportOptions extends PageOptions {
  readonly detail: "quiet" | "short" | "full";
  readonly failOn: Severity | "never";
}

/** All that is printed of the files that were checked. */
export type Report = (outcomes: readonly Outcome[], options: ReportOptions) => string;
