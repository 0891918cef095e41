import type { LevelInShort } from "../../check/levels-in-short.ts";
import { standingOf } from "../../formats/level-words.ts";
import { levels } from "../../model/level.ts";

/** Interfaces in the order in which somebody should look at them: those that miss their target, then by how little is surely held and possible. */
export function loosestFirst<T extends Pick<LevelInShort, "structural" | "target">>(
  interfaces: readonly T[],
): readonly T[] {
  const keys = ({ structural, target }: T) => [
    target !== null && standingOf(target, structural) === "not-reached" ? 0 : 1,
    levels.indexOf(structural.atLeast),
    levels.indexOf(structural.atMost),
  ];
  return interfaces.toSorted((x, y) => {
    const [one, other] = [keys(x), keys(y)];
    return one.map((key, at) => key - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}

/** The id of the place of an interface on a page. */
export function pairAnchor([a, b]: readonly [string, string]): string {
  return `pair-${a}-${b}`;
}
