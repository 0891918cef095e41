import type { Config } from "../check/config.ts";
import type { CheckOutcome } from "../formats/check-outcome.ts";
import { checkDesignFile } from "./check-design-file.ts";
import type { Follow } from "./follow-files.ts";
import type { FormatTarget } from "./format-target.ts";
import type { Io } from "./io.ts";
import { configLoader } from "./load-config.ts";
import type { ConfigOptions } from "./merge-config.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits, gravest } from "./problem.ts";
import { readDesignFile } from "./read-design-file.ts";
import { reportTargets } from "./report-targets.ts";
import { complain } from "./session.ts";
import { sayCount } from "./stages.ts";
import { understoodConfig } from "./understood-config.ts";
import { writeReports } from "./write-reports.ts";

export interface CheckOptions extends SharedOptions, ConfigOptions {
  readonly locale?: NonNullable<Config["locale"]>;
  readonly format: readonly FormatTarget[];
  readonly verbose?: boolean;
}

/**
 * Checks files, each under its own configuration; one that cannot be read does not keep the others from being checked. Whoever checks them again and again gives
 * what follows their texts.
 */
export async function checkFiles(
  io: Io,
  files: readonly string[],
  options: CheckOptions,
  follow?: Follow,
): Promise<Exit> {
  const targets = reportTargets(io, options.format, options.output, files);
  const configs = await configsOf(io, files, options);
  const outcomes: CheckOutcome[] = [];
  for (const [at, file] of files.entries()) {
    const config = configs[at] ?? {};
    await sayCount(io, at + 1, files.length, config);
    outcomes.push(checkDesignFile(await readDesignFile(io, file, config, follow?.(file, config)), config));
  }

  const [config = {}] = configs;
  const detail = options.quiet ? "quiet" : options.verbose || isThorough(config) ? "full" : "short";
  await writeReports(io, outcomes, targets, configs, { detail, color: options.color });
  for (const outcome of outcomes) complainOf(io, outcome);
  return gravest(outcomes.map(exitOf));
}

/** The configuration of each file, under the options; all of them are understood before the first file is read. */
export async function configsOf(
  io: Io,
  files: readonly string[],
  options: CheckOptions,
): Promise<readonly Config[]> {
  const configFor = configsFor(io, options);
  const configs: Config[] = [];
  for (const file of files) configs.push(await configFor(file));
  return configs;
}

/** The configuration of a file, under the options; files of one configuration share it. */
export function configsFor(io: Io, options: CheckOptions): (file: string) => Promise<Config> {
  const configFor = configLoader(io, options);
  const { preset, rule, failOn, unknownAs, locale, digits, now } = options;
  const stated = { preset, rule, failOn, unknownAs, locale, digits, now } as ConfigOptions;
  const understood = new Map<Config, Config>();
  return async (file) => {
    const { config } = await configFor(file);
    const known = understood.get(config) ?? understoodConfig(io, config, stated);
    understood.set(config, known);
    return known;
  };
}

/** Presets with which everything is shown. */
function isThorough({ preset }: Config): boolean {
  return preset === "strict" || preset === "all";
}

function complainOf(io: Io, outcome: CheckOutcome): void {
  if (outcome.kind !== "checked") return;
  for (const { rule, message } of outcome.result.internalErrors) {
    complain(io, `${outcome.file}: internal error in the rule ${rule}: ${message}`);
  }
}

function exitOf(outcome: CheckOutcome): Exit {
  if (outcome.kind !== "checked") return exits.unreadable;
  if (outcome.result.internalErrors.length > 0) return exits.internal;
  return outcome.result.verdict === "fail" ? exits.findings : exits.fine;
}
