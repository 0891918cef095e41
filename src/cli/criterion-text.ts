import { wordIn } from "../findings/words.ts";
import { displayWidth, pad } from "../formats/terminal/display-width.ts";
import { line, type Page, paragraph } from "../formats/terminal/page.ts";
import { factors } from "../level/criterion.ts";
import { levels } from "../model/level.ts";
import type { CriterionFacts } from "./criterion-facts.ts";
import { cited, type FactRow, factRows } from "./fact-rows.ts";

type Asking = CriterionFacts["level"];

/** What there is to say of a criterion besides its page. */
export function criterionText(page: Page, facts: CriterionFacts): readonly string[] {
  const rows: readonly FactRow[] = [
    ["level", levelText(page, facts)],
    ["factor", page.say(`factor/${facts.factor}`)],
    ...facts.sources.map((source): FactRow => ["source", cited(page, source)]),
  ];
  return factRows(page, {
    title: facts.id,
    mark: wordOf(page, facts.level),
    ink: facts.level === "off" ? "faint" : "info",
    summary: facts.summary,
    rows,
  });
}

function wordOf({ say, language }: Page, level: Asking): string {
  if (level === "supporting") return say("column/supporting");
  return level === "off" ? say("setting/off") : wordIn(language, level);
}

function levelText(page: Page, { level, defaultLevel }: CriterionFacts): string {
  const said = level === "supporting" ? page.say("explain/supporting") : wordOf(page, level);
  if (level === defaultLevel) return said;
  return page.say("explain/here", { here: said, usual: wordOf(page, defaultLevel) });
}

/** All criteria in a line each, a block for each level that asks for some. */
export function criteriaListed(page: Page, all: readonly CriterionFacts[]): readonly string[] {
  const wide = Math.max(...all.map(({ id }) => id.length));
  return [...levels, "supporting" as const, "off" as const].flatMap((level) => {
    const of = all.filter((facts) => facts.level === level);
    if (of.length === 0) return [];
    const title = line(page, page.paint("strong", titleOf(page, level)));
    return [[title, ...of.flatMap((facts) => lineOf(page, facts, wide))].join("\n")];
  });
}

function titleOf({ say, language }: Page, level: (typeof levels)[number] | "supporting" | "off"): string {
  if (level === "supporting" || level === "off") return say(`explain/title/${level}`);
  return say("explain/title/level", { level: wordIn(language, level) });
}

function lineOf(page: Page, { id, factor, summary }: CriterionFacts, wide: number): readonly string[] {
  const factorWidth = Math.max(...factors.map((each) => displayWidth(page.say(`factor/${each}`))));
  const label = `${page.paint("info", pad(page.say(`factor/${factor}`), factorWidth))} ${page.code(id)}`;
  return paragraph(page, summary, {
    indent: 2,
    label,
    labelInk: "plain",
    labelWidth: factorWidth + 1 + wide,
    ink: "faint",
  });
}
