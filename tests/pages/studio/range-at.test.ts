import { expect, test } from "vitest";
import { lineStarts, rangeAt } from "../../../src/pages/studio/engine/range-at.ts";

/** What is underlined of a text at a line and a column. */
function underlined(text: string, line: number, column: number): string {
  const { from, to } = rangeAt(text, lineStarts(text), { line, column });
  return text.slice(from, to);
}

test.each([
  ["a key", "units: {}\nroles:\n  planner: x", 3, 3, "planner"],
  ["a value in a list", "needs: [offer, price]", 1, 16, "price"],
  ["a value in braces", "a: { unit: marketing }", 1, 12, "marketing"],
  ["a text in quotes, with what would end a bare one", 'name: "a, b: {c}" # d', 1, 7, '"a, b: {c}"'],
  ["a text of several words", "name: What to do # why", 1, 7, "What to do"],
  ["an address, whose colon ends nothing", "a: http://b", 1, 4, "http://b"],
  ["Persian", "واحدها: { بازاریابی: {} }", 1, 11, "بازاریابی"],
  ["a bracket alone", "a: [", 1, 4, "["],
  ["the last line without its end", "a: b\r\nc: d\r\n", 2, 4, "d"],
])("%s is underlined", (_, text, line, column, expected) => {
  expect(underlined(text, line, column)).toBe(expected);
});

test("what has no place stands at the first line", () => {
  expect(rangeAt("orgproof: 1\nunits: {}", lineStarts("orgproof: 1\nunits: {}"), undefined)).toEqual({
    from: 0,
    to: 11,
  });
});

test("a place behind the end is the end", () => {
  expect(rangeAt("a", lineStarts("a"), { line: 9, column: 9 })).toEqual({ from: 1, to: 1 });
});
