import { check, link, parseDesign, safeParseDesign } from "orgproof";
import { describe, expect, test } from "vitest";
import { parseExpectations } from "../../src/formats/parse-expectations.ts";
import { pages, readPage } from "./generated-files.ts";
import { type Fence, fencesOf } from "./markdown.ts";
import { checkingRules } from "./rule-facts.ts";

const fences = pages().flatMap((path) =>
  fencesOf(readPage(path)).map((fence) => ({ ...fence, path, place: `${path}:${fence.line}` })),
);
const designs = fences.filter(({ language }) => language === "yaml" || language === "json");
const marked = (mark: string) => designs.filter(({ marks }) => marks.includes(mark));
const ruleOf = (path: string) => /^docs\/rules\/(.+)\.md$/.exec(path)?.[1] ?? "";

/** What the rule of the page finds in the design of a fence; `options={...}` are its options. */
function findingsOf({ path, text, marks }: Fence & { readonly path: string }): readonly string[] {
  const rule = ruleOf(path);
  const options = marks.find((mark) => mark.startsWith("options="))?.slice("options=".length);
  const severity = checkingRules.find(({ id }) => id === rule)?.severity ?? "error";
  const result = check(link(parseDesign(text)), {
    preset: "all",
    now: "2026-01-01",
    ...(options === undefined ? {} : { rules: { [rule]: { severity, options: JSON.parse(options) } } }),
  });
  expect(result.internalErrors).toEqual([]);
  return result.findings.filter((finding) => finding.rule === rule).map(({ message }) => message.text);
}

describe("designs on pages of rules", () => {
  test.each(marked("flagged"))("$place: the rule finds something", (fence) => {
    expect(findingsOf(fence)).not.toEqual([]);
  });

  test.each(marked("clean"))("$place: the rule finds nothing", (fence) => {
    if (checkingRules.some(({ id }) => id === ruleOf(fence.path))) expect(findingsOf(fence)).toEqual([]);
    else expect(safeParseDesign(fence.text).success).toBe(true);
  });

  test.each(marked("invalid"))("$place: cannot be read, and the rule says why", ({ text, path }) => {
    const read = safeParseDesign(text);
    expect(read.success ? [] : read.error.findings.map(({ rule }) => rule)).toContain(ruleOf(path));
  });

  test.each(checkingRules.map(({ id }) => id))("%s has a bad and a good one", (id) => {
    const own = designs.filter(({ path }) => ruleOf(path) === id);
    expect(own.some(({ marks }) => marks.includes("flagged"))).toBe(true);
    expect(own.some(({ marks }) => marks.includes("clean"))).toBe(true);
  });

  test("stand on pages of rules only, and are marked there", () => {
    const isOnRulePage = ({ path }: { path: string }) => ruleOf(path) !== "";
    const isMarked = ({ marks }: Fence) =>
      ["flagged", "clean", "invalid", "part"].some((mark) => marks.includes(mark));
    expect(
      designs.filter((fence) => isMarked(fence) && !isOnRulePage(fence)).map(({ place }) => place),
    ).toEqual([]);
    expect(
      designs.filter((fence) => isOnRulePage(fence) && !isMarked(fence)).map(({ place }) => place),
    ).toEqual([]);
  });
});

describe("whole designs on other pages", () => {
  const isExpected = ({ text }: Fence) => /^scenarios:/m.test(text);
  const whole = designs.filter(
    (fence) =>
      ruleOf(fence.path) === "" &&
      /^orgproof: 1$/m.test(fence.text) &&
      !fence.marks.includes("file=design.yaml") &&
      !isExpected(fence),
  );

  test.each(whole)("$place can be read", ({ text }) => {
    const read = safeParseDesign(text);
    expect(read.success ? [] : read.error.findings).toEqual([]);
  });
});

describe("expectations on pages", () => {
  test.each(designs.filter(({ text }) => /^scenarios:/m.test(text)))("$place can be read", ({ text }) => {
    expect(Object.keys(parseExpectations(text).scenarios).length).toBeGreaterThan(0);
  });
});

describe("languages of fences", () => {
  test("are known", () => {
    const known = new Set(["xml", "yaml", "json", "ts", "console", "sh", "md", "mermaid", "csv", "html"]);
    expect(
      fences
        .filter(({ language }) => !known.has(language))
        .map(({ place, language }) => `${place} ${language}`),
    ).toEqual([]);
  });
});
