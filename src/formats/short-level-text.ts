import type { LevelInShort } from "../check/levels-in-short.ts";
import { levelInShort } from "./level-words.ts";
import { type PageOptions, pageOf, paragraph } from "./terminal/page.ts";

/** A line for each interface: its units, its level, and its target where that is not surely reached. */
export function shortLevelText(levels: readonly LevelInShort[], options: PageOptions = {}): string {
  const page = pageOf(options);
  return levels
    .flatMap((level) => paragraph(page, levelInShort(page, level)))
    .map((row) => `${row}\n`)
    .join("");
}
