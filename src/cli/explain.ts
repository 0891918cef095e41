import { settingsOf } from "../check/settings.ts";
import { type Page, pageOf, paragraph } from "../formats/terminal/page.ts";
import { languageOf } from "../messages/language.ts";
import type { PresetName } from "../rules/presets.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import { allCriterionFacts, type CriterionFacts } from "./criterion-facts.ts";
import { criteriaListed, criterionText } from "./criterion-text.ts";
import type { Io } from "./io.ts";
import { configLoader } from "./load-config.ts";
import { mergeConfig } from "./merge-config.ts";
import { type SharedOptions, suggestion } from "./options.ts";
import { criterionPage, rulePage } from "./package-files.ts";
import { type Exit, exits, usageProblem } from "./problem.ts";
import { renderPage } from "./render-page.ts";
import { allRuleFacts, type RuleFacts } from "./rule-facts.ts";
import { rulesListed, ruleText } from "./rule-text.ts";
import { today } from "./today.ts";
import { writeOutput } from "./write-output.ts";

export type ExplainFormat = "text" | "markdown" | "json";

export interface ExplainOptions extends SharedOptions {
  readonly format: ExplainFormat;
  readonly preset?: PresetName;
}

/** What can be explained. */
interface Known {
  readonly rules: readonly RuleFacts[];
  readonly criteria: readonly CriterionFacts[];
}

/**
 * Prints what a rule or a criterion is, or all of them in a line each: rules with their severities under the present configuration, criteria
 * with the levels that ask for them.
 */
export async function explain(io: Io, id: string | undefined, options: ExplainOptions): Promise<Exit> {
  const { locale, preset } = options;
  const { config: file } = await configLoader(io, options)("-");
  const config = mergeConfig(
    file,
    { ...(preset ? { preset } : {}), ...(locale ? { locale } : {}) },
    today(io),
  );
  settingsOf(config);
  const all: Known = { rules: allRuleFacts(config), criteria: allCriterionFacts(config) };
  const colour = isColoured(io, options.color, options.output !== undefined);
  const page = pageOf({
    width: readingColumns(io),
    colour,
    locale: config.locale ?? "en",
    digits: config.digits,
    flush: io.stdout.isTTY && options.output === undefined,
  });
  const text = id === undefined ? listed(page, all, options) : explained(page, factsNamed(all, id), options);
  writeOutput(io, text, options.output);
  return exits.fine;
}

function factsNamed({ rules, criteria }: Known, id: string): RuleFacts | CriterionFacts {
  const all = [...rules, ...criteria];
  const facts = all.find((each) => each.id === id);
  if (facts) return facts;
  const ids = all.map((each) => each.id);
  const hint = suggestion(id, ids) || suggestionOf(ids.filter((each) => each.includes(id)).slice(0, 4));
  throw usageProblem(`there is no rule or criterion \`${id}\`.${hint || " `orgproof explain` lists all."}`);
}

function suggestionOf(ids: readonly string[]): string {
  return ids.length === 0 ? "" : ` Did you mean ${ids.map((id) => `\`${id}\``).join(" or ")}?`;
}

function explained(page: Page, facts: RuleFacts | CriterionFacts, { format }: ExplainOptions): string {
  const isRule = "severity" in facts;
  const markdown = isRule ? rulePage(facts.id) : criterionPage(facts.id);
  if (format === "json")
    return `${JSON.stringify({ orgproof: 1, ...facts, page: markdown ?? null }, null, 2)}\n`;
  if (format === "markdown" && markdown !== undefined) return markdown;
  const head = isRule ? ruleText(page, facts) : criterionText(page, facts);
  const body = markdown === undefined ? [] : ["", ...bodyText(page, facts.id, markdown)];
  return `${[...head, ...body].join("\n")}\n`;
}

/* The pages are written in English, whatever the language of the page that they are shown on. */
function bodyText(page: Page, id: string, markdown: string): readonly string[] {
  if (page.language.tag === "en") return [renderPage(page, markdown)];
  const path = id.includes("/") ? `docs/rules/${id}.md` : `docs/criteria/${id}.md`;
  const said = paragraph(page, page.say("explain/page", { page: page.code(path) }));
  return [...said, "", renderPage({ ...page, language: languageOf("en") }, markdown)];
}

function listed(page: Page, { rules, criteria }: Known, { format }: ExplainOptions): string {
  if (format === "json") return `${JSON.stringify([...rules, ...criteria], null, 2)}\n`;
  return `${[...rulesListed(page, rules), ...criteriaListed(page, criteria)].join("\n\n")}\n`;
}
