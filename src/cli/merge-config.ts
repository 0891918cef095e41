import type { Config } from "../check/config.ts";
import { matchesRule, type Setting } from "../rules/presets.ts";

/** What the options of a command line say of the configuration. */
export interface ConfigOptions {
  readonly preset?: Config["preset"];
  readonly rule?: readonly (readonly [id: string, severity: Setting])[];
  readonly failOn?: Config["failOn"];
  readonly unknownAs?: Config["unknownAs"];
  readonly locale?: Config["locale"];
  readonly digits?: Config["digits"];
  readonly now?: string;
}

/** A configuration file with the options of the command line over it, so that these win; `today` is the day when neither says one. */
export function mergeConfig(file: Config, { rule = [], ...options }: ConfigOptions, today: string): Config {
  const stated = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { now: today, ...file, ...stated, rules: mergeRules(file.rules ?? {}, rule) };
}

type Rules = NonNullable<Config["rules"]>;

/** A rule's id counts more than a wildcard, so a wildcard of the command line sets the ids that the file names too; their options stay. */
function mergeRules(file: Rules, asked: NonNullable<ConfigOptions["rule"]>): Rules {
  let rules = file;
  for (const [pattern, severity] of asked) {
    const others = Object.entries(rules)
      .filter(([id]) => id !== pattern)
      .map(([id, setting]) => [id, matchesRule(pattern, id) ? withSeverity(setting, severity) : setting]);
    // last, since of two wildcards the later one counts
    rules = { ...Object.fromEntries(others), [pattern]: withSeverity(rules[pattern], severity) };
  }
  return rules;
}

function withSeverity(setting: Rules[string] | undefined, severity: Setting): Rules[string] {
  return typeof setting === "object" ? { ...setting, severity } : severity;
}
