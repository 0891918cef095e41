import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mend } from "../mend.ts";

const rule = "ownership/conflict";
const base = {
  units: { top: {}, m: { parent: "top" }, m1: { parent: "m" }, s: { parent: "top" }, t: {} },
  roles: {
    mm: { unit: "m" },
    mj: { unit: "m1" },
    ss: { unit: "s" },
    sp: { unit: "s" },
    both: { unit: ["m", "s"] },
    boss: { unit: "top" },
    tt: { unit: "t" },
  },
};
const one = (a: object) => ({ ...base, activities: { a } });

describe(rule, () => {
  it.each([
    ["another unit answers", { ownership: "m", raci: { A: "ss", R: "mm" } }, ["a"]],
    ["the owner answers", { ownership: "m", raci: { A: "mm", R: "ss" } }, []],
    ["another unit itself answers", { ownership: "m", raci: { A: "s", R: "mm" } }, ["a"]],
    ["the owner itself answers", { ownership: "m", raci: { A: "m", R: "mm" } }, []],
    ["a unit below the owner answers", { ownership: "m", raci: { A: "mj", R: "mj" } }, []],
    ["a unit above the owner answers", { ownership: "m1", raci: { A: "boss", R: "mj" } }, []],
    ["a sibling below one head answers", { ownership: "m1", raci: { A: "ss" } }, ["a"]],
    ["who answers sits in both", { ownership: "m", raci: { A: "both" } }, []],
    ["one of two who answer is from elsewhere", { ownership: "m", raci: { A: ["mm", "ss"] } }, ["a"]],
    ["nobody answers", { ownership: "m", raci: { R: "ss" } }, []],
  ])("%s", (_, a, flagged) => {
    const seen = look(rule, one(a));
    expect(seen.flagged).toEqual(flagged);
    expect([seen.undetermined, seen.examined]).toEqual([[], 1]);
  });

  it("says who and where", () => {
    const seen = look(rule, one({ ownership: "m", raci: { A: ["ss", "mm"], R: "mm" } }));
    expect(seen.says).toEqual(["`a` is declared owned by `m`, and `ss` of another unit answers for it"]);
    expect(seen.paths).toEqual(["/activities/a/ownership"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["ss"]);
  });

  it.each([
    ["shared", { ownership: ["m", "s"], raci: { A: "tt" } }],
    ["not declared", { raci: { A: "ss" } }],
    ["declared as none", { ownership: "none", raci: { A: "ss" } }],
  ])("does not look at what is %s", (_, a) => {
    expect(look(rule, one(a)).examined).toBe(0);
  });

  it("counts those who answer", () => {
    expect(look(rule, one({ ownership: "m", raci: { A: ["ss", "tt", "mm"] } })).says).toEqual([
      "`a` is declared owned by `m`, and `ss` and `tt` of other units answer for it",
    ]);
  });

  it("takes owners that are in line for one owner", () => {
    expect(look(rule, one({ ownership: ["m", "m1"], raci: { A: "ss" } })).says).toEqual([
      "`a` is declared owned by `m` and `m1`, and `ss` of another unit answers for it",
    ]);
  });

  it("cannot tell where no letters are stated, unless there is no other unit", () => {
    expect(look(rule, one({ ownership: "m" })).undetermined).toEqual(["a"]);
    const alone = { units: { m: {}, m1: { parent: "m" } }, activities: { a: { ownership: "m" } } };
    expect(look(rule, alone)).toMatchObject({ undetermined: [], examined: 1 });
    expect(look(rule, { ...alone, open: "units" }).undetermined).toEqual(["a"]);
  });

  it("proposes owners that contradict nobody who acts", () => {
    const titles = (a: object) => {
      const mended = mend(rule, one(a));
      for (const each of mended) expect(each).toMatchObject({ kind: "suggested", gone: true, adds: [] });
      return mended.map(({ title, design }) => [title, design.activities.a?.ownership]);
    };
    expect(titles({ ownership: "m", raci: { A: "ss", R: "mm" } })).toEqual([
      ["declare `a` owned by `m` and `s`", ["m", "s"]],
    ]);
    expect(titles({ ownership: "m", raci: { A: "ss", R: "sp" } })).toEqual([
      ["declare `a` owned by `s`", "s"],
    ]);
    expect(titles({ ownership: ["m"], raci: { A: "ss", R: "both" } })).toEqual([
      ["declare `a` owned by `m` and `s`", ["m", "s"]],
      ["declare `a` owned by `s`", "s"],
    ]);
  });
});
