import type { Rule } from "../../../src/rules/define-rule.ts";
import { counted, sentence, table } from "../markdown.ts";
import {
  checkingRules,
  families,
  familyOf,
  optionsOf,
  readingFamilies,
  readingRuleIds,
  smallestPresetOf,
} from "../rule-facts.ts";

/** The rules of each family that has some. */
export function rulesByFamily(): readonly (readonly [
  family: string,
  about: string,
  rules: readonly Rule[],
])[] {
  return Object.entries(families)
    .map(
      ([family, about]) =>
        [family, about, checkingRules.filter(({ id }) => familyOf(id) === family)] as const,
    )
    .filter(([, , rules]) => rules.length > 0);
}

/** docs/reference/rules.md */
export function rulesPage(): string {
  const parts = rulesByFamily().map(([family, about, rules]) => {
    const rows = rules.map((rule) => [
      `[\`${rule.id}\`](../rules/${rule.id}.md)`,
      rule.subject === "constraint" && family === "ignore" ? "entry" : rule.subject,
      rule.severity,
      `\`${smallestPresetOf(rule)}\``,
      sentence(rule.summary),
      optionsOf(rule)
        .map(({ name, default: byDefault }) => (byDefault ? `\`${name}: ${byDefault}\`` : `\`${name}\``))
        .join(", "),
    ]);
    return [
      `## ${family}`,
      "",
      `${sentence(about)} ${counted(rules.length, "rule")}.`,
      "",
      table(["rule", "on", "severity", "from preset", "finds", "options"], rows),
    ].join("\n");
  });
  const reading = Object.entries(readingFamilies).flatMap(([family, about]) =>
    readingRuleIds
      .filter((id) => familyOf(id) === family)
      .map((id) => [`[\`${id}\`](../rules/${id}.md)`, about]),
  );
  return [
    "# The rules",
    "",
    "Severities: `error` (the design contradicts itself or cannot work), `warn` (it will hurt), `info` (worth a look). An opinion is never an error unless you make it one.",
    "[Config](config.md) tells how to choose a preset, a severity and options; [suppressions](../guides/suppressions.md) how to accept a single finding.",
    "",
    "A rule is in the preset named and in every larger one: `correctness` < `recommended` < `marketing-sales` < `all`; `strict` is `recommended` with infos as warnings.",
    "",
    ...parts,
    "## reference and schema",
    "",
    "Found while a design is read: always on, always errors, never silenced.",
    "",
    table(["rule", "is about"], reading),
  ].join("\n");
}
