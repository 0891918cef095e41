import { z } from "zod";
import { readingRules } from "../../src/findings/reading-rules.ts";
import { sources } from "../../src/findings/sources.ts";
import type { Rule } from "../../src/rules/define-rule.ts";
import { ignoreRules } from "../../src/rules/ignore-rules.ts";
import { presetNames, settingIn } from "../../src/rules/presets.ts";
import { rules } from "../../src/rules/registry.ts";
import { sectionsOf } from "../../src/rules/subjects.ts";

/** Every rule that looks at a design, those about suppressions last. */
export const checkingRules: readonly Rule[] = [...rules, ...ignoreRules];

/** The ids of the rules of reading. */
export const readingRuleIds: readonly string[] = Object.keys(readingRules);

/** The families of the rules that look at a design, in the order of the registry, and what each is about. */
export const families: { readonly [family: string]: string } = {
  raci: "the responsibility matrix, and letters that nothing makes real",
  ownership: "who owns an activity, and who really does it",
  handoff: "flows, and needs that none serves",
  power: "who holds decisions",
  meeting: "where units meet",
  knowledge: "who knows what, and how it gets across",
  interface: "the relationship level of two units",
  structure: "how the whole hangs together",
  ignore: "suppressions",
};

/** The families of the rules of reading. */
export const readingFamilies: { readonly [family: string]: string } = {
  reference: "ids that name nothing, or the wrong thing",
  schema: "documents that are no design",
};

export const familyOf = (id: string) => id.slice(0, id.indexOf("/"));

/** The presets that a rule is in; where the preset changes its severity, that is said. */
export function presetsOf(rule: Rule): string {
  return presetNames
    .flatMap((preset) => {
      const setting = settingIn(preset, rule);
      if (setting === "off") return [];
      return setting === rule.severity ? [`\`${preset}\``] : [`\`${preset}\` (as ${setting})`];
    })
    .join(", ");
}

/** The smallest preset that a rule is in. */
export function smallestPresetOf(rule: Rule): string {
  const smallest = (["correctness", "recommended", "marketing-sales"] as const).find(
    (preset) => settingIn(preset, rule) !== "off",
  );
  return smallest ?? "all";
}

/** What a rule looks at: its subject, and the section that it lives in. */
export function subjectWords(rule: Rule): string {
  const sections = rule.section ? [rule.section] : sectionsOf[rule.subject];
  if (familyOf(rule.id) === "ignore") return "each entry of `ignore`";
  return `each ${rule.subject} (${sections.map((section) => `\`${section}\``).join(", ")})`;
}

export interface OptionFact {
  readonly name: string;
  readonly type: string;
  readonly default: string;
  readonly description: string;
}

/** The options of a rule with their defaults. */
export function optionsOf(rule: Rule): readonly OptionFact[] {
  if (!rule.options) return [];
  const schema = z.toJSONSchema(rule.options, { io: "input" });
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { type, default: byDefault, description } = property as z.core.JSONSchema.JSONSchema;
    return {
      name,
      type: typeof type === "string" ? type : "value",
      default: byDefault === undefined ? "" : JSON.stringify(byDefault),
      description: description ?? "",
    };
  });
}

/** A source that a rule cites, in full; one that is not in the list stands for itself. */
export function sourceWords(code: string): string {
  return Object.hasOwn(sources, code) ? sources[code as keyof typeof sources] : code;
}
