import { describe, expect, test } from "vitest";
import { sayTemplate } from "../../src/findings/words.ts";
import { languageOf, type locales } from "../../src/messages/language.ts";

/** What a language says of so many items, without the quotes and the marks of direction that stand around each. */
function said(locale: (typeof locales)[number], count: number, word: "items" | "items|or"): string {
  const items = ["a", "b", "c", "d"].slice(0, count).map((word) => ({ word }));
  return sayTemplate(`{${word}}`, { items }, languageOf(locale));
}

describe("a list", () => {
  test.each([
    ["en", "items", ["", "a", "a and b", "a, b, and c", "a, b, c, and d"]],
    ["en", "items|or", ["", "a", "a or b", "a, b, or c", "a, b, c, or d"]],
    ["fa", "items", ["", "a", "a و b", "a،\u200f b، و c", "a،\u200f b،\u200f c، و d"]],
    ["fa", "items|or", ["", "a", "a یا b", "a،\u200f b، یا c", "a،\u200f b،\u200f c، یا d"]],
  ] as const)("in %s, %s", (locale, word, expected) => {
    expect([0, 1, 2, 3, 4].map((count) => said(locale, count, word))).toEqual(expected);
  });
});

describe("what is counted", () => {
  const template = { plural: "count", one: "one", other: "other" };
  test.each([
    ["en", ["other", "other", "one", "other", "other"]],
    ["fa", ["one", "one", "one", "other", "other"]],
  ] as const)("has in %s the form that the number asks for", (locale, expected) => {
    const forms = [0, 0.5, 1, 2, 11].map((count) => sayTemplate(template, { count }, languageOf(locale)));
    expect(forms).toEqual(expected);
  });
});
