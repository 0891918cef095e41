import { wordIn } from "../findings/words.ts";
import { pad } from "../formats/terminal/display-width.ts";
import { line, type Page, paragraph } from "../formats/terminal/page.ts";
import type { Setting } from "../rules/presets.ts";
import { cited, type FactRow, factRows } from "./fact-rows.ts";
import type { RuleFacts } from "./rule-facts.ts";

/** What there is to say of a rule besides its page. */
export function ruleText(page: Page, facts: RuleFacts): readonly string[] {
  const { say, code } = page;
  const rows: readonly FactRow[] = [
    ["subject", facts.subject === null ? say("explain/document") : wordIn(page.language, facts.subject)],
    ["severity", severityText(page, facts)],
    ["presets", code(facts.presets.join(", "))],
    ...facts.options.map(({ name, value, description }): FactRow => {
      const set =
        value === undefined
          ? `${code(name)}: ${say("explain/unset")}`
          : code(`${name}: ${JSON.stringify(value)}`);
      return ["option", description ? `${set} (${description})` : set];
    }),
    ...reasonRow(page, facts),
    ...facts.sources.map((source): FactRow => ["source", cited(page, source)]),
  ];
  return factRows(page, {
    title: facts.id,
    mark: say(`setting/${facts.severity}`),
    ink: inkOf(facts.severity),
    summary: facts.summary,
    rows,
  });
}

/* The page, which is in English, begins with the reason. */
function reasonRow({ language }: Page, { reason }: RuleFacts): readonly FactRow[] {
  return language.tag === "en" || reason === null ? [] : [["why", reason]];
}

function severityText({ say }: Page, { severity, defaultSeverity, subject }: RuleFacts): string {
  if (subject === null) return say("explain/always");
  if (severity === defaultSeverity) return say(`setting/${severity}`);
  return say("explain/here", {
    here: say(`setting/${severity}`),
    usual: say(`setting/${defaultSeverity}`),
  });
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
    [
      line(page, page.paint("strong", page.code(family))),
      ...rules.flatMap((facts) => lineOf(page, facts, wide)),
    ].join("\n"),
  );
}

function lineOf(page: Page, { id, severity, summary }: RuleFacts, wide: number): readonly string[] {
  const label = `${page.paint(inkOf(severity), pad(page.say(`setting/${severity}`), 5))} ${page.code(id)}`;
  return paragraph(page, summary, {
    indent: 2,
    label,
    labelInk: "plain",
    labelWidth: wide + 6,
    ink: "faint",
  });
}
