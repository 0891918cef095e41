import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mend } from "../mend.ts";

const rule = "ownership/undeclared-sharing";
const base = {
  units: { top: {}, m: { parent: "top" }, m1: { parent: "m" }, s: { parent: "top" } },
  roles: { mm: { unit: "m" }, mj: { unit: "m1" }, ss: { unit: "s" }, both: { unit: ["m", "s"] } },
};
const one = (a: object) => ({ ...base, activities: { a } });

describe(rule, () => {
  it.each([
    ["two units act", { raci: { A: "mm", R: "ss" } }, ["a"], 1],
    ["two units perform", { raci: { R: ["m", "s"] } }, ["a"], 1],
    ["a role in two units acts", { raci: { A: "both", R: "both" } }, ["a"], 1],
    ["two units in line act", { raci: { A: "mm", R: "mj" } }, [], 1],
    ["the other unit advises only", { raci: { A: "mm", R: "mm", C: "ss" } }, [], 1],
    ["the sharing is declared", { ownership: ["m", "s"], raci: { A: "mm", R: "ss" } }, [], 0],
    ["one owner is declared", { ownership: "m", raci: { A: "mm", R: "ss" } }, [], 0],
    ["it is said not to be declared", { ownership: "none", raci: { A: "mm", R: "ss" } }, ["a"], 1],
  ])("%s", (_, a, flagged, examined) => {
    const seen = look(rule, one(a));
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([flagged, [], examined]);
  });

  it("says who shares, at the letters", () => {
    const seen = look(rule, one({ raci: { A: "mm", R: "ss" } }));
    expect(seen.says).toEqual([
      "`a` is shared by `m` and `s` through those who perform it or answer for it, and nothing declares it",
    ]);
    expect(seen.paths).toEqual(["/activities/a/raci"]);
  });

  it("cannot tell where no letters are stated, unless all units are in line", () => {
    expect(look(rule, one({})).undetermined).toEqual(["a"]);
    const line = { units: { m: {}, m1: { parent: "m" } }, activities: { a: {} } };
    expect(look(rule, line)).toMatchObject({ undetermined: [], examined: 1, status: "checked" });
    expect(look(rule, { ...line, open: ["units"] }).undetermined).toEqual(["a"]);
  });

  it.each([[{}], [{ ownership: "none" }]])("proposes to declare it", (stated) => {
    const mended = mend(rule, one({ ...stated, raci: { A: "mm", R: "ss" } }));
    expect(mended).toMatchObject([
      { kind: "suggested", title: "declare `a` owned by `m` and `s`", gone: true, adds: [] },
    ]);
    expect(mended[0]?.design.activities.a?.ownership).toEqual(["m", "s"]);
    expect(mend(rule, one({ raci: { A: "both", R: "both" } }))).toMatchObject([{ gone: true, adds: [] }]);
  });
});
