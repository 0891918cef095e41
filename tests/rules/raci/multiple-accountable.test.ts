import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mended } from "./mended.ts";

const base = { units: { m: {}, s: {} }, roles: { x: { unit: "m" }, y: { unit: "m" } } };

describe("raci/multiple-accountable", () => {
  it.each([
    ["two roles that answer are flagged", { A: ["x", "y"], R: "x" }, ["a"]],
    ["a role and its unit that answer are flagged", { A: ["x", "m"], R: "x" }, ["a"]],
    ["one that answers is clean", { A: "x", R: ["x", "y"] }, []],
    ["one named twice is one", { A: ["x", "x"], R: "x" }, []],
    ["nobody is another rule's", { R: "x" }, []],
  ])("%s", (_, raci, flagged) => {
    const seen = look("raci/multiple-accountable", {
      ...base,
      activities: { a: { raci }, b: { raci: { I: "y" } } },
    });
    expect(seen.flagged).toEqual(flagged);
    expect(seen.examined).toBe(2);
  });

  it("says how many and who, at the letter", () => {
    const seen = look("raci/multiple-accountable", {
      ...base,
      activities: { a: { raci: { A: ["x", "y"], R: "x" } } },
    });
    expect(seen.says).toEqual(["2 are accountable for `a`, where one should be: `x` and `y`"]);
    expect(seen.paths).toEqual(["/activities/a/raci/A"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["x", "y"]);
  });

  it("sums over all letters that answer, and goes by the scheme's maximum", () => {
    const letters = {
      A: { means: "answers", max: 1 },
      B: { means: "answers", max: 1 },
      R: { means: "performs" },
    };
    const flagged = { a: { raci: { A: ["x", "y"], B: "m" } } };
    const seen = look("raci/multiple-accountable", { ...base, scheme: { letters }, activities: flagged });
    expect(seen.says).toEqual(["3 are accountable for `a`, the scheme takes at most 2: `x`, `y`, and `m`"]);
    expect(seen.paths).toEqual(["/activities/a/raci"]);
    const clean = { a: { raci: { A: ["x", "y"] } } };
    expect(
      look("raci/multiple-accountable", { ...base, scheme: { letters }, activities: clean }).flagged,
    ).toEqual([]);
  });

  it("proposes each of them alone, and that removes the finding", () => {
    const fixes = mended("raci/multiple-accountable", {
      ...base,
      activities: { a: { raci: { A: ["x", "y"], R: "x" } } },
    });
    expect(fixes).toMatchObject([
      { title: "let `x` alone answer for `a`", kind: "suggested", flagged: [], added: [] },
      { title: "let `y` alone answer for `a`", kind: "suggested", flagged: [], added: [] },
    ]);
    expect(fixes[1]?.design).toMatchObject({ activities: { a: { raci: { A: "y", R: "x" } } } });
  });

  it("proposes nobody of a crowd", () => {
    const activities = { a: { raci: { A: ["x", "y", "m", "s"], R: "x" } } };
    expect(mended("raci/multiple-accountable", { ...base, activities })).toEqual([]);
  });

  it("leaves a row without letters out, and is not asked where there is none", () => {
    expect(look("raci/multiple-accountable", { ...base, activities: { a: {} } }).status).toBe("not-asked");
    const activities = { a: {}, b: { raci: { A: "x" } } };
    expect(look("raci/multiple-accountable", { ...base, activities }).examined).toBe(1);
  });
});
