import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mended } from "./mended.ts";

const base = { units: { m: {} }, roles: { x: { unit: "m" }, y: { unit: "m" }, z: { unit: "m" } } };
const row = (raci: object) => ({ ...base, activities: { a: { raci: { A: "z", R: "z", ...raci } } } });

describe("raci/told-and-consulted", () => {
  it.each([
    ["one party in C and I is flagged", { C: "x", I: "x" }, ["`a` both consults and informs `x`"]],
    [
      "two of them are one finding",
      { C: ["x", "y"], I: ["y", "x"] },
      ["`a` both consults and informs `y` and `x`"],
    ],
    ["one in each is clean", { C: "x", I: "y" }, []],
    ["a role and its unit are two parties", { C: "x", I: "m" }, []],
    ["only one of the two letters is clean", { C: ["x", "y"] }, []],
  ])("%s", (_, raci, says) => {
    const seen = look("raci/told-and-consulted", row(raci));
    expect(seen.says).toEqual(says);
    expect(seen.examined).toBe(1);
  });

  it("proposes to keep the one or the other, whether a list or one party is written", () => {
    const fixes = mended("raci/told-and-consulted", row({ C: "x", I: ["x", "y"] }));
    expect(fixes).toMatchObject([
      { title: "only consult `x` on `a`", kind: "suggested", flagged: [], added: [] },
      { title: "only inform `x` of `a`", kind: "suggested", flagged: [], added: [] },
    ]);
    expect(fixes[0]?.design).toHaveProperty("activities.a.raci", { A: "z", R: "z", C: "x", I: ["y"] });
    expect(fixes[1]?.design).toHaveProperty("activities.a.raci", { A: "z", R: "z", I: ["x", "y"] });
  });

  it("accepts one letter that means both, and flags it beside another", () => {
    const scheme = {
      letters: { R: { means: "performs" }, K: { means: ["advises", "told"] }, I: { means: "told" } },
    };
    const seeing = (raci: object) =>
      look("raci/told-and-consulted", { ...base, scheme, activities: { a: { raci } } });
    expect(seeing({ R: "z", K: ["x", "y"] }).flagged).toEqual([]);
    expect(seeing({ R: "z", K: ["x", "y"], I: "x" }).says).toEqual(["`a` both consults and informs `x`"]);
  });

  it("finds one among thousands in no time", () => {
    const ids = Array.from({ length: 4000 }, (_, at) => `r${at}`);
    const roles = Object.fromEntries(ids.map((id) => [id, { unit: "m" }]));
    const activities = { a: { raci: { C: ids.slice(0, 2001), I: ids.slice(2000) } } };
    expect(look("raci/told-and-consulted", { units: { m: {} }, roles, activities }).says).toEqual([
      "`a` both consults and informs `r2000`",
    ]);
  });
});
