import type { JSX } from "preact";
import type { LevelInShort } from "../../../check/levels-in-short.ts";
import { levelName, shortInterval } from "../../../formats/level-words.ts";
import { LevelBar } from "../../view/level-bar.tsx";
import { Name } from "../../view/name.tsx";
import { useTalk } from "../talk.ts";

export type Pair = readonly [string, string];

export function isSamePair(one: Pair | undefined, other: Pair): boolean {
  return one?.[0] === other[0] && one[1] === other[1];
}

/** The pair that is looked at: the one that was chosen, as long as it is there, else the first. */
export function openPair(
  levels: readonly LevelInShort[],
  chosen: Pair | undefined,
): LevelInShort | undefined {
  return levels.find(({ between }) => isSamePair(chosen, between)) ?? levels[0];
}

/** Every two units that have something between them, with their level; one of them is chosen. */
export function PairList({
  levels,
  open,
  onOpen,
}: {
  readonly levels: readonly LevelInShort[];
  readonly open: LevelInShort;
  readonly onOpen: (pair: Pair) => void;
}): JSX.Element {
  const { say } = useTalk();
  if (levels.length === 1)
    return (
      <div class="pair pair-only">
        <PairLine level={open} />
      </div>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of buttons, one of which is pressed
    <div class="pairs" role="group" aria-label={say("studio/pairs")}>
      {levels.map((level) => (
        <button
          key={level.between.join(" ")}
          type="button"
          class="pair"
          aria-pressed={level === open}
          onClick={() => onOpen(level.between)}
        >
          <PairLine level={level} />
        </button>
      ))}
    </div>
  );
}

function PairLine({ level }: { readonly level: LevelInShort }): JSX.Element {
  const { say, page } = useTalk();
  const { names, structural, target } = level;
  return (
    <>
      <span class="pair-names">
        <Name text={names[0]} />
        <span class="pair-dash" aria-hidden="true">
          –
        </span>
        <Name text={names[1]} />
      </span>
      <span class="pair-level">
        <LevelBar interval={structural} target={target} />
        <span class="pair-word">{shortInterval(page, structural)}</span>
        {target === null ? null : (
          <span class="pair-target">
            {say("studio/target", { level: { word: levelName(page, target) } })}
          </span>
        )}
      </span>
    </>
  );
}
