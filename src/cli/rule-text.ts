import { wordIn } from "../findings/words.ts";
import { type Page, paragraph } from "../formats/terminal/page.ts";
import type { Setting } from "../rules/presets.ts";
import type { RuleFacts } from "./rule-facts.ts";

/** What there is to say of a rule besides its page. */
export function ruleText(page: Page, facts: RuleFacts): readonly string[] {
  const { paint } = page;
  const rows: readonly (readonly [label: string, text: string])[] = [
    [
      "looks at",
      facts.subject === null ? "the document, while it is read" : wordIn(page.language, facts.subject),
    ],
    ["severity", severityText(facts)],
    ["presets", facts.presets.join(", ")],
    ...facts.options.map(({ name, value, description }): readonly [string, string] => [
      "option",
      `${name}: ${JSON.stringify(value) ?? "not set"}${description ? ` (${description})` : ""}`,
    ]),
    ...facts.sources.map((source): readonly [string, string] => ["source", source]),
  ];
  return [
    `${paint("strong", facts.id)} ${paint(inkOf(facts.severity), facts.severity)}`,
    ...paragraph(page, facts.summary, { indent: 2 }),
    "",
    ...rows.flatMap(([label, text]) => paragraph(page, text, { indent: 2, label, labelWidth: 9 })),
  ];
}

function severityText({ severity, defaultSeverity, subject }: RuleFacts): string {
  if (subject === null) return "error, always: it is on in every configuration";
  return severity === defaultSeverity ? severity : `${severity} here (${defaultSeverity} by itself)`;
}

function inkOf(severity: Setting): "error" | "warn" | "info" | "faint" {
  return severity === "off" ? "faint" : severity;
}

/** All rules in a line each, a block for each family. */
export function rulesListed(page: Page, all: readonly RuleFacts[]): readonly string[] {
  const families = new Map<string, RuleFacts[]>();
  for (const facts of all) {
    const family = facts.id.slice(0, facts.id.indexOf("/"));
    families.set(family, [...(families.get(family) ?? []), facts]);
  }
  const wide = Math.max(...all.map(({ id }) => id.length));
  return [...families].map(([family, rules]) =>
    [page.paint("strong", family), ...rules.flatMap((facts) => lineOf(page, facts, wide))].join("\n"),
  );
}

function lineOf(page: Page, { id, severity, summary }: RuleFacts, wide: number): readonly string[] {
  const label = `${page.paint(inkOf(severity), severity.padEnd(5))} ${id}`;
  return paragraph(page, summary, {
    indent: 2,
    label,
    labelInk: "plain",
    labelWidth: wide + 6,
    ink: "faint",
  });
}
