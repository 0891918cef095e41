import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const base = { units: { m: {} }, roles: { x: { unit: "m" } } };
const done = { raci: { A: "x", R: "x" } };

describe("raci/unassigned", () => {
  it.each([
    ["no matrix at all", {}],
    ["an empty row", { raci: {} }],
    ["a row that is none", { raci: "none" }],
    ["letters that nobody holds", { raci: { A: [], R: [] } }],
    ["a declared owner, but no letter", { ownership: "m" }],
  ])("%s is flagged where others have letters", (_, activity) => {
    const seen = look("raci/unassigned", { ...base, activities: { a: activity, b: done } });
    expect(seen.flagged).toEqual(["a"]);
    expect(seen.says).toEqual(["nobody has a letter in `a`"]);
    expect(seen.paths).toEqual(["/activities/a/raci"]);
    expect(seen.examined).toBe(2);
  });

  it("one letter of any meaning is enough", () => {
    expect(
      look("raci/unassigned", { ...base, activities: { a: { raci: { I: "x" } }, b: done } }).flagged,
    ).toEqual([]);
  });

  it("being deliberately out is no letter", () => {
    const activities = { a: { raci: { O: "x" } }, b: done };
    expect(look("raci/unassigned", { ...base, scheme: "cairo", activities }).flagged).toEqual(["a"]);
  });

  it("is not asked where no activity has letters", () => {
    expect(look("raci/unassigned", { ...base, activities: { a: {}, b: { raci: {} } } }).status).toBe(
      "not-asked",
    );
  });

  it("is incomplete where activities are open, and still finds", () => {
    const seen = look("raci/unassigned", { ...base, open: "activities", activities: { a: {}, b: done } });
    expect(seen).toMatchObject({ status: "incomplete", flagged: ["a"], undetermined: [] });
  });
});
