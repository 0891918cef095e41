import type { Organisation } from "../organisation/organisation.ts";
import type { Config } from "./config.ts";
import type { CheckResult } from "./result.ts";
import { keepsUnknowns, resultOf } from "./result-of.ts";
import { runRule } from "./run-rule.ts";
import { settingsOf } from "./settings.ts";

/**
 * Checks an organisation: runs every rule that the configuration turns on, silences what the design ignores, and puts the rest into words.
 * @throws {TypeError} when the configuration is wrong.
 */
export function check(organisation: Organisation, config: Config = {}): CheckResult {
  const settings = settingsOf(config);
  const keeps = keepsUnknowns(organisation, settings);
  const runs = settings.active.map((active) => runRule(active, organisation, settings.profile, keeps));
  return resultOf(organisation, settings, runs);
}
