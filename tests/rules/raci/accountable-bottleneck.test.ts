import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

/** A design with so many activities with letters, for the first few of which `x` answers. */
function design(own: number, all: number, more: object = {}) {
  const activities = Object.fromEntries(
    Array.from({ length: all }, (_, at) => [`a${at}`, { raci: { A: at < own ? "x" : "y", R: "y" } }]),
  );
  return { units: { m: {} }, roles: { x: { unit: "m" }, y: { unit: "m" } }, activities, ...more };
}
const seeing = (of: object, options?: Record<string, unknown>) =>
  look("raci/accountable-bottleneck", of, options);

describe("raci/accountable-bottleneck", () => {
  it.each([
    ["three of four are most", 3, 4, ["x"]],
    ["two of four are half", 2, 4, []],
    ["one of four leaves three to the other", 1, 4, ["y"]],
  ])("%s", (_, own, all, flagged) => {
    const seen = seeing(design(own, all));
    expect(seen.flagged).toEqual(flagged);
    expect(seen.examined).toBe(2);
  });

  it("says for how many of how many it answers", () => {
    const seen = seeing(design(4, 5));
    expect(seen.says).toEqual(["`x` answers for 4 of 5 activities"]);
    expect(seen.paths).toEqual(["/roles/x"]);
  });

  it("has nothing to check below four activities with letters", () => {
    expect(seeing(design(3, 3))).toMatchObject({ status: "nothing-to-check", examined: 0 });
    const three = design(3, 3);
    expect(seeing({ ...three, activities: { ...three.activities, idle: {} } }).status).toBe(
      "nothing-to-check",
    );
  });

  it("activities without letters do not count", () => {
    const four = design(3, 4);
    const idle = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`idle${at}`, {}]));
    expect(seeing({ ...four, activities: { ...four.activities, ...idle } }).says).toEqual([
      "`x` answers for 3 of 4 activities",
    ]);
  });

  it("takes the share from the option, exactly", () => {
    expect(seeing(design(3, 4), { share: 0.75 }).flagged).toEqual([]);
    expect(seeing(design(29, 100), { share: 0.29 }).flagged).toEqual(["y"]);
    expect(seeing(design(30, 100), { share: 0.29 }).flagged).toEqual(["x", "y"]);
  });

  it("cannot decide while activities are open, not even whether there are four", () => {
    expect(seeing(design(4, 4, { open: "activities" }))).toMatchObject({
      undetermined: ["x", "y"],
      flagged: [],
    });
    expect(seeing(design(1, 1, { open: "activities" }))).toMatchObject({
      undetermined: ["x", "y"],
      examined: 2,
    });
  });
});
