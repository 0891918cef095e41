import { describe, expect, it } from "vitest";
import { hardDesigns } from "../../hard-designs.ts";
import { look } from "../look.ts";
import { mend } from "../mend.ts";

const rule = "handoff/unneeded";
const base = { units: { m: {}, s: {} }, information: { i: {}, j: {} }, decisions: {} };
const a = { ownership: "m", produces: "i" };
const flow = { carries: "i", from: "a", to: "z" };
const id = "i:a->z";

describe(rule, () => {
  it.each([
    ["it needs it", { needs: "i" }, {}, []],
    ["it needs it on time", { needs: [{ information: "i", within: "weekly" }] }, {}, []],
    ["it needs nothing", { needs: "none" }, {}, [id]],
    ["it needs another", { needs: "j" }, {}, [id]],
    ["it produces it", { produces: "i" }, {}, [id]],
    ["it decides by it", { decides: "d" }, { decisions: { d: { uses: "i" } } }, []],
    ["it decides by another", { decides: "d" }, { decisions: { d: { uses: "j" } } }, [id]],
    ["it prepares a decision by it", {}, { decisions: { d: { uses: ["j", "i"], analysedIn: "z" } } }, []],
    [
      "another activity prepares the decision",
      {},
      { decisions: { d: { uses: "i", analysedIn: "a" } } },
      [id],
    ],
    [
      "a decision by it only affects the activity",
      {},
      { decisions: { d: { uses: "i", affects: "z" } } },
      [id],
    ],
  ])("%s", (_, z, more, flagged) => {
    const seen = look(rule, { ...base, activities: { a, z }, flows: [flow], ...more });
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([flagged, [], 1]);
  });

  it("takes passing on for a use, but not a flow to itself", () => {
    const activities = { a, z: {}, y: { needs: "i" } };
    expect(
      look(rule, { ...base, activities, flows: [flow, { ...flow, from: "z", to: "y" }] }).flagged,
    ).toEqual([]);
    expect(
      look(rule, { ...base, activities, flows: [flow, { ...flow, carries: "j", from: "z", to: "y" }] })
        .flagged,
    ).toEqual([id, "j:z->y"]);
    expect(look(rule, { ...base, activities, flows: [{ ...flow, from: "z" }] }).flagged).toEqual(["i:z->z"]);
  });

  it("says what is wrong, at what it carries", () => {
    const seen = look(rule, { ...base, activities: { a, z: {} }, flows: [flow] });
    expect(seen.says).toEqual([
      "`z` receives `i` from `a`, and neither needs it, nor passes it on, nor uses it for a decision",
    ]);
    expect(seen.paths).toEqual(["/flows/0/carries"]);
  });

  it.each([
    ["its needs are not stated", { units: base.units, decisions: {}, activities: { a, z: {} } }],
    ["flows are open", { ...base, open: "flows", activities: { a, z: {} } }],
    [
      "decisions are left out",
      { units: base.units, information: base.information, activities: { a, z: {} } },
    ],
    ["decisions are open", { ...base, open: "decisions", activities: { a, z: { decides: "none" } } }],
    [
      "what a decision uses is not stated",
      { units: base.units, decisions: { d: {} }, activities: { a, z: { needs: "none", decides: "d" } } },
    ],
  ])("undetermined where %s", (_, design) => {
    const seen = look(rule, { ...design, flows: [flow] });
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([[], [id], 1]);
  });

  it("proposes to remove the flow, or to state the need however needs are written", () => {
    const titles = (needs: unknown) => {
      const mended = mend(rule, {
        ...base,
        activities: { a, z: needs === undefined ? { ownership: "m" } : { ownership: "m", needs } },
        flows: [flow],
      });
      for (const each of mended) expect(each).toMatchObject({ kind: "suggested", gone: true });
      return mended.map(({ title, design }) => [title, design.activities.z?.needs]);
    };
    const withNeed = (needs: unknown, after: unknown) =>
      expect(titles(needs)).toEqual([
        ["remove the flow", needs],
        ["say that `z` needs `i`", after],
      ]);
    withNeed(undefined, "i");
    withNeed("none", "i");
    withNeed(["j"], ["j", "i"]);
    withNeed("j", ["j", "i"]);
    withNeed({ information: "j", toStart: true }, [{ information: "j", toStart: true }, "i"]);
    const nothing = mend(rule, { ...base, activities: { a: {}, z: {} }, flows: [flow] });
    expect(nothing.map(({ title }) => title)).toEqual(["remove the flow"]);
  });

  it("finds thousands of flows to one activity that takes as many decisions", () => {
    expect(look(rule, hardDesigns["handoff/unneeded"](4000)).flagged).toHaveLength(8000);
  });
});
