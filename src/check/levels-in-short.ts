import type { Language } from "../findings/words.ts";
import type { Interval } from "../level/interval.ts";
import type { Relationship } from "../level/relationship.ts";
import type { Level } from "../model/level.ts";
import { referTo } from "./wording.ts";

/** The level of an interface without its reasons, which take long to put into words. */
export interface LevelInShort {
  /** The units' ids, in the design's order. */
  readonly between: readonly [string, string];
  readonly names: readonly [string, string];
  readonly structural: Interval;
  readonly target: Level | null;
}

/** The levels of interfaces, without their reasons. */
export function levelsInShort(
  relationships: readonly Relationship[],
  language: Language,
): readonly LevelInShort[] {
  const nameOf = (unit: Relationship["between"][0]) => referTo(unit, language, () => undefined).name;
  return relationships.map(({ between: [a, b], structural, target }) => ({
    between: [a.id, b.id],
    names: [nameOf(a), nameOf(b)],
    structural,
    target,
  }));
}
