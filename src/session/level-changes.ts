import type { LevelInShort } from "../check/levels-in-short.ts";
import type { LevelChange } from "./session.ts";

/** The levels that are not what they were, in the order of those that are now; those that there are no more come last. */
export function levelChanges(
  before: readonly LevelInShort[],
  after: readonly LevelInShort[],
): readonly LevelChange[] {
  const left = new Map(before.map((level) => [level.between.join(" "), level]));
  const changed: LevelChange[] = [];
  for (const { between, structural } of after) {
    const key = between.join(" ");
    const was = left.get(key)?.structural;
    left.delete(key);
    if (was?.atLeast !== structural.atLeast || was.atMost !== structural.atMost)
      changed.push({ between, before: was ?? null, after: structural });
  }
  for (const { between, structural } of left.values())
    changed.push({ between, before: structural, after: null });
  return changed;
}
