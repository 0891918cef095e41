import type { CheckResult } from "../../check/result.ts";
import type { ViewGraph } from "../../graph/view-graph.ts";
import type { Design } from "../../model/design.ts";
import type { Matrix } from "../matrix.ts";
import type { Page } from "../terminal/page.ts";

/** What an export is written from; graph and matrix are made for the formats that ask. */
export interface ExportInput {
  readonly design: Design;
  readonly graph: () => ViewGraph;
  readonly matrix: () => Matrix;
  /** What a check finds, where it is to be said. */
  readonly result: () => CheckResult | undefined;
  /** Language and digits of whatever words the format adds. */
  readonly page: Page;
}

/** Text, bytes, or the files of a folder by name. */
export type Written = string | Uint8Array | Readonly<Record<string, string>>;

/** Writes a design in a format. */
export type ExportWriter = (input: ExportInput) => Written | Promise<Written>;
