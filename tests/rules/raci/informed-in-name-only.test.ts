import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const base = {
  units: { m: {}, s: {} },
  roles: { ma: { unit: "m" }, sa: { unit: "s" }, sb: { unit: "s" } },
  information: { i: {} },
  meetings: {},
};
const design = (b: object, flow: object, more: object = {}) => ({
  ...base,
  activities: { a: { raci: { A: "ma", R: "ma", I: "sa" } }, b },
  flows: [{ carries: "i", ...flow }],
  ...more,
});
const seeing = (of: object) => look("raci/informed-in-name-only", of);
const theirs = { raci: { A: "sb", R: "sb" } };
const ours = { raci: { A: "ma", R: "ma" } };

describe("raci/informed-in-name-only", () => {
  it.each([
    ["nothing flows to its unit", ours, { from: "a", to: "b" }, ["a"]],
    ["a flow leads to what its unit owns", theirs, { from: "a", to: "b" }, []],
    [
      "a flow leads to where it performs",
      { raci: { A: "ma", R: ["ma", "sa"] }, ownership: "m" },
      { from: "a", to: "b" },
      [],
    ],
    ["a flow the other way tells it nothing", theirs, { from: "b", to: "a" }, ["a"]],
  ])("%s", (_, b, flow, flagged) => {
    expect(seeing(design(b, flow))).toMatchObject({ flagged, examined: 1, undetermined: [] });
  });

  it("says who is told nothing, at the letter", () => {
    const seen = seeing(design(ours, { from: "a", to: "b" }));
    expect(seen.says).toEqual([
      "`a` informs `sa` in name only: nothing flows from it to there, and no meeting joins them with its owners",
    ]);
    expect(seen.paths).toEqual(["/activities/a/raci/I"]);
  });

  it("a meeting makes it real, one that is not listed may", () => {
    const flow = { from: "a", to: "b" };
    expect(
      seeing(design(ours, flow, { meetings: { weekly: { participants: ["ma", "sa"] } } })).flagged,
    ).toEqual([]);
    const { meetings, ...noMeetings } = design(ours, flow);
    expect(meetings).toEqual({});
    expect(seeing(noMeetings).undetermined).toEqual(["a"]);
  });

  it("leaves out those of the owner's own unit, and who is only consulted", () => {
    const activities = { a: { raci: { A: "ma", R: "ma", I: "m", C: "sa" } }, b: ours };
    expect(seeing({ ...design(ours, { from: "a", to: "b" }), activities }).examined).toBe(0);
  });
});
