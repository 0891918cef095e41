import type { Config } from "../../check/config.ts";
import type { PortfolioSummary } from "../../formats/portfolio-summary.ts";
import { portfolioText } from "../../formats/portfolio-text.ts";
import { isColoured, readingColumns } from "../appearance.ts";
import type { CheckOptions } from "../check-files.ts";
import type { Io } from "../io.ts";
import { writeOutput } from "../write-output.ts";

export type SummaryFormat = "text" | "json";

/** Prints what was found in many designs, taken together. */
export function printSummary(
  io: Io,
  summary: PortfolioSummary,
  format: SummaryFormat,
  { locale, digits }: Config,
  output: string | undefined,
  { color, quiet, verbose }: Pick<CheckOptions, "color" | "quiet" | "verbose">,
): void {
  const text = () =>
    portfolioText(summary, {
      width: readingColumns(io),
      colour: isColoured(io, color, output !== undefined),
      flush: io.stdout.isTTY && output === undefined,
      locale,
      digits,
      detail: quiet ? "quiet" : verbose ? "full" : "short",
    });
  writeOutput(io, format === "json" ? `${JSON.stringify(summary, null, 2)}\n` : text(), output);
}
