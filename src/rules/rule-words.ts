import type { Word } from "../findings/finding.ts";
import { levels } from "../model/level.ts";

/** The words that rules put into their messages as parameters, so that each language says them in its own way. */
export const ruleWords = [
  "others",
  "monthly",
  "quarterly",
  "rotation",
  "project team",
  "training",
  "document",
  ...levels,
] as const;
export type RuleWord = (typeof ruleWords)[number];

/** A word of a rule, as a parameter of a message. */
export function ruleWord(name: RuleWord): Word {
  return { word: name };
}
