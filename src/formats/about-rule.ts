import { readingRules } from "../findings/reading-rules.ts";
import { aboutRules } from "../messages/fa/about-rules.ts";
import type { Locale } from "../messages/language.ts";
import { ignoreRules } from "../rules/ignore-rules.ts";
import { rules } from "../rules/registry.ts";
import type { RuleAbout } from "./check-outcome.ts";

const known: ReadonlyMap<string, RuleAbout> = new Map([
  ...[...rules, ...ignoreRules].map(({ id, summary, severity }) => [id, { summary, severity }] as const),
  ...Object.entries(readingRules).map(
    ([id, messages]) => [id, { summary: String(messages[""]), severity: "error" }] as const,
  ),
]);

/** What is said, in a language, of a rule that comes with the package. */
export function aboutRule(rule: string, locale: Locale): RuleAbout | undefined {
  const about = known.get(rule);
  const translated = locale === "fa" ? aboutRules.get(rule) : undefined;
  return about && translated ? { ...about, summary: translated.summary, reason: translated.reason } : about;
}
