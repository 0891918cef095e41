import { expect, test } from "vitest";
import { withSections } from "./console.ts";
import { anchorsOf, fencesOf, linksOf, table, withFences, withPart } from "./markdown.ts";

const page = [
  "# A page",
  "",
  "```yaml flagged",
  "a: 1",
  "```",
  "",
  "## What `x` is",
  "",
  "[there](#what-x-is)",
  "",
].join("\n");

test("fences have a language, marks, a text and a line", () => {
  expect(fencesOf(page)).toEqual([{ language: "yaml", marks: ["flagged"], text: "a: 1\n", line: 3 }]);
});

test("a fence that is not closed is a fault", () => {
  expect(() => fencesOf("```yaml\na: 1\n")).toThrow("line 1 is not closed");
});

test("the text of a fence can be replaced by a longer one, or an empty one", () => {
  expect(withFences(page, () => "b: 1\nc: 2\n")).toBe(page.replace("a: 1", "b: 1\nc: 2"));
  expect(withFences(page, () => undefined)).toBe(page);
});

test("anchors are those of GitHub, and links are found in prose only", () => {
  expect([...anchorsOf(page)]).toEqual(["a-page", "what-x-is"]);
  expect(linksOf(`${page}\n\`[no](link)\``)).toEqual(["#what-x-is"]);
});

test("bars in cells do not break a table", () => {
  expect(table(["a"], [["x|y"]])).toBe("| a |\n| --- |\n| x\\|y |\n");
});

test("a part is replaced between its marks, and must be there", () => {
  expect(withPart("<!-- a -->\nold\n<!-- /a -->", "a", "new\n")).toBe("<!-- a -->\nnew\n<!-- /a -->");
  expect(() => withPart("", "a", "")).toThrow("no part");
});

test("sections of a design replace those of their name, others are added", () => {
  expect(withSections("a: 1\nb:\n  c: 1\n", "b: {}\nd: 2\n")).toBe("a: 1\nb: {}\nd: 2\n");
});
