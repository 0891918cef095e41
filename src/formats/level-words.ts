import type { LevelInShort } from "../check/levels-in-short.ts";
import { sayTemplate, wordIn } from "../findings/words.ts";
import type { Interval } from "../level/interval.ts";
import { type Level, levels } from "../model/level.ts";
import type { UniversalAnswer } from "../organisation/three-values.ts";
import type { Page } from "./terminal/page.ts";
import type { Ink } from "./terminal/paint.ts";
import { visibleSource } from "./terminal/visible-text.ts";

/** How a criterion that is met, unmet, unknown or not applicable is marked. */
export const marks: Record<UniversalAnswer, readonly [sign: string, ink: Ink]> = {
  yes: ["✔", "good"],
  no: ["✖", "error"],
  unknown: ["?", "warn"],
  "not-applicable": ["–", "faint"],
};

/** Where a level stands to what a design implies: surely held, perhaps held, or not. */
export type Standing = "held" | "possible" | "not-reached";

export function standingOf(level: Level, { atLeast, atMost }: Interval): Standing {
  const rank = levels.indexOf(level);
  if (rank <= levels.indexOf(atLeast)) return "held";
  return rank <= levels.indexOf(atMost) ? "possible" : "not-reached";
}

export const standingMarks: Record<Standing, readonly [sign: string, ink: Ink]> = {
  held: marks.yes,
  possible: marks.unknown,
  "not-reached": marks.no,
};

/** A level by its name. */
export function levelName({ language }: Page, level: Level): string {
  return wordIn(language, level);
}

/** An interval in words: one level where it is known. */
export function intervalText(page: Page, { atLeast, atMost }: Interval): string {
  if (atLeast === atMost) return levelName(page, atLeast);
  const ends = { atLeast: { word: atLeast }, atMost: { word: atMost } };
  return page.say(atLeast === "undefined" ? "level/open" : "level/range", ends);
}

/** An interval in the fewest words. */
export function shortInterval(page: Page, { atLeast, atMost }: Interval): string {
  if (atLeast === atMost) return levelName(page, atLeast);
  return page.say("level/short", { atLeast: { word: atLeast }, atMost: { word: atMost } });
}

/** The names of two units, neither of which disturbs the order of the other. */
export function pairName({ language }: Page, [a, b]: readonly [string, string]): string {
  return sayTemplate("{a} – {b}", { a: visibleSource(a), b: visibleSource(b) }, language);
}

/** Two units and their level in one line, with the target where it is not surely reached. */
export function levelInShort(
  page: Page,
  { names, structural, target }: Pick<LevelInShort, "names" | "structural" | "target">,
): string {
  const level = { word: intervalText(page, structural) };
  const standing = target === null ? "held" : standingOf(target, structural);
  const text =
    target === null || standing === "held"
      ? level.word
      : page.say(standing === "possible" ? "levels/open" : "levels/missed", {
          level,
          target: { word: target },
        });
  return `${pairName(page, names)}: ${text}`;
}
