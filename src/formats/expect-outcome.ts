import type { ExpectationsReport } from "../expect/report.ts";
import type { Noticed } from "../expect/unnoticed.ts";
import type { Finding } from "../findings/finding.ts";

/** What became of one file of expectations. */
export type ExpectOutcome =
  | {
      readonly kind: "held";
      readonly file: string;
      /** The file of the design. */
      readonly design: string;
      readonly report: ExpectationsReport;
      /** Which facts of the design anything depends on; where that was asked for. */
      readonly noticed?: Noticed | undefined;
    }
  | {
      readonly kind: "unreadable";
      readonly file: string;
      readonly faults: readonly Finding[];
      /** The text that the faults are in. */
      readonly source: string;
    };
