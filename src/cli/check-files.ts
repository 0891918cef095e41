import { check } from "../check/check.ts";
import type { Config } from "../check/config.ts";
import type { CheckOutcome } from "../formats/check-outcome.ts";
import type { Locale } from "../messages/language.ts";
import type { Design } from "../model/design.ts";
import { textIn } from "../model/text.ts";
import { linkSound } from "../organisation/link.ts";
import type { FormatTarget } from "./format-target.ts";
import type { Io } from "./io.ts";
import { configLoader } from "./load-config.ts";
import type { ConfigOptions } from "./merge-config.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits, gravest } from "./problem.ts";
import { readDesignFile } from "./read-design-file.ts";
import { reportTargets } from "./report-targets.ts";
import { complain } from "./session.ts";
import { understoodConfig } from "./understood-config.ts";
import { unreadFindings } from "./unread-text.ts";
import { writeReports } from "./write-reports.ts";

export interface CheckOptions extends SharedOptions, ConfigOptions {
  readonly locale?: NonNullable<Config["locale"]>;
  readonly format: readonly FormatTarget[];
  readonly verbose?: boolean;
}

/** Checks files, each under its own configuration; one that cannot be read does not keep the others from being checked. */
export async function checkFiles(io: Io, files: readonly string[], options: CheckOptions): Promise<Exit> {
  const targets = reportTargets(io, options.format, options.output, files);
  const configs = await configsOf(io, files, options);
  const outcomes: CheckOutcome[] = [];
  for (const [at, file] of files.entries()) outcomes.push(await checkFile(io, file, configs[at] ?? {}));

  const [config = {}] = configs;
  const detail = options.quiet ? "quiet" : options.verbose || isThorough(config) ? "full" : "short";
  await writeReports(io, outcomes, targets, configs, { detail, color: options.color });
  for (const outcome of outcomes) complainOf(io, outcome);
  return gravest(outcomes.map(exitOf));
}

/** The configuration of each file, under the options; all of them are understood before the first file is read. */
async function configsOf(
  io: Io,
  files: readonly string[],
  options: CheckOptions,
): Promise<readonly Config[]> {
  const configFor = configLoader(io, options);
  const { preset, rule, failOn, unknownAs, locale, digits, now } = options;
  const stated = { preset, rule, failOn, unknownAs, locale, digits, now } as ConfigOptions;
  const configs: Config[] = [];
  for (const file of files) {
    const config = understoodConfig(io, (await configFor(file)).config, stated);
    configs.push(config);
  }
  return configs;
}

async function checkFile(io: Io, path: string, config: Config): Promise<CheckOutcome> {
  const read = await readDesignFile(io, path, config);
  if (read.kind === "unreadable") return read;
  if (read.kind === "unread")
    return { kind: "unreadable", file: read.file, faults: unreadFindings(read.unread, config), source: "" };
  return {
    kind: "checked",
    file: read.file,
    source: read.source,
    result: check(linkSound(read.design), config),
    config,
    failOn: config.failOn ?? "error",
    reasons: reasonsOf(read.design, config.locale ?? "en"),
  };
}

/** Why each entry under `ignore` silences what it silences. */
function reasonsOf({ ignore }: Design, locale: Locale): readonly (string | undefined)[] {
  if (ignore === undefined || ignore === "none") return [];
  return ignore.map(({ reason }) =>
    reason === undefined || reason === "none" ? undefined : textIn(reason, locale),
  );
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
