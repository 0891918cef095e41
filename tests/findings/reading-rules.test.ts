import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readingRules } from "../../src/findings/reading-rules.ts";
import { vocabulary } from "../../src/findings/vocabulary.ts";
import { type Template, templateParams } from "../../src/findings/words.ts";

const templates: readonly (readonly [string, Template])[] = Object.entries(readingRules).flatMap(
  ([rule, variants]) =>
    Object.entries(variants).map(([variant, template]) => [`${rule} ${variant}`, template] as const),
);

describe("the words of the rules of reading", () => {
  test.each(templates)("%s: lower case, no final stop, one line, user text in backticks", (_, template) => {
    for (const text of typeof template === "string" ? [template] : [template.one, template.other]) {
      expect(text).toMatch(/^(?:[a-z`{]|JSON|Unicode)/);
      expect(text).not.toMatch(/[.!]$|\n/);
      const quoted = ["id", "found", "key", "closest", "scheme", "letter", "section", "attribute"];
      for (const name of templateParams(template)) {
        // numbers, words and lists quote themselves
        const isBare = text.includes(`{${name}}`) && !text.includes(`\`{${name}}\``);
        if (quoted.includes(name) && isBare) expect(["found"]).toContain(name);
      }
    }
  });

  test("each rule has a first message or only messages of its own", () => {
    for (const variants of Object.values(readingRules))
      expect(Object.keys(variants).length).toBeGreaterThan(0);
  });

  test("the vocabulary has each word once, and nothing says a word that it does not have", () => {
    expect(new Set(vocabulary).size).toBeGreaterThan(20);
    for (const folder of ["src/findings", "src/organisation", "src/formats/json", "src/formats/yaml"]) {
      for (const file of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
        const text = readFileSync(`${folder}/${file}`, "utf8");
        for (const [, said] of text.matchAll(/\{ word: "([^"]+)" \}/g)) expect(vocabulary).toContain(said);
      }
    }
  });
});
