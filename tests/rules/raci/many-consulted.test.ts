import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { crowd } from "./crowd.ts";

describe("raci/many-consulted", () => {
  it.each([
    ["4 of 7 are more than 3 and more than half", 4, 7, ["a"]],
    ["4 of 8 are half", 4, 8, []],
    ["3 of 3 are not more than 3", 3, 3, []],
  ])("%s", (_, count, holders, flagged) => {
    const seen = look("raci/many-consulted", crowd("C", count, holders));
    expect(seen.flagged).toEqual(flagged);
    expect(seen.examined).toBe(2);
  });

  it("says how many of how many, at the letter", () => {
    const seen = look("raci/many-consulted", crowd("C", 4, 7));
    expect(seen.says).toEqual([
      "`a` consults 4 of the 7 parties that hold letters: `r1`, `r2`, `r3`, and `r4`",
    ]);
    expect(seen.paths).toEqual(["/activities/a/raci/C"]);
    expect(seen.findings[0]?.related).toHaveLength(4);
  });

  it("takes share and max from the options", () => {
    expect(look("raci/many-consulted", crowd("C", 4, 8), { share: 0.4 }).flagged).toEqual(["a"]);
    expect(look("raci/many-consulted", crowd("C", 3, 4), { max: 2 }).flagged).toEqual(["a"]);
    expect(look("raci/many-consulted", crowd("C", 4, 7), { max: 4 }).flagged).toEqual([]);
    expect(look("raci/many-consulted", crowd("C", 4, 12), { share: 0 }).flagged).toEqual(["a"]);
  });

  it("counts units that hold letters among the parties", () => {
    const units = { m: {}, u1: {} };
    const activities = { ...crowd("C", 4, 7).activities, c: { raci: { A: "u1", R: "u1" } } };
    expect(look("raci/many-consulted", crowd("C", 4, 7, { units, activities })).flagged).toEqual([]);
  });

  it("cannot decide where activities that are not listed may give others letters", () => {
    const open = crowd("C", 4, 7, { open: "activities" });
    expect(look("raci/many-consulted", open)).toMatchObject({
      flagged: [],
      undetermined: ["a"],
      examined: 2,
    });
  });

  it("decides where all that could hold letters are too few to matter", () => {
    const open = { ...crowd("C", 7, 7, { open: "activities" }) };
    expect(look("raci/many-consulted", open).flagged).toEqual(["a"]);
    expect(look("raci/many-consulted", { ...open, open: ["activities", "roles"] }).undetermined).toEqual([
      "a",
    ]);
    const few = { ...open, activities: { a: { raci: { A: "r1", C: ["r1", "r2"] } } } };
    expect(look("raci/many-consulted", few)).toMatchObject({ flagged: [], undetermined: [] });
  });
});
