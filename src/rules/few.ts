import type { Word } from "../findings/finding.ts";
import { ruleWord } from "./rule-words.ts";

/** As many as a sentence can hold: the first of a list, and that there are others. */
export function few<T>(list: readonly T[], most = 5): readonly (T | Word)[] {
  return list.length <= most ? list : [...list.slice(0, most), ruleWord("others")];
}
