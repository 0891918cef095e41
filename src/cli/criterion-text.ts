import { type Page, paragraph } from "../formats/terminal/page.ts";
import { factors } from "../level/criterion.ts";
import { levels } from "../model/level.ts";
import type { CriterionFacts } from "./criterion-facts.ts";

/** What there is to say of a criterion besides its page. */
export function criterionText(page: Page, facts: CriterionFacts): readonly string[] {
  const rows: readonly (readonly [label: string, text: string])[] = [
    ["level", levelText(facts)],
    ["factor", facts.factor],
    ...facts.sources.map((source): readonly [string, string] => ["source", source]),
  ];
  return [
    `${page.paint("strong", facts.id)} ${page.paint(facts.level === "off" ? "faint" : "info", facts.level)}`,
    ...paragraph(page, facts.summary, { indent: 2 }),
    "",
    ...rows.flatMap(([label, text]) => paragraph(page, text, { indent: 2, label, labelWidth: 9 })),
  ];
}

function levelText({ level, defaultLevel }: CriterionFacts): string {
  const said = level === "supporting" ? "supporting: reported, and asked for by no level" : level;
  return level === defaultLevel ? said : `${said} here (${defaultLevel} by itself)`;
}

/** All criteria in a line each, a block for each level that asks for some. */
export function criteriaListed(page: Page, all: readonly CriterionFacts[]): readonly string[] {
  const wide = Math.max(...all.map(({ id }) => id.length));
  return [...levels, "supporting", "off"].flatMap((level) => {
    const of = all.filter((facts) => facts.level === level);
    if (of.length === 0) return [];
    const title = page.paint("strong", titles.get(level) ?? `criteria of the level ${level}`);
    return [[title, ...of.flatMap((facts) => lineOf(page, facts, wide))].join("\n")];
  });
}

const titles: ReadonlyMap<string, string> = new Map([
  ["supporting", "supporting criteria"],
  ["off", "criteria that are off"],
]);

const factorWidth = Math.max(...factors.map(({ length }) => length));

function lineOf(page: Page, { id, factor, summary }: CriterionFacts, wide: number): readonly string[] {
  const label = `${page.paint("info", factor.padEnd(factorWidth))} ${id}`;
  return paragraph(page, summary, {
    indent: 2,
    label,
    labelInk: "plain",
    labelWidth: factorWidth + 1 + wide,
    ink: "faint",
  });
}
