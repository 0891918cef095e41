import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mend } from "../mend.ts";

const rule = "handoff/wrong-source";
const base = { units: { m: {}, s: {} }, information: { i: {}, j: {} } };
const to = { ownership: "s", needs: "i" };
const flow = { carries: "i", from: "a", to: "z" };
const id = "i:a->z";

describe(rule, () => {
  it.each([
    ["it has nothing of it", { ownership: "m" }, {}, [id]],
    ["it produces it", { ownership: "m", produces: "i" }, {}, []],
    ["it produces another", { ownership: "m", produces: "j" }, {}, [id]],
    [
      "it needs it, and its unit produces it",
      { ownership: "m", needs: "i" },
      { b: { ownership: "m", produces: "i" } },
      [],
    ],
    [
      "its unit produces it, and it does not need it",
      { ownership: "m" },
      { b: { ownership: "m", produces: "i" } },
      [id],
    ],
    [
      "it needs it, and another unit produces it",
      { ownership: "m", needs: "i" },
      { b: { ownership: "s", produces: "i" } },
      [id],
    ],
  ])("%s", (_, a, others, flagged) => {
    const seen = look(rule, { ...base, activities: { a, z: to, ...others }, flows: [flow] });
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([flagged, [], 1]);
  });

  it("takes what comes from outside, if the sender needs it", () => {
    const design = (a: object) => ({
      ...base,
      information: { i: { external: true } },
      activities: { a, z: to },
      flows: [flow],
    });
    expect(look(rule, design({ needs: "i" })).flagged).toEqual([]);
    expect(look(rule, design({})).flagged).toEqual([id]);
  });

  it("takes what another flow brings, but not what the flow itself does", () => {
    const activities = { a: {}, b: { produces: "i" }, z: to };
    expect(
      look(rule, { ...base, activities, flows: [{ ...flow, from: "b", to: "a" }, flow] }).flagged,
    ).toEqual([]);
    expect(
      look(rule, { ...base, activities, flows: [{ ...flow, carries: "j", from: "b", to: "a" }, flow] })
        .flagged,
    ).toEqual(["j:b->a", id]);
    expect(look(rule, { ...base, activities, flows: [{ ...flow, to: "a" }] }).flagged).toEqual(["i:a->a"]);
  });

  it("finds its way among many flows", () => {
    const senders = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`b${at}`, { produces: "j" }]));
    const flows = Object.keys(senders).map((from) => ({ carries: "j", from, to: "a" }));
    const design = (...more: readonly object[]) => ({
      ...base,
      activities: { a: {}, c: { produces: "i" }, z: to, ...senders },
      flows: [...flows, flow, ...more],
    });
    expect(look(rule, design()).flagged).toEqual([id]);
    expect(look(rule, design({ ...flow, to: "a" })).flagged).toEqual(["i:a->a"]);
    expect(look(rule, design({ ...flow, from: "c", to: "a" })).flagged).toEqual([]);
  });

  it("says what is wrong, at the sender", () => {
    const seen = look(rule, { ...base, activities: { a: {}, b: { produces: "i" }, z: to }, flows: [flow] });
    expect(seen.says).toEqual(["`a` sends `i` to `z`, and neither has it nor gets it by another flow"]);
    expect(seen.paths).toEqual(["/flows/0/from"]);
    expect(seen.findings[0]?.related.map((each) => each.id)).toEqual(["a", "b"]);
  });

  it.each([
    ["flows are open", { open: "flows", information: { i: {} }, activities: { a: {}, z: to } }],
    ["its output is not stated", { activities: { a: {}, z: to } }],
    [
      "its owner is not stated",
      {
        information: { i: {} },
        activities: { a: { needs: "i" }, z: to, b: { ownership: "m", produces: "i" } },
      },
    ],
    [
      "activities are open, and it needs it",
      {
        open: "activities",
        information: { i: {} },
        activities: { a: { ownership: "m", needs: "i" }, z: to },
      },
    ],
  ])("undetermined where %s", (_, design) => {
    const seen = look(rule, { units: base.units, ...design, flows: [flow] });
    expect([seen.flagged, seen.undetermined]).toEqual([[], [id]]);
  });

  it("is not asked without flows", () => {
    expect(look(rule, { ...base, activities: { a: {} } }).status).toBe("not-asked");
    expect(look(rule, { ...base, activities: { a: {} }, flows: [] }).status).toBe("nothing-to-check");
    expect(look(rule, { ...base, activities: { a: {} }, flows: [], open: "flows" }).status).toBe(
      "incomplete",
    );
  });

  it("proposes to send it from where it is made, unless that is done already", () => {
    const activities = { a: {}, b: { produces: "i" }, c: { produces: "i" }, z: { ...to, produces: "i" } };
    const mended = mend(rule, { ...base, activities, flows: [flow, { ...flow, from: "c" }] });
    expect(
      mended.map(({ title, gone, adds, design }) => [
        title,
        gone,
        adds,
        (design.flows as readonly { from: string }[])[0]?.from,
      ]),
    ).toEqual([["send it from `b`, which produces it", true, [], "b"]]);
    const named = mend(rule, {
      ...base,
      activities,
      flows: [
        { ...flow, id: "f" },
        { ...flow, from: "c" },
      ],
    });
    expect(named.map(({ title }) => title)).toEqual([
      "send it from `b`, which produces it",
      "send it from `c`, which produces it",
    ]);
  });
});
