import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "ownership/unowned";
const base = { units: { m: {} }, roles: { x: { unit: "m" } } };
const other = { b: { raci: { A: "x", R: "x" } } };

describe(rule, () => {
  it.each([
    ["advised and told only", { raci: { C: "x", I: "x" } }, ["a"]],
    ["the same, with an owner declared", { raci: { C: "x" }, ownership: "m" }, []],
    ["the same, declared as not declared", { raci: { C: "x" }, ownership: "none" }, ["a"]],
    ["somebody answers", { raci: { A: "x" } }, []],
    ["somebody performs", { raci: { R: "x" } }, []],
    ["a unit performs", { raci: { R: "m" } }, []],
  ])("%s", (_, a, flagged) => {
    const seen = look(rule, { ...base, activities: { a, ...other } });
    expect(seen.flagged).toEqual(flagged);
    expect(seen.undetermined).toEqual([]);
    expect(seen.examined).toBe(2);
  });

  it("says what is missing, at the letters", () => {
    const seen = look(rule, { ...base, activities: { a: { raci: { C: "x" } }, ...other } });
    expect(seen.says).toEqual([
      "no unit owns `a`: nobody answers for it or performs it, and no ownership is declared",
    ]);
    expect(seen.paths).toEqual(["/activities/a/raci"]);
  });

  it("leaves an activity without letters to raci/unassigned", () => {
    const seen = look(rule, { ...base, activities: { a: {}, c: { ownership: "m" }, ...other } });
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([[], [], 2]);
  });

  it("cannot tell where no activity has letters", () => {
    const seen = look(rule, { ...base, activities: { a: {}, c: { ownership: "m" } } });
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([[], ["a"], 2]);
  });
});
