import type { Word } from "../findings/finding.ts";
import type { Interval } from "../level/interval.ts";
import { levels } from "../model/level.ts";
import { ruleWord } from "./rule-words.ts";

/** The levels of an interval as a parameter of a message, which joins them with "or". */
export function levelWords({ atLeast, atMost }: Interval): readonly Word[] {
  return levels.slice(levels.indexOf(atLeast), levels.indexOf(atMost) + 1).map((level) => ruleWord(level));
}
