import type { Severity } from "../findings/severity.ts";
import type { CheckOutcome, ResultsOptions } from "../formats/check-outcome.ts";
import type { PageOptions } from "../formats/terminal/page.ts";

export interface ReportOptions extends PageOptions, ResultsOptions {
  readonly detail: "quiet" | "short" | "full";
  readonly failOn: Severity | "never";
  /** The version of this package. */
  readonly version: string;
  readonly linkTo: (file: string, line: number) => string | undefined;
}

/** All that is printed of the files that were checked. */
export type Report = (outcomes: readonly CheckOutcome[], options: ReportOptions) => string;
