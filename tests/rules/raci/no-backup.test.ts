import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const base = {
  scheme: "rabsic",
  units: { m: {} },
  roles: {
    x: { unit: "m", heldBy: "ann" },
    pair: { unit: "m", heldBy: ["bo", "cy"] },
    empty: { unit: "m", heldBy: "none" },
    who: { unit: "m" },
  },
};
const seeing = (raci: object, more: object = {}) =>
  look("raci/no-backup", { ...base, ...more, activities: { a: { raci } } });

describe("raci/no-backup", () => {
  it("one holder who alone answers is flagged", () => {
    const seen = seeing({ A: "x", R: "pair" });
    expect(seen.says).toEqual(["only `ann`, as `x`, answers for `a`, and nobody backs up"]);
    expect(seen.paths).toEqual(["/activities/a/raci/A"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["x"]);
  });

  it.each([
    ["a backup", { A: "x", R: "x", B: "pair" }],
    ["a role of two holders", { A: "pair", R: "x" }],
    ["a role that nobody holds", { A: "empty", R: "x" }],
    ["a unit that answers", { A: "m", R: "x" }],
    ["two that answer", { A: ["x", "pair"], R: "x" }],
    ["nobody who answers", { R: "x" }],
  ])("%s is clean", (_, raci) => {
    expect(seeing(raci)).toMatchObject({ flagged: [], undetermined: [], examined: 1 });
  });

  it("hangs on who holds the role, unless somebody backs up", () => {
    expect(seeing({ A: "who", R: "x" })).toMatchObject({ flagged: [], undetermined: ["a"] });
    expect(seeing({ A: "who", R: "x", B: "x" }).undetermined).toEqual([]);
  });

  it("says whose holders are not stated", () => {
    expect(seeing({ A: "who", R: "x" }).doubts).toEqual([
      "/activities/a/raci/A: not known whether one person alone answers for `a`: nobody backs up, and who holds `who` is not stated",
    ]);
  });

  it("has nothing to check in a scheme without backups", () => {
    expect(seeing({ A: "x", R: "x" }, { scheme: "raci" }).status).toBe("nothing-to-check");
  });

  it("is not asked where no activity has letters", () => {
    expect(look("raci/no-backup", { ...base, activities: { a: {} } }).status).toBe("not-asked");
  });
});
