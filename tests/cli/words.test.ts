import { expect, test } from "vitest";
import { templateParams } from "../../src/findings/words.ts";
import { type CliWord, cli as english } from "../../src/messages/en/cli.ts";
import { cli as persian } from "../../src/messages/fa/cli.ts";

const words = Object.keys(english) as readonly CliWord[];

test("the command line can say the same in both languages", () => {
  expect(Object.keys(persian)).toEqual(words);
});

test.each(words)("`%s` has the same parameters in both languages", (word) => {
  expect([...templateParams(persian[word])].sort()).toEqual([...templateParams(english[word])].sort());
});

test("Persian is written with its own letters", () => {
  const text = JSON.stringify(persian);
  expect(text).not.toMatch(/[\u0643\u064a]/);
  // what is but names and signs is the same everywhere
  const said = (word: CliWord) => JSON.stringify(persian[word]).replace(/\{[a-zA-Z]+(\|or)?\}/g, "");
  expect(words.filter((word) => /\p{L}/u.test(said(word)) && !/[\u0600-\u06ff]/.test(said(word)))).toEqual(
    [],
  );
});
