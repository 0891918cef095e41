import { aboutRules } from "../messages/fa/about-rules.ts";
import type { Locale } from "../messages/language.ts";
import { reasonOf } from "./package-files.ts";

/** Says why a rule is there, in a language: English has it from the pages of the rules, which are in English. */
export function reasonsIn(locale: Locale): (rule: string) => string | undefined {
  return locale === "fa" ? (rule) => aboutRules.get(rule)?.reason : reasonOf;
}
