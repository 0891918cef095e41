import type * as z from "zod";
import { closestFinder } from "../findings/closest.ts";
import type { Severity } from "../findings/severity.ts";
import { defineProfile } from "../level/define-profile.ts";
import { type Profile, standardProfile } from "../level/profile.ts";
import { accepts } from "../model/accepts.ts";
import { isDay } from "../model/day.ts";
import type { Rule } from "../rules/define-rule.ts";
import { ignoreRules } from "../rules/ignore-rules.ts";
import { patternRule } from "../rules/pattern-rule.ts";
import type { Pattern } from "../rules/pattern-schema.ts";
import { matchesRule, type Setting, settingFor, settingIn, unknownAsIn } from "../rules/presets.ts";
import { rules as builtIn } from "../rules/registry.ts";
import { type Config, configSchema } from "./config.ts";
import { explainConfig } from "./explain-config.ts";

/** A rule that runs, as the configuration sets it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: object;
}

/** A configuration, understood. */
export interface Settings {
  /** Ids of all rules there are, on or off. */
  readonly known: readonly string[];
  readonly active: readonly ActiveRule[];
  /** Severities of the rules about suppressions, by rule id. */
  readonly ignoring: ReadonlyMap<string, Setting>;
  readonly unknownAs: Setting;
  readonly failOn: Severity | "never";
  /** How levels are read. */
  readonly profile: Profile;
  readonly config: Config;
}

/**
 * Understands a configuration.
 * @throws {TypeError} that says what is wrong with it.
 */
export function settingsOf(config: Config = {}): Settings {
  const patterns = patternsIn(config);
  const { preset = "recommended", rules = {}, unknownAs, failOn = "error" } = config;
  const custom = [...(config.custom ?? []), ...patterns.map(patternRule)];
  const all = [...builtIn, ...custom];
  refuseUnknownRules([...Object.keys(rules), ...(config.unsuppressible ?? [])], all);
  refuseTwins(all);
  const active: ActiveRule[] = [];
  for (const rule of all) {
    const setting = settingFor(rules, rule.id);
    const own = typeof setting === "object" ? setting.severity : setting;
    const severity = own ?? settingIn(preset, rule, custom.includes(rule));
    const options = optionsOf(rule, typeof setting === "object" ? setting.options : undefined);
    if (severity !== "off") active.push({ rule, severity, options });
  }
  const ignoring = new Map(
    ignoreRules.map((rule) => {
      const setting = settingFor(rules, rule.id);
      return [
        rule.id,
        (typeof setting === "object" ? setting.severity : setting) ?? settingIn(preset, rule),
      ] as const;
    }),
  );
  return {
    known: all.map(({ id }) => id),
    active,
    ignoring,
    unknownAs: unknownAs ?? unknownAsIn(preset),
    failOn,
    profile: config.profile ? defineProfile(config.profile) : standardProfile,
    config,
  };
}

/** The patterns in a configuration that its schema accepts. Most have none, and are told quickly. */
function patternsIn(config: Config): readonly Pattern[] {
  if (saysOnlyTheDay(config)) return [];
  const schema = configSchema();
  if (accepts(schema)(config) && !config.patterns) return [];
  const parsed = schema.safeParse(config);
  if (parsed.success) return parsed.data.patterns ?? [];
  throw new TypeError(`config: ${explainConfig(schema, config, parsed.error)}`);
}

/** Whether it is what the command line makes of no configuration, for which no schema has to be made. */
function saysOnlyTheDay(config: unknown): boolean {
  if (typeof config !== "object" || config === null) return false;
  if (Object.getPrototypeOf(config) !== Object.prototype) return false;
  return Reflect.ownKeys(config).every((name) => {
    const value: unknown = Reflect.get(config, name);
    return name === "now" && typeof value === "string" && isDay(value);
  });
}

function refuseUnknownRules(patterns: readonly string[], all: readonly Rule[]): void {
  const ids = [...all, ...ignoreRules].map(({ id }) => id);
  for (const pattern of patterns) {
    if (ids.some((id) => matchesRule(pattern, id))) continue;
    const closest = closestFinder()(pattern, ids);
    throw new TypeError(
      `config: unknown rule \`${pattern}\`${closest ? `; did you mean \`${closest}\`?` : ""}`,
    );
  }
}

function refuseTwins(all: readonly Rule[]): void {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id)) throw new TypeError(`config: two rules have the id \`${id}\``);
    seen.add(id);
  }
}

function optionsOf(rule: Rule, given: object | undefined): object {
  if (!rule.options) {
    if (given && Object.keys(given).length > 0)
      throw new TypeError(`config: the rule \`${rule.id}\` has no options`);
    return {};
  }
  const usual = given ? undefined : defaultsOf(rule.options);
  if (usual) return usual;
  const parsed = rule.options.safeParse(given ?? {});
  if (!parsed.success)
    throw new TypeError(
      `config: options of \`${rule.id}\`: ${explainConfig(rule.options, given ?? {}, parsed.error)}`,
    );
  return parsed.data;
}

/** What a schema makes of no options, where it says so by itself: of nothing but attributes that have a default, and no check of them together. */
function defaultsOf(schema: z.ZodType): object | undefined {
  const definition = (schema as z.core.$ZodType as z.core.$ZodTypes)._zod.def;
  if (definition.type !== "object" || definition.checks?.length) return undefined;
  const defaults: [string, unknown][] = [];
  for (const [name, attribute] of Object.entries(definition.shape)) {
    const { def } = (attribute as z.core.$ZodTypes)._zod;
    if (def.type !== "default") return undefined;
    defaults.push([name, def.defaultValue]);
  }
  return Object.fromEntries(defaults);
}
