import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { describe, expect, test } from "vitest";
import { levelsToMarkdown } from "../../src/formats/levels-to-markdown.ts";
import { markdownLine } from "../../src/formats/markdown-line.ts";
import { levelReports, missing, reportWith } from "./level-reports.ts";

const nodesOf = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children;

describe("levels as Markdown", () => {
  test.each(["en", "fa"] as const)("in %s", async (locale) => {
    const markdown = levelsToMarkdown(levelReports[locale], { locale });
    await expect(markdown).toMatchFileSnapshot(`../fixtures/cli/levels-${locale}.txt`);
  });

  test("have a matrix of all interfaces, then a heading and a table for each", () => {
    const types = nodesOf(levelsToMarkdown(levelReports.en)).map(({ type }) => type);
    expect(types.filter((type) => type === "table")).toHaveLength(3);
    expect(types.filter((type) => type === "heading")).toHaveLength(2);
    expect(types[0]).toBe("table");
    expect(nodesOf(levelsToMarkdown(levelReports.en.slice(0, 1)))[0]?.type).toBe("heading");
  });

  test("let no name act as markup", () => {
    const evil = "a|b <img> *c* [d](e) `f` # g\n\n# h";
    const report = reportWith({
      names: [evil, evil],
      whyNotMore: {
        next: "defined",
        unmet: [],
        unknown: [],
        blocking: [[missing(`let \`${evil}\` be`)], [missing("a `b")]],
        ways: [],
        more: false,
      },
    });
    const markdown = levelsToMarkdown([report, report]);
    const types = JSON.stringify(nodesOf(markdown));
    for (const type of ["html", "link", "emphasis", "image"]) expect(types).not.toContain(`"type":"${type}"`);
    expect(nodesOf(markdown).filter(({ type }) => type === "heading")).toHaveLength(2);
    expect(nodesOf(markdown).filter(({ type }) => type === "table")).toHaveLength(3);
  });

  test("of no interface say so", () => {
    expect(levelsToMarkdown([])).toBe(
      "no two units have anything between them, so there is no level to tell\n",
    );
  });
});

test.each([
  ["let `a_b` bring *it*", "let `a_b` bring \\*it\\*"],
  ["one ` alone", "one \\` alone"],
  ["`` empty", "\\`\\` empty"],
  ["two\nlines", "two lines"],
])("of %j, what is quoted is code and the rest is text", (text, markdown) => {
  expect(markdownLine(text)).toBe(markdown);
});
