import { describe, expect, test } from "vitest";
import { safeParseDesign } from "../../src/formats/parse-design.ts";
import { hardTexts } from "../hard-texts.ts";

describe("a hostile text is read to its end, and each fault has a place", () => {
  test.each(Object.entries(hardTexts))("%s", (_, text) => {
    for (const size of [5_000, 320_000]) {
      const { success, error } = safeParseDesign(text(size));
      expect(success).toBe(false);
      expect(error?.findings.every(({ location }) => location !== undefined)).toBe(true);
    }
  });
});

describe("a text that is small and means much", () => {
  test("is refused when its aliases expand without end", () => {
    const bomb = `a: &a [${Array(10).fill("x").join()}]\n${Array.from({ length: 9 }, (_, at) => {
      const [name, below] = [String.fromCharCode(98 + at), String.fromCharCode(97 + at)];
      return `${name}: &${name} [${Array(10).fill(`*${below}`).join()}]`;
    }).join("\n")}`;
    const { error } = safeParseDesign(bomb);
    expect(error?.findings.map(({ rule }) => rule)).toEqual(["schema/alias"]);
    expect(error?.findings[0]?.location?.line).toBeGreaterThan(4);
  });

  test("is refused when its merge keys expand without end", () => {
    const bomb = `a: &a { x: 1 }\n${Array.from({ length: 30 }, (_, at) => `a${at}: &a${at} { <<: [*a${at === 0 ? "" : at - 1}, *a${at === 0 ? "" : at - 1}] }`).join("\n")}`;
    expect(safeParseDesign(bomb).error?.findings.some(({ rule }) => rule === "schema/alias")).toBe(true);
  });
});

test("100,000 ids that are unknown are all named, in seconds", () => {
  const activities = Object.fromEntries(
    Array.from({ length: 99_000 }, (_, at) => [`x${at}`, { raci: { A: `nobody-${at}` } }]),
  );
  const { error } = safeParseDesign(JSON.stringify({ orgproof: 1, units: { somebody: {} }, activities }));
  expect(error?.findings.length).toBe(99_000);
  expect(error?.findings[98_999]?.path).toBe("/activities/x98999/raci/A");
}, 30_000);
