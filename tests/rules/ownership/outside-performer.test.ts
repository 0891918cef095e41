import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mend } from "../mend.ts";

const rule = "ownership/outside-performer";
const base = {
  units: { top: {}, m: { parent: "top" }, m1: { parent: "m" }, s: { parent: "top" } },
  roles: {
    mm: { unit: "m" },
    mj: { unit: "m1" },
    ss: { unit: "s" },
    both: { unit: ["m", "s"] },
    boss: { unit: "top" },
  },
};
const one = (a: object) => ({ ...base, activities: { a } });

describe(rule, () => {
  it.each([
    ["another unit performs", { ownership: "m", raci: { A: "mm", R: "ss" } }, ["a"]],
    ["the owner performs", { ownership: "m", raci: { A: "mm", R: "mm" } }, []],
    ["another unit performs, too", { ownership: "m", raci: { A: "mm", R: ["mm", "ss"] } }, ["a"]],
    ["another unit itself performs", { ownership: "m", raci: { A: "mm", R: "s" } }, ["a"]],
    ["a unit below performs", { ownership: "m", raci: { A: "mm", R: "mj" } }, []],
    ["a unit above performs", { ownership: "m", raci: { A: "mm", R: "boss" } }, []],
    ["who performs sits in both", { ownership: "m", raci: { A: "mm", R: "both" } }, []],
    ["another unit performs and nobody answers", { ownership: "m", raci: { R: "ss" } }, ["a"]],
    ["another unit answers, too: a conflict", { ownership: "m", raci: { A: "ss", R: "ss" } }, []],
    ["another unit advises only", { ownership: "m", raci: { A: "mm", R: "mm", C: "ss" } }, []],
  ])("%s", (_, a, flagged) => {
    const seen = look(rule, one(a));
    expect(seen.flagged).toEqual(flagged);
    expect([seen.undetermined, seen.examined]).toEqual([[], 1]);
  });

  it("says who and where", () => {
    const seen = look(rule, one({ ownership: "m", raci: { A: "mm", R: "ss" } }));
    expect(seen.says).toEqual(["`a` is declared owned by `m`, and is performed by `ss` of another unit"]);
    expect(seen.paths).toEqual(["/activities/a/ownership"]);
  });

  it("looks at single ownership only", () => {
    expect(look(rule, one({ ownership: ["m", "s"], raci: { R: "boss" } })).examined).toBe(0);
    expect(look(rule, one({ raci: { A: "mm", R: "ss" } })).examined).toBe(0);
  });

  it("cannot tell where no letters are stated", () => {
    expect(look(rule, one({ ownership: "m" })).undetermined).toEqual(["a"]);
    expect(look(rule, one({ ownership: "top" }))).toMatchObject({ undetermined: [], examined: 1 });
  });

  it("proposes owners that contradict nobody who acts", () => {
    const shared = mend(rule, one({ ownership: "m", raci: { A: "mm", R: "ss" } }));
    expect(shared).toMatchObject([
      { kind: "suggested", title: "declare `a` owned by `m` and `s`", gone: true, adds: [] },
    ]);
    const moved = mend(rule, one({ ownership: "m", raci: { R: "ss" } }));
    expect(moved.map(({ title, gone }) => [title, gone])).toEqual([["declare `a` owned by `s`", true]]);
  });
});
