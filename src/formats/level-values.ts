import type { RelationshipReport } from "../check/word-relationship.ts";
import { conditions } from "../model/interface.ts";
import { intervalText, standingOf } from "./level-words.ts";
import type { Page } from "./terminal/page.ts";
import { visibleSource } from "./terminal/visible-text.ts";

/** What is wanted, perceived and advised: each by itself, beside what the design implies. */
export const values = ["target", "perceived", "advised"] as const;
export type Value = (typeof values)[number];

/** One of them, as lines of text. */
export function valueLines(page: Page, value: Value, report: RelationshipReport): readonly string[] {
  if (value === "target") return [targetLine(page, report)];
  return value === "perceived" ? perceivedLines(page, report) : advisedLines(page, report);
}

function targetLine(page: Page, { target, structural }: RelationshipReport): string {
  if (target === null) return page.say("target/none");
  return page.say(`target/${standingOf(target, structural)}`, { level: { word: target } });
}

function perceivedLines(page: Page, { between, names, perceived }: RelationshipReport): readonly string[] {
  const scores = between.flatMap((unit) => perceived[unit]?.score ?? []);
  if (scores.length === 0) return [page.say("perceived/none")];
  const lines = between.map((id, at) => {
    const unit = visibleSource(names[at] ?? id);
    const said = perceived[id];
    if (!said) return page.say("perceived/unasked", { unit });
    return page.say("perceived/score", { unit, score: said.score, most: 100, level: { word: said.level } });
  });
  const [a, b] = scores;
  if (a === undefined || b === undefined) return lines;
  return [...lines, page.say("perceived/apart", { count: Math.round(Math.abs(a - b) * 100) / 100 })];
}

function advisedLines(page: Page, { advised }: RelationshipReport): readonly string[] {
  const known = advised.conditions.filter(({ answer }) => answer !== "unknown");
  const unknown = conditions.length - known.length;
  return [
    intervalText(page, advised),
    ...known.map(({ condition, answer, from }) =>
      page.say(`advised/${from}`, {
        condition: { word: page.say(`condition/${condition}`) },
        answer: { word: page.say(`answer/${answer}`) },
      }),
    ),
    ...(unknown > 0 ? [page.say("advised/unknown", { count: unknown })] : []),
  ];
}
