import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import { relationship } from "../../src/level/relationship.ts";
import type { Design } from "../../src/model/design.ts";
import { type Level, levels } from "../../src/model/level.ts";
import { link } from "../../src/organisation/link.ts";
import { plannedAt } from "../../src/testing/arbitraries/designs-at.ts";
import { lacks } from "../../src/testing/arbitraries/levels/level-layers.ts";
import { designsAt, forAll } from "../../src/testing/index.ts";
import { runs } from "../runs.ts";

const structuralIn = (design: Design, [a, b]: readonly [string, string]) => {
  const { atLeast, atMost } = relationship(link(design), a, b).structural;
  return `${atLeast}..${atMost}`;
};

describe("designsAt", () => {
  test.each(levels)("%s: two units have exactly that level, and nothing had to be skipped", (level) => {
    const between = ["marketing", "sales"] as const;
    fc.assert(
      fc.property(plannedAt(level, between), (design) => {
        expect(structuralIn(design, between)).toBe(`${level}..${level}`);
      }),
      runs(60, 3_000),
    );
  });

  test("is by default about `product` and `support`", () => {
    forAll(
      designsAt("aligned"),
      (design) => structuralIn(design, ["product", "support"]) === "aligned..aligned",
      {
        numRuns: 20,
      },
    );
  });

  test.each(levels)("%s: varies in what is missing, ids, names and surroundings", (level) => {
    const texts = fc.sample(designsAt(level), { numRuns: 100, seed: 1 }).map((each) => stringifyDesign(each));
    expect(new Set(texts).size).toBeGreaterThan(50);
    for (const word of ["unit-3", "role-1", "developer-north", "finance", "name: Product", "sara"])
      expect([word, texts.some((text) => text.includes(word))]).toEqual([word, true]);
    expect(level === "integrated" || lacks[level].length > 3).toBe(true);
  });

  test("keeps ids apart that are those of other elements", () => {
    const between = ["developer", "unit-3"] as const;
    forAll(
      designsAt("defined", { between }),
      (design) => structuralIn(design, between) === "defined..defined",
      {
        numRuns: 40,
      },
    );
  });

  test("shrinks to the two units and what lies between them", () => {
    const shown = (level: Level) => {
      try {
        forAll(designsAt(level), () => false);
      } catch (error) {
        return (error as Error).message;
      }
      return "";
    };
    for (const level of levels) expect(shown(level)).toContain("(the design itself)");
    const [smallest] =
      fc.check(
        fc.property(designsAt("defined"), () => false),
        { seed: 1 },
      ).counterexample ?? [];
    expect(stringifyDesign(smallest as Design)).toMatchSnapshot();
  });

  test("is the same for a seed, in every version", () => {
    const texts = levels.map((level) =>
      fc.sample(designsAt(level), { seed: 7, numRuns: 1 }).map((each) => stringifyDesign(each)),
    );
    expect(texts.join("---\n")).toMatchSnapshot();
  });

  test("refuses a level that there is not, and one unit in place of two", () => {
    expect(() => designsAt("close" as Level)).toThrow(
      new TypeError("designsAt: unknown level `close`; expected undefined, defined, aligned, integrated"),
    );
    expect(() => designsAt("defined", { between: ["sales", "sales"] })).toThrow(
      new TypeError("designsAt: `sales` cannot be both units"),
    );
  });
});
