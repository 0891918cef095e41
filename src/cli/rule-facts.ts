import * as z from "zod";
import type { Config } from "../check/config.ts";
import { type Settings, settingsOf } from "../check/settings.ts";
import { type ReadingRule, readingRules } from "../findings/reading-rules.ts";
import { sources } from "../findings/sources.ts";
import type { Rule } from "../rules/define-rule.ts";
import { ignoreRules } from "../rules/ignore-rules.ts";
import { presetNames, type Setting, settingIn } from "../rules/presets.ts";
import { rules as builtIn } from "../rules/registry.ts";

/** An option of a rule. */
export interface OptionFacts {
  readonly name: string;
  readonly value: unknown;
  readonly description: string;
}

/** What there is to say of a rule besides its page. */
export interface RuleFacts {
  readonly id: string;
  readonly summary: string;
  /** Under the present configuration. */
  readonly severity: Setting;
  readonly defaultSeverity: Setting;
  /** The kind of element that it looks at; `null`: the document as text. */
  readonly subject: string | null;
  readonly presets: readonly string[];
  readonly options: readonly OptionFacts[];
  readonly sources: readonly string[];
}

/** The facts of every rule: those of reading, those that a configuration can set, those of the configuration's own. */
export function allRuleFacts(config: Config): readonly RuleFacts[] {
  const settings = settingsOf(config);
  const own = settings.active.map(({ rule }) => rule).filter((rule) => !builtIn.includes(rule));
  const reading = (Object.keys(readingRules) as readonly ReadingRule[]).map(readingFacts);
  return [
    ...builtIn.map((rule) => factsOf(rule, settings)),
    ...ignoreRules.map((rule) => factsOf(rule, settings)),
    ...own.map((rule) => factsOf(rule, settings)),
    ...reading,
  ];
}

function factsOf(rule: Rule, settings: Settings): RuleFacts {
  const active = settings.active.find((each) => each.rule === rule);
  return {
    id: rule.id,
    summary: rule.summary,
    severity: active?.severity ?? settings.ignoring.get(rule.id) ?? "off",
    defaultSeverity: rule.severity,
    subject: rule.id.startsWith("ignore/") ? "ignore" : rule.subject,
    presets: presetNames.filter((preset) => settingIn(preset, rule) !== "off"),
    options: optionsOf(rule, active?.options),
    sources: rule.source.map((code) =>
      Object.hasOwn(sources, code) ? sources[code as keyof typeof sources] : code,
    ),
  };
}

function readingFacts(id: ReadingRule): RuleFacts {
  return {
    id,
    summary: String(readingRules[id][""]),
    severity: "error",
    defaultSeverity: "error",
    subject: null,
    presets: [...presetNames],
    options: [],
    sources: [],
  };
}

function optionsOf({ options }: Rule, set: object | undefined): readonly OptionFacts[] {
  if (!options) return [];
  const { properties = {} } = z.toJSONSchema(options, { unrepresentable: "any" });
  const values = new Map(Object.entries(set ?? {}));
  return Object.entries(properties).map(([name, schema]) => {
    const { description = "", default: usual } = typeof schema === "object" ? schema : {};
    return { name, value: values.get(name) ?? usual, description };
  });
}
