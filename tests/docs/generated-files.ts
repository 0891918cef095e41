import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { criteria } from "../../src/level/criteria.ts";
import { withRealOutput } from "./console.ts";
import { criterionHead, newCriterionPage } from "./criterion-head.ts";
import { counted, table, withPart } from "./markdown.ts";
import { pictures } from "./pictures.ts";
import { configPage } from "./reference/config-page.ts";
import { designPage } from "./reference/design-page.ts";
import { formatsPage } from "./reference/formats-page.ts";
import { lettersPage } from "./reference/letters-page.ts";
import { levelsPage } from "./reference/levels-page.ts";
import { resultPage } from "./reference/result-page.ts";
import { rulesByFamily, rulesPage } from "./reference/rules-page.ts";
import { sourcesPage } from "./reference/sources-page.ts";
import { checkingRules, readingRuleIds } from "./rule-facts.ts";
import { newPage, ruleHead } from "./rule-head.ts";
import { allTries } from "./tries.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const note = "<!-- Generated from the code by `npm run docs`; changes made here are lost. -->\n\n";

const reference: { readonly [path: string]: () => string } = {
  "docs/reference/rules.md": rulesPage,
  "docs/reference/levels.md": levelsPage,
  "docs/reference/letters.md": lettersPage,
  "docs/reference/design.md": designPage,
  "docs/reference/config.md": configPage,
  "docs/reference/sources.md": sourcesPage,
  "docs/reference/result.md": resultPage,
  "docs/reference/formats.md": formatsPage,
};

/** Every Markdown page that we wrote: its path from the project root, with `/`. */
export function pages(): readonly string[] {
  const below = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  const examples = below("examples").filter((path) => path.endsWith("/README.md"));
  return ["README.md", ...below("docs"), ...examples].filter((path) => existsSync(join(root, path))).sort();
}

export const readPage = (path: string) => readFileSync(join(root, path), "utf8");

/** The ids that must have a page, and the page that each has. */
export const pageOfRule: ReadonlyMap<string, string> = new Map(
  [...checkingRules.map(({ id }) => id), ...readingRuleIds].map((id) => [id, `docs/rules/${id}.md`]),
);

/** The page that each criterion has. */
export const pageOfCriterion: ReadonlyMap<string, string> = new Map(
  criteria.map(({ id }) => [id, `docs/criteria/${id}.md`]),
);

/** What the generated files, and the generated parts of the others, should be: of all of them, or of those whose paths begin with one of `starts`. */
export async function generatedFiles(starts: readonly string[] = [""]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const isWanted = (path: string) => starts.some((start) => path.startsWith(start));
  const isNew = (path: string) => isWanted(path) && !existsSync(join(root, path));
  for (const [path, write] of Object.entries(reference))
    if (isWanted(path)) files.set(path, `${note}${write().replace(/\n+$/, "")}\n`);
  for (const [id, path] of pageOfRule) if (isNew(path)) files.set(path, newPage(id));
  for (const [id, path] of pageOfCriterion) if (isNew(path)) files.set(path, newCriterionPage(id));
  for (const [path, svg] of await pictures(starts)) files.set(path, svg);
  const written = pages().filter((path) => !files.has(path) && isWanted(path));
  const filled = await Promise.all(written.map(async (path) => [path, await filledPage(path)] as const));
  for (const [path, text] of filled) files.set(path, text);
  return files;
}

async function filledPage(path: string): Promise<string> {
  let page = readPage(path);
  const [, room, id = ""] = /^docs\/(rules|criteria)\/(.+)\.md$/.exec(path) ?? [];
  const head = room === "criteria" ? criterionHead(id) : ruleHead(id);
  if (head !== undefined) page = withPart(page, "generated", head);
  if (page.includes("<!-- families -->")) page = withPart(page, "families", familiesPart(path));
  if (page.includes("<!-- tries -->")) page = withPart(page, "tries", triesPart());
  if (page.includes("<!-- decisions -->")) page = withPart(page, "decisions", decisionsPart());
  return withRealOutput(path, page);
}

/** How often the laws are tried, file by file, as the code says. */
function triesPart(): string {
  const all = allTries();
  const rows = all.map(({ file, laws, usual, nightly }) => [
    `\`${file}\``,
    ...[laws, usual, nightly].map((count) => count.toLocaleString("en")),
  ]);
  const total = (key: "laws" | "usual" | "nightly") =>
    all.reduce((sum, each) => sum + each[key], 0).toLocaleString("en");
  const sum = ["all", total("laws"), total("usual"), total("nightly")];
  return `\n${table(["file", "laws", "cases in every run", "cases by night"], [...rows, sum])}\n`;
}

/** The numbered decisions, by their titles. */
function decisionsPart(): string {
  const files = readdirSync(join(root, "docs/decisions")).filter((file) => /^\d{4}-.+\.md$/.test(file));
  const items = files.sort().map((file) => {
    const title = /^# \d+\. (.+)$/m.exec(readPage(`docs/decisions/${file}`))?.[1] ?? file;
    return `- ${Number(file.slice(0, 4))}: [${title}](${file})`;
  });
  return `\n${items.join("\n")}\n\n`;
}

/** What is checked, family by family, with the numbers of the registry. */
function familiesPart(path: string): string {
  const to = path.startsWith("docs/") ? "reference/rules.md" : "docs/reference/rules.md";
  const rows = rulesByFamily().map(([family, about, rules]) => [
    `[${family}](${to}#${family})`,
    about,
    String(rules.length),
  ]);
  const reading = counted(readingRuleIds.length, "rule");
  const total = counted(checkingRules.length, "rule");
  return `\n${table(["family", "about", "rules"], rows)}\n${total} in all, and ${reading} of reading that tell, with line and column, what keeps a document from being a design.\n\n`;
}
