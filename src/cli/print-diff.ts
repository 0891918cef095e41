import { diffDesigns } from "../change/diff/diff-designs.ts";
import { isAtLeast } from "../findings/severity.ts";
import { diffMarkdown } from "../formats/diff-markdown.ts";
import { diffText } from "../formats/diff-text.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { ConfigOptions } from "./merge-config.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits, usageProblem } from "./problem.ts";
import { understoodConfig } from "./understood-config.ts";
import { writeOutput } from "./write-output.ts";

export type DiffFormat = "text" | "markdown" | "json";

export interface DiffOptions extends SharedOptions, Pick<ConfigOptions, "preset" | "digits"> {
  readonly format: DiffFormat;
}

/** Prints what is different between two designs; ends with 1 when findings came at or above `failOn`. The configuration is that of the second. */
export async function printDiff(
  io: Io,
  oldPath: string,
  newPath: string,
  options: DiffOptions,
): Promise<Exit> {
  if (oldPath === "-" && newPath === "-")
    throw usageProblem("standard input is one design; diff compares two");
  const old = await loadDesign(io, oldPath, options);
  const now = await loadDesign(io, newPath, options);
  const { preset, digits } = options;
  const config = understoodConfig(io, now.config, { preset, digits } as ConfigOptions);
  const diff = diffDesigns(old.design, now.design, config);
  const { locale = "en" } = config;
  const writers: Record<DiffFormat, () => string> = {
    text: () =>
      diffText(diff, {
        width: readingColumns(io),
        colour: isColoured(io, options.color, options.output !== undefined),
        flush: io.stdout.isTTY && options.output === undefined,
        locale,
        digits: config.digits,
      }),
    markdown: () => diffMarkdown(diff, { locale, digits: config.digits }),
    json: () => `${JSON.stringify({ orgproof: 1, old: old.file, new: now.file, ...diff }, null, 2)}\n`,
  };
  if (options.quiet !== true || options.format !== "text")
    writeOutput(io, writers[options.format](), options.output);
  const { failOn = "error" } = config;
  const isWorse = diff.come.some(({ finding }) => failOn !== "never" && isAtLeast(finding.severity, failOn));
  return isWorse ? exits.findings : exits.fine;
}
