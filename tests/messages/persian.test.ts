import { describe, expect, it } from "vitest";
import { messageKey } from "../../src/findings/english.ts";
import { readingRules } from "../../src/findings/reading-rules.ts";
import { vocabulary } from "../../src/findings/vocabulary.ts";
import { type Template, templateParams } from "../../src/findings/words.ts";
import { criteria } from "../../src/level/criteria.ts";
import { answerWords } from "../../src/level/questions/answer-words.ts";
import { asks } from "../../src/level/questions/asks.ts";
import { answerLabels } from "../../src/level/questions/labels.ts";
import { persian } from "../../src/messages/fa/persian.ts";
import { ignoreRules } from "../../src/rules/ignore-rules.ts";
import { rules } from "../../src/rules/registry.ts";
import { ruleWords } from "../../src/rules/rule-words.ts";

/** Every message of the rules, of levels and of questions in English: its key and its template. */
const english: readonly (readonly [key: string, template: Template])[] = [
  ...[...rules, ...ignoreRules].flatMap(({ id, messages }) =>
    Object.entries(messages).map(
      ([variant, template]) => [messageKey(id, variant === "found" ? "" : variant), template] as const,
    ),
  ),
  ...Object.entries(readingRules).flatMap(([id, variants]) =>
    Object.entries(variants).map(
      ([variant, template]) => [messageKey(id, variant), template as Template] as const,
    ),
  ),
  ...criteria.flatMap(({ id, messages }) =>
    Object.entries(messages).map(
      ([change, template]) => [messageKey(`level/${id}`, change === "met" ? "" : change), template] as const,
    ),
  ),
  ...Object.entries(asks).map(([states, template]) => [`ask/${states}`, template] as const),
  ...Object.entries(answerLabels).map(
    ([label, template]) => [`answer/${label}`, template as Template] as const,
  ),
];

/** Every word that messages have as parameters. */
const words = new Set<string>([...vocabulary, ...ruleWords, ...answerWords]);

const patternsOf = (template: Template) =>
  typeof template === "string" ? [template] : [template.one, template.other];

/** The parameters of a template as they are written: `{name}`, or `{name|or}`. */
const written = (template: Template) =>
  [...new Set(patternsOf(template).flatMap((pattern) => pattern.match(/\{\w+(\|or)?\}/g) ?? []))].sort();

describe("Persian", () => {
  it("has the words of many messages", () => {
    expect(english.length).toBeGreaterThan(100);
  });

  it.each(english)("says %s with the parameters of the English", (key, template) => {
    const said = persian.messages.get(key);
    expect(said, `${key} is not said in Persian`).toBeDefined();
    if (said === undefined) return;
    expect([...templateParams(said)].sort()).toEqual([...templateParams(template)].sort());
    expect(written(said)).toEqual(written(template));
    expect(typeof said === "string" ? undefined : said.plural).toBe(
      typeof template === "string" ? undefined : template.plural,
    );
  });

  it("says nothing that is not said in English", () => {
    const keys = new Set(english.map(([key]) => key));
    expect([...persian.messages.keys()].filter((key) => !keys.has(key))).toEqual([]);
  });

  it.each([...words])("has a word for `%s`", (word) => {
    expect(persian.vocabulary.get(word)).toMatch(/[\u0600-\u06ff]/);
  });

  it("has no word that no message uses", () => {
    expect([...persian.vocabulary.keys()].filter((word) => !words.has(word))).toEqual([]);
  });

  it.each([...persian.messages])(
    "%s is Persian, in one line, without a full stop, with user text in quotes",
    (_, template) => {
      for (const pattern of patternsOf(template)) {
        // a message may be no more than the names in it
        const own = pattern.replace(/\{\w+(\|or)?\}/g, "");
        if (/\p{L}/u.test(own)) expect(own).toMatch(/[\u0600-\u06ff]/);
        // the letters of Arabic keyboards, which look the same and are not
        expect(pattern).not.toMatch(/[\u064a\u0643\n]|\.$/u);
        expect((pattern.match(/`/g) ?? []).length % 2).toBe(0);
        // prefixes and endings are joined by a half-space, not set apart by a space
        expect(pattern).not.toMatch(
          /(^|\s)ن?می\s|\s(ها|های|هایی|هایش|ام|اند|تر|ترین)(?![\u0600-\u06ff\u200c])/,
        );
      }
    },
  );

  it.each([...persian.messages].filter(([key]) => /^(level|ask|answer)\//.test(key)))(
    "%s has no word of English in it",
    (_, template) => {
      for (const pattern of patternsOf(template))
        expect(pattern.replace(/\{\w+(\|or)?\}/g, "")).not.toMatch(/[a-zA-Z]/);
    },
  );
});
