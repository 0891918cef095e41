import { readingRules } from "./reading-rules.ts";
import type { Language, Template } from "./words.ts";

/** The English of the rules of reading; the vocabulary is written in English, so its words stand for themselves. */
export const readingEnglish: Language = {
  tag: "en",
  rightToLeft: false,
  messages: new Map(Object.entries(readingRules).flatMap(([rule, variants]) => templatesOf(rule, variants))),
  vocabulary: new Map(),
  number: String,
  lists: {
    and: { pair: " and ", last: ", and ", others: ", " },
    or: { pair: " or ", last: ", or ", others: ", " },
  },
  isOne: (count) => count === 1,
};

/** The templates of one rule, by message key. */
export function templatesOf(
  rule: string,
  variants: { readonly [variant: string]: Template },
): readonly [string, Template][] {
  return Object.entries(variants).map(([variant, template]) => [messageKey(rule, variant), template]);
}

/** The key of a rule's message; its first has the empty variant. */
export function messageKey(rule: string, variant: string): string {
  return variant === "" ? rule : `${rule}/${variant}`;
}
