import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mend } from "../mend.ts";

const rule = "handoff/undefined";
const base = {
  units: { top: {}, m: { parent: "top" }, m1: { parent: "m" }, s: { parent: "top" }, t: {} },
  information: { i: {}, j: {} },
  flows: [],
};
const a = { ownership: "m", needs: "i" };
const b = { ownership: "s", produces: "i" };
const flow = { carries: "i", from: "b", to: "a" };

describe(rule, () => {
  it.each([
    ["another unit makes it", { activities: { a, b } }, ["i->a"], 1],
    ["a flow brings it", { activities: { a, b }, flows: [flow] }, [], 1],
    [
      "a flow brings it from elsewhere",
      { activities: { a, b, c: { ownership: "t" } }, flows: [{ ...flow, from: "c" }] },
      [],
      1,
    ],
    [
      "a flow brings another information",
      { activities: { a, b }, flows: [{ ...flow, carries: "j" }] },
      ["i->a"],
      1,
    ],
    [
      "a flow goes the other way",
      { activities: { a, b }, flows: [{ ...flow, from: "a", to: "b" }] },
      ["i->a"],
      1,
    ],
    ["no flows at all", { activities: { a, b }, flows: "none" }, ["i->a"], 1],
    ["its own unit makes it, too", { activities: { a, b, c: { ownership: "m", produces: "i" } } }, [], 0],
    ["a unit below makes it, too", { activities: { a, b, c: { ownership: "m1", produces: "i" } } }, [], 0],
    ["both make it together", { activities: { a, b: { ...b, ownership: ["m", "s"] } } }, [], 0],
    ["both need it together", { activities: { a: { ...a, ownership: ["m", "s"] }, b } }, [], 0],
    ["it comes from outside", { activities: { a, b }, information: { i: { external: true } } }, [], 0],
    ["nobody makes it", { activities: { a } }, [], 0],
    ["who makes it has no owner", { activities: { a, b: { raci: { C: "s" }, produces: "i" } } }, [], 0],
    ["a unit above makes it", { activities: { a, b: { ...b, ownership: "top" } } }, [], 0],
  ])("%s", (_, design, flagged, examined) => {
    const seen = look(rule, { ...base, ...design });
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([flagged, [], examined]);
  });

  it("says who makes it, at the need", () => {
    const makers = { b, c: b, d: b, e: b };
    const seen = look(rule, {
      ...base,
      activities: { a: { ...a, needs: ["j", { information: "i" }] }, ...makers },
    });
    expect(seen.says).toEqual([
      "`a` needs `i`, which another unit produces in `b`, `c`, `d`, and others, and no flow brings it",
    ]);
    expect(seen.paths).toEqual(["/activities/a/needs/1"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["b", "c", "d"]);
  });

  it.each([
    ["flows are left out", { flows: undefined, activities: { a, b } }],
    ["flows are open", { open: "flows", activities: { a, b } }],
    ["owners are not stated", { activities: { a: { needs: "i" }, b } }],
    ["the owner of the source is not stated", { activities: { a, b: { produces: "i" } } }],
    ["activities are open: one of its own may make it", { open: "activities", activities: { a, b } }],
  ])("undetermined where %s", (_, design) => {
    const { flows, ...rest } = { ...base, ...design };
    const seen = look(rule, flows ? { ...rest, flows } : rest);
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([[], ["i->a"], 1]);
  });

  it("is decided by a flow that is listed, though there may be others", () => {
    const seen = look(rule, { ...base, open: "flows", activities: { a, b }, flows: [flow] });
    expect([seen.undetermined, seen.examined]).toEqual([[], 1]);
  });

  it.each([
    ["listed", []],
    ["none", "none"],
  ])("proposes a flow from each source, where flows are %s", (_, flows) => {
    const activities = { a, b, c: { ...b, ownership: "t" } };
    const mended = mend(rule, { ...base, flows, activities });
    expect(mended.map(({ kind, title, gone, adds }) => [kind, title, gone, adds])).toEqual([
      ["suggested", "add a flow of `i` from `b` to `a`", true, []],
      ["suggested", "add a flow of `i` from `c` to `a`", true, []],
    ]);
    expect(mended[0]?.design.flows).toEqual([flow]);
  });
});
