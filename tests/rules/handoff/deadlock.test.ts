import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mend } from "../mend.ts";

const rule = "handoff/deadlock";
const toStart = (information: string) => ({ information, toStart: true });
const base = { units: { m: {} }, information: { i: {}, j: {}, k: {} }, flows: [] };
const own = { ownership: "m" };
const a = { ...own, needs: [toStart("j")], produces: "i" };
const b = { ...own, needs: toStart("i"), produces: "j" };

describe(rule, () => {
  it.each([
    ["each waits for the other", { b, a }, ["a"], 2],
    ["one can start without", { a, b: { ...b, needs: "i" } }, [], 1],
    ["another makes it, too", { a, b, c: { produces: "i" } }, [], 2],
    ["nobody makes it", { a, b: { ...b, produces: "none" } }, [], 2],
    ["one waits for itself", { a: { ...a, needs: toStart("i") } }, ["a"], 1],
    ["one waits for a cycle", { a, b, c: { needs: toStart("i") } }, ["a"], 3],
    ["two cycles", { a, b, d: { needs: toStart("k"), produces: "k" } }, ["a", "d"], 3],
    [
      "one waits for another, and not for what a third one makes besides it",
      {
        a: { ...own, needs: [toStart("i"), toStart("k")], produces: "k" },
        b: { ...own, needs: toStart("i"), produces: "i" },
        c: { needs: [], produces: "k" },
      },
      ["b"],
      2,
    ],
    ["nobody waits", { a: { needs: "j", produces: "i" } }, [], 0],
  ])("%s", (_, activities, flagged, examined) => {
    const seen = look(rule, { ...base, activities });
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([flagged, [], examined]);
  });

  it("takes what comes from outside", () => {
    const information = { ...base.information, i: { external: true } };
    expect(look(rule, { ...base, information, activities: { a, b } }).flagged).toEqual([]);
  });

  it("says who waits, on the first by id", () => {
    const two = look(rule, { ...base, activities: { b, a } });
    expect(two.says).toEqual(["`a` and `b` wait for each other, and none of them can start"]);
    expect(two.paths).toEqual(["/activities/a/needs"]);
    expect(two.findings[0]?.related.map(({ id }) => id)).toEqual(["b"]);
    const one = look(rule, { ...base, activities: { a: { ...a, needs: toStart("i") } } });
    expect(one.says).toEqual(["`a` waits for what it alone produces, and cannot start"]);
  });

  it.each([
    ["activities are open", { ...base, open: "activities", activities: { a, b } }, ["a", "b"]],
    [
      "an activity that can start states no output",
      { units: base.units, activities: { a, b, c: { needs: "none" } } },
      ["a", "b"],
    ],
    [
      "an activity states no needs",
      { units: base.units, activities: { a, c: { produces: "j" } } },
      ["a", "c"],
    ],
  ])("undetermined where %s", (_, design, undetermined) => {
    expect(look(rule, design)).toMatchObject({ flagged: [], undetermined });
  });

  it("finds a sure cycle, and leaves open whether those that wait for it are part of it", () => {
    const c = { ...own, needs: toStart("i") };
    const design = (more: object) => ({
      units: base.units,
      activities: { a, b, c: { ...c, ...more } },
      flows: [],
    });
    expect(look(rule, design({}))).toMatchObject({ flagged: ["a"], undetermined: ["c"], examined: 3 });
    expect(look(rule, design({ produces: "none" }))).toMatchObject({ flagged: ["a"], undetermined: [] });
  });

  it("proposes to let any of them start, where each waits for one thing", () => {
    const mended = mend(rule, { ...base, activities: { a, b } });
    expect(mended.map(({ kind, title, gone, adds }) => [kind, title, gone, adds])).toEqual([
      ["suggested", "let `a` start without `j`", true, []],
      ["suggested", "let `b` start without `i`", true, []],
    ]);
    const knotted = { ...a, needs: [toStart("j"), toStart("k")] };
    expect(mend(rule, { ...base, activities: { a: knotted, b, c: { ...b, produces: "k" } } })).toEqual([]);
    const twice = { ...a, needs: [toStart("j"), "j"] };
    expect(mend(rule, { ...base, activities: { a: twice, b } }).map(({ title }) => title)).toEqual([
      "let `b` start without `i`",
    ]);
  });
});
