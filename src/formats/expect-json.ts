import type { ExpectationsReport } from "../expect/report.ts";
import type { Noticed } from "../expect/unnoticed.ts";
import type { Finding } from "../findings/finding.ts";
import type { ExpectOutcome } from "./expect-outcome.ts";

/** What `test --format json` prints of one file; `expectReportJsonSchema()` describes it. */
export interface ExpectDocument extends ExpectationsReport {
  readonly orgproof: 1;
  readonly file: string;
  /** The file of the design; `null` where the expectations could not be held against one. */
  readonly design: string | null;
  /** What keeps them from being held against a design. */
  readonly faults: readonly Finding[];
  readonly noticed: Noticed | null;
}

/** What became of a file of expectations, in the form that `expectReportJsonSchema()` describes. */
export function expectJson(outcome: ExpectOutcome): ExpectDocument {
  const { file } = outcome;
  if (outcome.kind === "held") {
    const { design, report, noticed = null } = outcome;
    return { orgproof: 1, file, design, ...report, faults: [], noticed };
  }
  const counts = { met: 0, unmet: 0, undecided: 0 };
  return {
    orgproof: 1,
    file,
    design: null,
    verdict: "fail",
    counts,
    scenarios: [],
    faults: outcome.faults,
    noticed: null,
  };
}
