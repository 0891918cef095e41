import { expect, test } from "vitest";
import { templateParams } from "../../src/findings/words.ts";
import { cliTemplate } from "../../src/messages/cli-template.ts";
import { type CliWord, cli as english } from "../../src/messages/en/cli.ts";
import { cli as persian } from "../../src/messages/fa/cli.ts";

const words = english.flatMap((part) => Object.keys(part)) as readonly CliWord[];

test("the command line can say the same in both languages", () => {
  expect(persian.map((part) => Object.keys(part))).toEqual(english.map((part) => Object.keys(part)));
});

test("a word stands in one part only", () => {
  expect(new Set(words).size).toBe(words.length);
});

test.each(words)("`%s` has the same parameters in both languages", (word) => {
  expect([...templateParams(cliTemplate(word, "fa"))].sort()).toEqual(
    [...templateParams(cliTemplate(word, "en"))].sort(),
  );
});

test("Persian is written with its own letters", () => {
  const text = JSON.stringify(persian);
  expect(text).not.toMatch(/[\u0643\u064a]/);
  // what is but names and signs is the same everywhere
  const said = (word: CliWord) =>
    JSON.stringify(cliTemplate(word, "fa")).replace(/\{[a-zA-Z]+(\|or)?\}/g, "");
  expect(words.filter((word) => /\p{L}/u.test(said(word)) && !/[\u0600-\u06ff]/.test(said(word)))).toEqual(
    [],
  );
});
