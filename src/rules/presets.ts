import { match } from "ts-pattern";
import type { Severity } from "../findings/severity.ts";
import type { Rule } from "./define-rule.ts";

/** The presets that come with the package. */
export const presetNames = [
  "correctness",
  "recommended",
  "strict",
  "marketing-sales",
  "all",
  "none",
] as const;
export type PresetName = (typeof presetNames)[number];

/** How a rule is set: its severity, or off. */
export type Setting = Severity | "off";

/** A named choice of rules and severities. */
export interface Preset {
  readonly name: string;
  /** The preset that it starts from. */
  readonly extends: PresetName | Preset;
  /** Settings by rule id or wildcard (`handoff/*`), over those that it starts from. */
  readonly rules: { readonly [rule: string]: Setting };
  /** Whether subjects that could not be decided are shown. */
  readonly unknownAs?: Setting;
}

/** Defines a preset of one's own. */
export function definePreset(preset: Preset): Preset {
  return Object.freeze({ ...preset, rules: Object.freeze({ ...preset.rules }) });
}

/** The setting of a rule in a preset. A rule of one's own is on, whatever the presets that come with the package leave out. */
export function settingIn(preset: PresetName | Preset, rule: Rule, isOwn = false): Setting {
  if (typeof preset !== "string") {
    return settingFor(preset.rules, rule.id) ?? settingIn(preset.extends, rule, isOwn);
  }
  if (isOwn && preset !== "none") return rule.severity;
  const special = rule.only === "marketing-sales";
  return match(preset)
    .returnType<Setting>()
    .with("none", () => "off")
    .with("all", "marketing-sales", () => rule.severity)
    .with("correctness", () => (rule.severity === "error" && !special ? "error" : "off"))
    .with("recommended", () => (special ? "off" : rule.severity))
    .with("strict", () => (special ? "off" : rule.severity === "info" ? "warn" : rule.severity))
    .exhaustive();
}

/** How a preset shows subjects that could not be decided. */
export function unknownAsIn(preset: PresetName | Preset): Setting {
  if (typeof preset !== "string") return preset.unknownAs ?? unknownAsIn(preset.extends);
  return preset === "strict" ? "warn" : "off";
}

/** What a table of settings says of a rule: its id counts more than a wildcard, a later wildcard more than an earlier one. */
export function settingFor<T>(settings: { readonly [rule: string]: T }, id: string): T | undefined {
  if (Object.hasOwn(settings, id)) return settings[id];
  let setting: T | undefined;
  for (const [pattern, value] of Object.entries(settings)) if (matchesRule(pattern, id)) setting = value;
  return setting;
}

/** Whether a rule's id or a wildcard (`handoff/*`, `*`) names a rule. */
export function matchesRule(pattern: string, id: string): boolean {
  if (pattern === "*" || pattern === "*/*") return true;
  return pattern.endsWith("/*") ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}

/** All that names a rule: its id and the wildcards that match it. */
export function patternsOf(id: string): readonly string[] {
  const families = [...id.matchAll(/\//g)].map(({ index }) => `${id.slice(0, index)}/*`);
  return ["*", "*/*", ...families, id];
}
