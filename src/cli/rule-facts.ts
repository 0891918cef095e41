import * as z from "zod";
import type { Config } from "../check/config.ts";
import { type Settings, settingsOf } from "../check/settings.ts";
import { type ReadingRule, readingRules } from "../findings/reading-rules.ts";
import { aboutRules } from "../messages/fa/about-rules.ts";
import type { Locale } from "../messages/language.ts";
import type { Rule } from "../rules/define-rule.ts";
import { ignoreRules } from "../rules/ignore-rules.ts";
import { presetNames, type Setting, settingIn } from "../rules/presets.ts";
import { rules as builtIn } from "../rules/registry.ts";
import { reasonsIn } from "./reasons-in.ts";
import { sourceIn } from "./source-in.ts";

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
  /** Why it is there; `null` when nothing says it. */
  readonly reason: string | null;
  /** Under the present configuration. */
  readonly severity: Setting;
  readonly defaultSeverity: Setting;
  /** The kind of element that it looks at; `null`: the document as text. */
  readonly subject: string | null;
  readonly presets: readonly string[];
  readonly options: readonly OptionFacts[];
  readonly sources: readonly string[];
}

/**
 * The facts of every rule: those of reading, those that a configuration can set, those of the configuration's own. What is said of them is in
 * the language of the configuration where it is known, else in the author's.
 */
export function allRuleFacts(config: Config): readonly RuleFacts[] {
  const settings = settingsOf(config);
  const own = settings.active.map(({ rule }) => rule).filter((rule) => !builtIn.includes(rule));
  const reading = (Object.keys(readingRules) as readonly ReadingRule[]).map(readingFacts);
  const facts = [
    ...builtIn.map((rule) => factsOf(rule, settings)),
    ...ignoreRules.map((rule) => factsOf(rule, settings)),
    ...own.map((rule) => factsOf(rule, settings)),
    ...reading,
  ];
  return facts.map((each) => inWords(each, config.locale ?? "en"));
}

/* Sources are codes still. */
type Wordless = Omit<RuleFacts, "reason">;

function inWords(facts: Wordless, locale: Locale): RuleFacts {
  const about = locale === "fa" ? aboutRules.get(facts.id) : undefined;
  return {
    ...facts,
    summary: about?.summary ?? facts.summary,
    reason: reasonsIn(locale)(facts.id) ?? null,
    options: facts.options.map((option) => ({
      ...option,
      description: about?.options?.[option.name] ?? option.description,
    })),
    sources: facts.sources.map((code) => sourceIn(locale, code)),
  };
}

function factsOf(rule: Rule, settings: Settings): Wordless {
  const active = settings.active.find((each) => each.rule === rule);
  return {
    id: rule.id,
    summary: rule.summary,
    severity: active?.severity ?? settings.ignoring.get(rule.id) ?? "off",
    defaultSeverity: rule.severity,
    subject: rule.id.startsWith("ignore/") ? "ignore" : rule.subject,
    presets: presetNames.filter((preset) => settingIn(preset, rule) !== "off"),
    options: optionsOf(rule, active?.options),
    sources: rule.source,
  };
}

function readingFacts(id: ReadingRule): Wordless {
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
