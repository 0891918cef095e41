import type { Config } from "../check/config.ts";
import { settingsOf } from "../check/settings.ts";
import type { Io } from "./io.ts";
import { configProblem } from "./load-config.ts";
import { type ConfigOptions, mergeConfig } from "./merge-config.ts";
import { usageProblem } from "./problem.ts";
import { today } from "./today.ts";

/**
 * A configuration file with the options of the command line over it, understood before anything is read.
 * @throws {Problem} when it is wrong.
 */
export function understoodConfig(io: Io, file: Config, stated: ConfigOptions): Config {
  const config = mergeConfig(file, stated, today(io));
  try {
    settingsOf(config);
  } catch (error) {
    throw usageProblem(configProblem(error));
  }
  return config;
}
