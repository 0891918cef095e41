import { type PortfolioDesign, portfolioContent } from "../pages/portfolio/portfolio-content.ts";
import { portfolioHtml } from "../pages/portfolio/portfolio-html.tsx";
import { aboutRulesIn } from "./about-rules-in.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { ConfigOptions } from "./merge-config.ts";
import { pageParts } from "./page-parts.ts";
import { type Exit, exits, usageProblem } from "./problem.ts";
import { progressBar } from "./progress-bar.ts";
import { understoodConfig } from "./understood-config.ts";
import { writeOutput } from "./write-output.ts";
import type { ReportCommandOptions } from "./write-report.ts";

/** Writes a page that compares several designs, in the language of the first. */
export async function writePortfolio(
  io: Io,
  paths: readonly string[],
  options: ReportCommandOptions,
): Promise<Exit> {
  for (const option of ["between", "plan", "faults"] as const) {
    if (options[option])
      throw usageProblem(`--${option} is about one design; a page on several compares them`);
  }
  if (paths.filter((path) => path === "-").length > 1)
    throw usageProblem("standard input is one design, and stands once");
  const { preset, digits } = options;
  const designs: PortfolioDesign[] = [];
  for (const path of paths) {
    const { file, design, config } = await loadDesign(io, path, options);
    designs.push({ file, design, config: understoodConfig(io, config, { preset, digits } as ConfigOptions) });
  }
  const configs = designs.map(({ config }) => config ?? {});
  const progress = progressBar(io, designs.length, options.quiet === true);
  const content = portfolioContent(designs, { about: aboutRulesIn(configs), progress: progress.at });
  progress.end();
  const [{ locale, digits: shown } = {}] = configs;
  writeOutput(io, portfolioHtml(content, { ...pageParts(), locale, digits: shown }), options.output);
  return exits.fine;
}
