import type { JSX } from "preact";
import type { LevelInShort } from "../../check/levels-in-short.ts";
import { intervalText, standingOf } from "../../formats/level-words.ts";
import type { Page } from "../../formats/terminal/page.ts";
import { LevelBar } from "./level-bar.tsx";
import { Name } from "./name.tsx";
import { Said } from "./said.tsx";

/** Two units and their level in a line: as steps, and in words. */
export function LevelLine({
  page,
  level: { names, structural, target },
}: {
  readonly page: Page;
  readonly level: Pick<LevelInShort, "names" | "structural" | "target">;
}): JSX.Element {
  const standing = target === null ? "held" : standingOf(target, structural);
  const level = { word: intervalText(page, structural) };
  const text =
    target === null || standing === "held"
      ? level.word
      : page.say(standing === "possible" ? "levels/open" : "levels/missed", {
          level,
          target: { word: target },
        });
  return (
    <span class="level-line">
      <span class="pair">
        <Name text={names[0]} /> <span aria-hidden="true">–</span> <Name text={names[1]} />
      </span>
      <LevelBar interval={structural} target={target} />
      <span class="level-said">
        <Said text={text} />
      </span>
    </span>
  );
}
