import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "handoff/no-feedback";
const seen = (flows: readonly object[], more: object = {}) =>
  look(rule, {
    units: { m: {}, m1: { parent: "m" }, s: {}, t: {} },
    activities: {
      a: { ownership: "m" },
      b: { ownership: "m1" },
      y: { ownership: "s" },
      z: { ownership: "s" },
      x: { ownership: "t" },
    },
    flows,
    ...more,
  });
const there = { carries: "i", from: "a", to: "z", returns: false };
const back = { carries: "j", from: "z", to: "a", returns: "i" };

describe(rule, () => {
  it.each([
    ["nothing comes back", [there], ["i:a->z"]],
    ["something comes back", [{ ...there, returns: "j" }], []],
    ["it is what a flow of the other direction returns", [there, back], []],
    ["another flow of the other direction returns it", [there, { ...back, from: "y", to: "b" }], []],
    [
      "a flow of the same direction returns it",
      [there, { carries: "j", from: "b", to: "y", returns: "i" }],
      ["i:a->z"],
    ],
    [
      "a flow inside one unit returns it",
      [there, { carries: "j", from: "z", to: "y", returns: "i" }],
      ["i:a->z"],
    ],
    ["a flow from a third unit returns it", [there, { ...back, from: "x" }], ["i:a->z"]],
    ["flows of the other direction return something else", [there, { ...back, returns: "k" }], ["i:a->z"]],
    [
      "flows of the other direction return nothing",
      [there, { ...back, returns: false }],
      ["i:a->z", "j:z->a"],
    ],
    ["it is said by none", [{ ...there, returns: "none" }], ["i:a->z"]],
  ])("%s", (_, flows, flagged) => {
    const { undetermined, ...rest } = seen(flows);
    expect([rest.flagged, undetermined]).toEqual([flagged, []]);
  });

  it("says what is wrong, at the return", () => {
    expect(seen([there])).toMatchObject({
      says: ["nothing comes back to `a` on the `i` that it hands to `z`"],
      paths: ["/flows/0/returns"],
      examined: 1,
    });
  });

  it("asks at each interface that the flow crosses", () => {
    const flows = [
      { ...there, from: "b" },
      { ...back, to: "a" },
    ];
    expect(seen(flows).flagged).toEqual([]);
    expect(seen(flows, { interfaces: [{ between: ["m1", "s"] }] }).flagged).toEqual(["i:b->z"]);
  });

  it.each([
    ["the return", [{ carries: "i", from: "a", to: "z" }], {}, ["i:a->z"]],
    ["all flows", [there], { open: "flows" }, ["i:a->z"]],
    [
      "what the other direction returns",
      [there, { carries: "j", from: "z", to: "a" }],
      {},
      ["i:a->z", "j:z->a"],
    ],
    [
      "where another flow crosses",
      [there, { carries: "j", from: "w", to: "a", returns: "i" }],
      {},
      ["i:a->z"],
    ],
    [
      "where a flow that says nothing crosses",
      [there, { carries: "j", from: "w", to: "a" }],
      {},
      ["i:a->z", "j:w->a"],
    ],
  ])("cannot tell where it does not know %s", (_, flows, more, undetermined) => {
    const activities = { a: { ownership: "m" }, z: { ownership: "s" }, w: {} };
    const { flagged, ...rest } = seen(flows, { activities, ...more });
    expect(flagged).toEqual([]);
    expect(rest.undetermined).toEqual(expect.arrayContaining(undetermined));
  });

  it("is decided by a sure answer, though other facts are missing", () => {
    expect(seen([{ carries: "i", from: "a", to: "z" }, back], { open: "flows" }).undetermined).toEqual([]);
  });
});
