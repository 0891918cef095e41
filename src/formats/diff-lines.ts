import type { DesignDiff } from "../change/diff/diff-designs.ts";
import { pairName, shortInterval } from "./level-words.ts";
import { type Page, series } from "./terminal/page.ts";
import type { Ink } from "./terminal/paint.ts";

/** One line of a difference: its sign, what it says, and what belongs to it. */
export interface DiffLine {
  /** In the list of changes: its rank, by which the others refer to it. */
  readonly rank?: number;
  readonly sign: string;
  readonly ink: Ink;
  readonly text: string;
  readonly notes: readonly string[];
}

/** What is different, part by part, each with its title; parts in which nothing is different are left out. */
export interface DiffPart {
  readonly title: string;
  readonly lines: readonly DiffLine[];
}

/** A difference of two designs in the words of a page. */
export function diffParts(page: Page, diff: DesignDiff): readonly DiffPart[] {
  const because = (causes: readonly number[] | undefined): readonly string[] => {
    if (causes === undefined) return [];
    if (causes.length === 0) return diff.changes.length > 1 ? [page.say("diff/together")] : [];
    const ranks = causes.map((at) => page.language.number(at + 1));
    return [page.say("diff/because", { changes: { word: series(page, ranks) } })];
  };
  const changes = diff.changes.map(
    ({ message, breaks }, at): DiffLine => ({
      rank: at + 1,
      sign: breaks.length > 0 ? "!" : "~",
      ink: breaks.length > 0 ? "warn" : "info",
      text: message.text,
      notes: breaks.length > 0 ? [page.say("diff/breaks", { units: breaks })] : [],
    }),
  );
  const findings = (list: DesignDiff["come"], sign: string, ink: Ink): readonly DiffLine[] =>
    list.map(({ finding, because: causes }) => ({
      sign,
      ink,
      text: `${finding.message.text} (${page.code(finding.rule)})`,
      notes: because(causes),
    }));
  const levels = diff.levels.map(({ names, before, after, direction, because: causes }): DiffLine => {
    const said = (interval: typeof before) => ({
      word: interval ? shortInterval(page, interval) : page.say("diff/absent"),
    });
    const [sign, ink] = signs[direction];
    return {
      sign,
      ink,
      text: `${pairName(page, names)}: ${page.say("diff/level", { before: said(before), after: said(after) })}`,
      notes: because(causes),
    };
  });
  const parts = [
    { title: page.say("diff/changes", { count: changes.length }), lines: changes },
    {
      title: page.say("diff/come", { count: diff.come.length }),
      lines: findings(diff.come, "+", "error"),
    },
    { title: page.say("diff/gone", { count: diff.gone.length }), lines: findings(diff.gone, "-", "good") },
    { title: page.say("diff/levels", { count: levels.length }), lines: levels },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

const signs: { readonly [direction in DesignDiff["levels"][number]["direction"]]: readonly [string, Ink] } = {
  up: ["↑", "good"],
  down: ["↓", "error"],
  wider: ["?", "warn"],
  narrower: ["=", "info"],
  other: ["~", "info"],
};
