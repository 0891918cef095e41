import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mend } from "../mend.ts";

const rule = "ownership/shared-in-name-only";
const base = {
  units: { top: {}, m: { parent: "top" }, m1: { parent: "m" }, s: { parent: "top" }, t: {} },
  roles: {
    mm: { unit: "m" },
    mj: { unit: "m1" },
    ss: { unit: "s" },
    both: { unit: ["m", "s"] },
    half: { unit: ["m", "t"] },
    boss: { unit: "top" },
    tt: { unit: "t" },
  },
};
const one = (a: object) => ({ ...base, activities: { a } });

describe(rule, () => {
  it.each([
    [
      "all who act are of one owner",
      { ownership: ["m", "s"], raci: { A: "mm", R: ["mm", "m"], C: "ss" } },
      ["a"],
    ],
    ["all who act are below one owner", { ownership: ["m", "s"], raci: { A: "mm", R: "mj" } }, ["a"]],
    ["nobody performs, one answers", { ownership: ["m", "s"], raci: { A: "mm" } }, ["a"]],
    ["one answers, the other performs", { ownership: ["m", "s"], raci: { A: "mm", R: "ss" } }, []],
    ["a role sits in both owners", { ownership: ["m", "s"], raci: { A: "mm", R: "both" } }, []],
    [
      "a role sits in one owner and elsewhere",
      { ownership: ["m", "s"], raci: { A: "mm", R: "half" } },
      ["a"],
    ],
    ["somebody above both acts", { ownership: ["m", "s"], raci: { A: "boss", R: "mm" } }, []],
    ["somebody of neither acts, too", { ownership: ["m", "s"], raci: { A: "mm", R: "tt" } }, []],
    ["two of three owners act", { ownership: ["m", "s", "t"], raci: { A: "mm", R: "tt" } }, []],
    [
      "two below an owner that stands for all",
      { ownership: ["top", "m", "s"], raci: { A: "mm", R: "ss" } },
      [],
    ],
    [
      "one below an owner that stands for all",
      { ownership: ["top", "m", "s"], raci: { A: "mm", R: "mj" } },
      ["a"],
    ],
  ])("%s", (_, a, flagged) => {
    const seen = look(rule, one(a));
    expect(seen.flagged).toEqual(flagged);
    expect([seen.undetermined, seen.examined]).toEqual([[], 1]);
  });

  it("says who shares and who acts", () => {
    const seen = look(rule, one({ ownership: ["m", "s"], raci: { A: "mm", R: "mj" } }));
    expect(seen.says).toEqual([
      "`a` is declared shared by `m` and `s`, and all who perform it or answer for it belong to `m`",
    ]);
    expect(seen.paths).toEqual(["/activities/a/ownership"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["mm", "mj"]);
  });

  it("looks only where it is declared shared and somebody acts", () => {
    const b = { raci: { A: "mm", R: "mm" } };
    const examined = (a: object) => look(rule, { ...base, activities: { a, b } }).examined;
    expect(examined({ ownership: ["m", "s"], raci: { C: "ss" } })).toBe(0);
    expect(examined({ ownership: ["m", "m1"], raci: { A: "mm" } })).toBe(0);
    expect(examined({ raci: { A: "mm", R: "ss" } })).toBe(0);
  });

  it("cannot tell where no letters are stated", () => {
    expect(look(rule, one({ ownership: ["m", "s"] })).undetermined).toEqual(["a"]);
  });

  it("proposes the owner that acts", () => {
    const mended = mend(rule, one({ ownership: ["m", "s"], raci: { A: "mm", R: "mj" } }));
    expect(mended).toMatchObject([
      { kind: "suggested", title: "declare `a` owned by `m`", gone: true, adds: [] },
    ]);
    expect(mended[0]?.design.activities.a?.ownership).toBe("m");
  });
});
