import type { LevelInShort } from "../check/levels-in-short.ts";
import { levelInShort, standingOf } from "./level-words.ts";
import { commandOn, type Page, paragraph } from "./terminal/page.ts";
import { shellWord } from "./terminal/shell-word.ts";

/** So many interfaces are named; those that miss their target come first where there are more. */
const most = 10;

/** The level of every interface in a line, and what says why. */
export function levelsText(
  page: Page,
  levels: readonly LevelInShort[],
  file: string | undefined,
): readonly string[] {
  if (levels.length === 0) return [];
  const misses = ({ target, structural }: LevelInShort) =>
    target !== null && standingOf(target, structural) === "not-reached" ? 0 : 1;
  const shown =
    levels.length <= most ? levels : levels.toSorted((x, y) => misses(x) - misses(y)).slice(0, most);
  const hidden = levels.length - shown.length;
  // a name such as <stdin> is no path
  const path = file === undefined || file.startsWith("<") ? "-" : shellWord(file);
  return [
    ...paragraph(
      page,
      page.say("levels/short", { command: { word: commandOn(page, `orgproof level ${path}`) } }),
      {
        indent: 2,
        ink: "faint",
      },
    ),
    ...shown.flatMap((level) => paragraph(page, levelInShort(page, level), { indent: 4 })),
    ...(hidden > 0
      ? paragraph(page, page.say("related/more", { count: hidden }), { indent: 4, ink: "faint" })
      : []),
  ];
}
