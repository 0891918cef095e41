import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "structure/broker";
/* Five of marketing send through `hub` to five of sales. */
const five = [1, 2, 3, 4, 5];
const base = {
  units: { m: {}, s: {} },
  activities: Object.fromEntries([
    ...five.map((at) => [`m${at}`, { ownership: "m" }]),
    ...five.map((at) => [`s${at}`, { ownership: "s" }]),
    ["hub", { ownership: "m" }],
  ]),
  information: { i: {} },
  flows: five.flatMap((at) => [
    { carries: "i", from: `m${at}`, to: "hub" },
    { carries: "i", from: "hub", to: `s${at}` },
  ]),
};

describe(rule, () => {
  it("finds what lies inside most of the shortest paths between units", () => {
    const seen = look(rule, base);
    // 25 paths from marketing to sales lead through the hub, 5 begin there
    expect(seen.says).toEqual([
      "83.33% of the shortest flow paths between units lead through `hub`; more than 50% makes it a bottleneck",
    ]);
    expect(seen).toMatchObject({
      flagged: ["hub"],
      undetermined: [],
      examined: 11,
      paths: ["/activities/hub"],
    });
  });

  it("finds nothing where paths go by it, or stay in one unit", () => {
    const direct = five.flatMap((from) =>
      five.map((to) => ({ carries: "i", from: `m${from}`, to: `s${to}` })),
    );
    expect(look(rule, { ...base, flows: direct }).flagged).toEqual([]);
    expect(look(rule, { ...base, units: { m: {}, s: { parent: "m" } } }).flagged).toEqual([]);
  });

  it("does not look at fewer than ten activities, unless there may be more", () => {
    const small = { ...base, activities: { m1: { ownership: "m" } }, flows: [] };
    expect(look(rule, small)).toMatchObject({ examined: 0, status: "nothing-to-check" });
    expect(look(rule, { ...small, open: "activities" }).undetermined).toEqual(["m1"]);
  });

  it("cannot say where flows are open or left out", () => {
    expect(look(rule, { ...base, open: "flows" }).undetermined).toHaveLength(11);
    expect(look(rule, { ...base, flows: undefined }).undetermined).toHaveLength(11);
  });

  it("takes another share", () => {
    expect(look(rule, base, { share: 0.9 }).flagged).toEqual([]);
    expect(() => look(rule, base, { share: 90 })).toThrow(TypeError);
  });
});
