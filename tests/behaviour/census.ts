import { check } from "../../src/check/check.ts";
import { describeQuestions } from "../../src/check/describe.ts";
import type { Message } from "../../src/findings/finding.ts";
import { safeParseDesign } from "../../src/formats/parse-design.ts";
import { questions } from "../../src/level/questions/questions.ts";
import { relatedPairs } from "../../src/level/relationship.ts";
import { type Locale, languageOf } from "../../src/messages/language.ts";
import { link } from "../../src/organisation/link.ts";
import type { Pooled } from "./pool.ts";

/** What was seen of rules, criteria and messages while designs were looked at. */
export interface Census {
  /** `RULE found`, `RULE clean`, `RULE undetermined`. */
  readonly rules: Set<string>;
  /** `CRITERION STATUS`. */
  readonly statuses: Set<string>;
  /** Keys of the messages that were put into words, each with a text. */
  readonly messages: Map<string, string>;
}

export const emptyCensus = (): Census => ({ rules: new Set(), statuses: new Set(), messages: new Map() });

const sizeOf = ({ rules, statuses, messages }: Census) => rules.size + statuses.size + messages.size;

/** Adds what is seen of each item; gives back those items that something new was seen of. */
export function seenOf<T>(
  items: readonly T[],
  census: Census,
  see: (item: T, census: Census) => void,
): readonly T[] {
  return items.filter((item) => {
    const before = sizeOf(census);
    see(item, census);
    return sizeOf(census) > before;
  });
}

/** What is said of a text, in one language, as YAML and as JSON. */
export const seeText = (locale: Locale) => (text: string | Uint8Array, census: Census) => {
  for (const format of [undefined, "json"] as const) {
    const { error } = safeParseDesign(text, { language: languageOf(locale), format });
    for (const finding of error?.findings ?? []) hear(finding.message, census);
  }
};

/** What is said of a design, in one language: by all rules, of all pairs of units, and by all questions. */
export const seeDesign =
  (locale: Locale) =>
  ({ design, rules, asks }: Pooled, census: Census) => {
    const organisation = link(design);
    const config = { preset: "all", unknownAs: "info", locale, ...(rules ? { rules } : {}) } as const;
    for (const result of [
      check(organisation, config),
      check(organisation, { ...config, now: "2026-01-01" }),
    ]) {
      for (const { message, fixes } of result.findings) {
        hear(message, census);
        for (const { title } of fixes) hear(title, census);
      }
      for (const { id, status, examined, undetermined, findings } of result.rules) {
        if (findings > 0) census.rules.add(`${id} found`);
        if (undetermined > 0) census.rules.add(`${id} undetermined`);
        if (status === "checked" && examined > findings + undetermined) census.rules.add(`${id} clean`);
      }
    }
    for (const { criteria } of check(organisation, { ...config, preset: "none" }).interfaces) {
      for (const { id, status, message, missing } of criteria) {
        census.statuses.add(`${id} ${status}`);
        hear(message, census);
        for (const fact of missing) hear(fact.message, census);
      }
    }
    for (const { a, b } of asks ? relatedPairs(organisation).slice(0, 1) : []) {
      for (const { message, answers } of describeQuestions(organisation, questions(organisation, a, b), {
        locale,
      })) {
        hear(message, census);
        for (const each of answers.flatMap(({ options }) => options)) hear(each.message, census);
      }
    }
  };

function hear({ key, text }: Message, { messages }: Census): void {
  if (!messages.has(key)) messages.set(key, text);
}
