import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

/** A design with so many activities with letters; `x` is told of the first few, twice over. */
function design(own: number, all: number, more: object = {}) {
  const activities = Object.fromEntries(
    Array.from({ length: all }, (_, at) => [
      `a${at}`,
      { raci: { A: "m", R: "m", ...(at < own ? { C: "x", I: "x" } : {}) } },
    ]),
  );
  return { units: { m: {} }, roles: { x: { unit: "m" } }, activities, ...more };
}
const seeing = (of: object) => look("raci/everywhere", of);

describe("raci/everywhere", () => {
  it("a letter of any meaning in each of four activities is flagged", () => {
    const seen = seeing(design(4, 4));
    expect(seen.says).toEqual(["`x` has a letter in every one of 4 activities"]);
    expect(seen.paths).toEqual(["/roles/x"]);
    expect(seen.examined).toBe(1);
  });

  it("one empty cell clears it, and two letters in one activity do not fill another", () => {
    expect(seeing(design(3, 4))).toMatchObject({ flagged: [], examined: 1 });
  });

  it("activities without letters do not count", () => {
    const four = design(4, 4);
    expect(seeing({ ...four, activities: { ...four.activities, idle: {} } }).flagged).toEqual(["x"]);
  });

  it("being out of it is no letter", () => {
    const four = design(3, 4);
    const activities = { ...four.activities, a3: { raci: { A: "m", R: "m", O: "x" } } };
    expect(seeing({ ...four, scheme: "cairo", activities }).flagged).toEqual([]);
  });

  it("has nothing to check below four activities", () => {
    expect(seeing(design(3, 3)).status).toBe("nothing-to-check");
  });

  it("while activities are open, an empty cell clears and a full column is undecided", () => {
    expect(seeing(design(4, 4, { open: "activities" }))).toMatchObject({ undetermined: ["x"], flagged: [] });
    expect(seeing(design(3, 4, { open: "activities" }))).toMatchObject({ undetermined: [], flagged: [] });
    expect(seeing(design(2, 3, { open: "activities" }))).toMatchObject({ undetermined: ["x"], examined: 1 });
  });
});
