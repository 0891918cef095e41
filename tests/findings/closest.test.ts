import { describe, expect, test } from "vitest";
import { closestFinder } from "../../src/findings/closest.ts";

describe("the closest known word", () => {
  const known = ["marketing", "sales", "pricing", "قیمت‌گذاری"];

  test.each([
    ["markting", "marketing"],
    ["MARKETING", "marketing"],
    ["sale", "sales"],
    ["قیمت‌گذری", "قیمت‌گذاری"],
    ["finance", undefined],
    ["", undefined],
    ["x".repeat(500), undefined],
  ])("of `%s` is %s", (word, expected) => {
    expect(closestFinder()(word, known)).toBe(expected);
  });

  test("is looked for within bounds, over all questions together", () => {
    const closest = closestFinder(100);
    expect(closest("markting", known)).toBe("marketing");
    for (let round = 0; round < 20; round += 1) closest("markting", known);
    expect(closest("markting", known)).toBeUndefined();
  });
});
