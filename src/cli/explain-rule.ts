import { settingsOf } from "../check/settings.ts";
import { wordIn } from "../findings/words.ts";
import { type Page, pageOf, paragraph } from "../formats/terminal/page.ts";
import type { PresetName, Setting } from "../rules/presets.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import type { Io } from "./io.ts";
import { configLoader } from "./load-config.ts";
import { mergeConfig } from "./merge-config.ts";
import { type SharedOptions, suggestion } from "./options.ts";
import { rulePage } from "./package-files.ts";
import { type Exit, exits, usageProblem } from "./problem.ts";
import { renderPage } from "./render-page.ts";
import { allRuleFacts, type RuleFacts } from "./rule-facts.ts";
import { today } from "./today.ts";
import { writeOutput } from "./write-output.ts";

export type ExplainFormat = "text" | "markdown" | "json";

export interface ExplainOptions extends SharedOptions {
  readonly format: ExplainFormat;
  readonly preset?: PresetName;
}

/** Prints what a rule is, or all rules in a line each, with their severities under the present configuration. */
export async function explain(io: Io, id: string | undefined, options: ExplainOptions): Promise<Exit> {
  const { locale, preset } = options;
  const { config: file } = await configLoader(io, options)("-");
  const config = mergeConfig(
    file,
    { ...(preset ? { preset } : {}), ...(locale ? { locale } : {}) },
    today(io),
  );
  settingsOf(config);
  const all = allRuleFacts(config);
  const colour = isColoured(io, options.color, options.output !== undefined);
  const page = pageOf({ width: readingColumns(io), colour });
  writeOutput(
    io,
    id === undefined ? listed(page, all, options) : explained(page, factsNamed(all, id), options),
    options.output,
  );
  return exits.fine;
}

function factsNamed(all: readonly RuleFacts[], id: string): RuleFacts {
  const facts = all.find((each) => each.id === id);
  if (facts) return facts;
  const ids = all.map((each) => each.id);
  const hint = suggestion(id, ids) || suggestionOf(ids.filter((each) => each.includes(id)).slice(0, 4));
  throw usageProblem(`there is no rule \`${id}\`.${hint || " `orgproof explain` lists all."}`);
}

function suggestionOf(ids: readonly string[]): string {
  return ids.length === 0 ? "" : ` Did you mean ${ids.map((id) => `\`${id}\``).join(" or ")}?`;
}

function explained(page: Page, facts: RuleFacts, { format }: ExplainOptions): string {
  const markdown = rulePage(facts.id);
  if (format === "json")
    return `${JSON.stringify({ orgproof: 1, ...facts, page: markdown ?? null }, null, 2)}\n`;
  if (format === "markdown" && markdown !== undefined) return markdown;
  const body = markdown === undefined ? [] : ["", renderPage(page, markdown)];
  return `${[...factsText(page, facts), ...body].join("\n")}\n`;
}

function factsText(page: Page, facts: RuleFacts): readonly string[] {
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

/** All rules, by family. */
function listed(page: Page, all: readonly RuleFacts[], { format }: ExplainOptions): string {
  if (format === "json") return `${JSON.stringify(all, null, 2)}\n`;
  const families = new Map<string, RuleFacts[]>();
  for (const facts of all) {
    const family = facts.id.slice(0, facts.id.indexOf("/"));
    families.set(family, [...(families.get(family) ?? []), facts]);
  }
  const wide = Math.max(...all.map(({ id }) => id.length));
  const blocks = [...families].map(([family, rules]) =>
    [page.paint("strong", family), ...rules.flatMap((facts) => lineOf(page, facts, wide))].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
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
