import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { crowd } from "./crowd.ts";

describe("raci/many-informed", () => {
  it.each([
    ["7 of 9 are more than 5 and more than three quarters", 7, 9, ["a"]],
    ["6 of 8 are three quarters", 6, 8, []],
    ["5 of 5 are not more than 5", 5, 5, []],
  ])("%s", (_, count, holders, flagged) => {
    expect(look("raci/many-informed", crowd("I", count, holders)).flagged).toEqual(flagged);
  });

  it("says how many of how many, at the letter", () => {
    const seen = look("raci/many-informed", crowd("I", 6, 7));
    expect(seen.says).toEqual([
      "`a` informs 6 of the 7 parties that hold letters: `r1`, `r2`, `r3`, `r4`, `r5`, and others",
    ]);
    expect(seen.paths).toEqual(["/activities/a/raci/I"]);
  });
});
