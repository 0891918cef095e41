import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mended } from "./mended.ts";

const base = { units: { m: {} }, roles: { x: { unit: "m" }, y: { unit: "m" } } };

describe("raci/no-accountable", () => {
  it.each([
    ["a row with R only", { R: "x" }, ["a"], "nobody is accountable for `a`"],
    ["a row with C and I only", { C: "x", I: "y" }, ["a"], "nobody is accountable for `a`"],
    ["A and R in one party", { A: "x", R: "x" }, [], undefined],
    ["a unit that answers", { A: "m", R: "x" }, [], undefined],
    ["two accountable are enough", { A: ["x", "y"], R: "x" }, [], undefined],
  ])("%s", (_, raci, flagged, text) => {
    const activities = { a: { raci }, b: { raci: { A: "x", R: "y" } } };
    const seen = look("raci/no-accountable", { ...base, activities });
    expect(seen.flagged).toEqual(flagged);
    expect(seen.says[0]).toBe(text);
    expect(seen.examined).toBe(2);
  });

  it("asks for as many as the scheme does", () => {
    const scheme = { letters: { A: { means: "answers", min: 2 }, R: { means: "performs" } } };
    const seen = look("raci/no-accountable", {
      ...base,
      scheme,
      activities: { a: { raci: { A: "x", R: "y" } } },
    });
    expect(seen.says).toEqual(["`a` has 1 accountable, the scheme asks for at least 2"]);
    expect(seen.paths).toEqual(["/activities/a/raci/A"]);
  });

  it("asks for nobody in a scheme that needs nobody", () => {
    const activities = { a: { raci: { R: "x" } } };
    expect(look("raci/no-accountable", { ...base, scheme: "r-first", activities }).flagged).toEqual([]);
  });

  it("goes by the meaning, not by the letter", () => {
    const scheme = "rapid";
    const flagged = look("raci/no-accountable", {
      ...base,
      scheme,
      activities: { a: { raci: { A: "x", R: "y" } } },
    });
    expect(flagged.flagged).toEqual(["a"]);
    const clean = look("raci/no-accountable", { ...base, scheme, activities: { a: { raci: { D: "x" } } } });
    expect(clean.flagged).toEqual([]);
  });

  it("leaves a row without letters to raci/unassigned, and is not asked where there is none", () => {
    const activities = { a: {}, b: { raci: { A: "x", R: "x" } } };
    expect(look("raci/no-accountable", { ...base, activities }).examined).toBe(1);
    expect(look("raci/no-accountable", { ...base, activities: { a: {} } }).status).toBe("not-asked");
  });

  it("proposes each of those who do it, and that removes the finding", () => {
    const activities = { a: { raci: { R: ["x", "y"] } }, b: { raci: { A: "y", R: "y" } } };
    const fixes = mended("raci/no-accountable", { ...base, activities });
    expect(fixes).toMatchObject([
      { title: "let `x`, who does it, answer for `a`", kind: "suggested", flagged: [], added: [] },
      { title: "let `y`, who does it, answer for `a`", kind: "suggested", flagged: [], added: [] },
    ]);
    expect(fixes[0]?.design).toMatchObject({ activities: { a: { raci: { A: "x", R: ["x", "y"] } } } });
  });

  it("proposes nobody where nobody does it, or no letter is the obvious one", () => {
    const twoLetters = {
      letters: { A: { means: "answers", min: 1 }, B: { means: "answers" }, R: { means: "performs" } },
    };
    expect(mended("raci/no-accountable", { ...base, activities: { a: { raci: { C: "x" } } } })).toEqual([]);
    expect(
      mended("raci/no-accountable", { ...base, scheme: twoLetters, activities: { a: { raci: { R: "x" } } } }),
    ).toEqual([]);
  });
});
