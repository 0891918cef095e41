import type { LevelInShort } from "../../check/levels-in-short.ts";
import type { PortfolioEntry, PortfolioVersion } from "./portfolio-content.ts";

/** Two units, and how close they are in each of several designs; `undefined`: a design has nothing between them. */
export interface ComparedPair {
  readonly names: readonly [string, string];
  readonly levels: readonly (LevelInShort | undefined)[];
}

/** The pairs of units of designs, by the ids of the two, in the order in which designs name them. */
export function comparedPairs(versions: readonly PortfolioVersion[]): readonly ComparedPair[] {
  const found = new Map<string, { names: readonly [string, string]; levels: (LevelInShort | undefined)[] }>();
  for (const [at, { result }] of versions.entries()) {
    for (const level of result.levels) {
      const key = JSON.stringify(level.between.toSorted());
      const pair = found.get(key) ?? { names: level.names, levels: versions.map(() => undefined) };
      pair.levels[at] = level;
      found.set(key, pair);
    }
  }
  return [...found.values()];
}

/** The latest design of each organisation. */
export function latestOf(entries: readonly PortfolioEntry[]): readonly PortfolioVersion[] {
  return entries.map(({ latest }) => latest);
}
