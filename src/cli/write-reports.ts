import type { Config } from "../check/config.ts";
import type { CheckOutcome } from "../formats/check-outcome.ts";
import { aboutRulesIn } from "./about-rules-in.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import { reportIn } from "./check-formats.ts";
import type { Io } from "./io.ts";
import { packageVersion } from "./package-files.ts";
import type { ReportOptions } from "./report.ts";
import type { ReportTarget } from "./report-targets.ts";
import { sourceLinks } from "./source-links.ts";
import { writeOutput } from "./write-output.ts";

/** Writes what became of the files in each format that was asked for, each whole or not at all. */
export async function writeReports(
  io: Io,
  outcomes: readonly CheckOutcome[],
  targets: readonly ReportTarget[],
  configs: readonly Config[],
  { detail, color }: { readonly detail: ReportOptions["detail"]; readonly color: boolean | undefined },
): Promise<void> {
  const { locale, digits, failOn = "error" } = configs[0] ?? {};
  const common = {
    width: readingColumns(io),
    locale,
    digits,
    detail,
    failOn,
    aboutRule: aboutRulesIn(configs),
    version: packageVersion(),
    linkTo: sourceLinks(io),
  };
  for (const { format, file } of targets) {
    const report = await reportIn(format);
    const colour = isColoured(io, color, file !== undefined);
    const flush = io.stdout.isTTY && file === undefined;
    writeOutput(io, report(outcomes, { ...common, colour, flush }), file);
  }
}
