import { describe, expect, it } from "vitest";
import { hardDesigns } from "../../hard-designs.ts";
import { look } from "../look.ts";

const rule = "power/uninformed-holder";
/* Marketing analyses and reports, sales decides; `serve` is sales' own work. */
const base = {
  units: { m: {}, s: {}, team: { parent: "s" } },
  roles: {
    x: { unit: "m" },
    y: { unit: "s" },
    z: { unit: "s" },
    t: { unit: "team" },
    both: { unit: ["m", "s"] },
  },
  activities: {
    study: { raci: { A: "x", R: "x" }, produces: "report" },
    serve: { raci: { A: "y", R: "y" } },
    promote: { raci: { A: "x", R: "x" } },
  },
  information: { report: {} },
  flows: [],
  meetings: {},
};
type Change = Record<string, unknown>;
const looked = (decision: object, change: Change = {}) =>
  look(rule, { ...base, ...change, decisions: { d: decision } });
const uses = { heldBy: "y", uses: "report" };
const analysed = { heldBy: "y", analysedIn: "study" };
const flow = (to: string) => ({ flows: [{ carries: "report", from: "study", to }] });
const meeting = (participants: readonly string[], reports?: object) => ({
  meetings: { weekly: { participants, ...(reports ? { reports } : {}) } },
});
const activity = (id: string, change: object) => ({ activities: { ...base.activities, [id]: change } });
const told = { study: { raci: { A: "x", R: "x", I: "y" }, produces: "report" } };

describe(rule, () => {
  it.each<[string, object, Change, readonly string[], readonly string[], number]>([
    ["information of another unit reaches nobody", uses, {}, ["d"], [], 1],
    ["a flow brings it to an activity that the holder's unit owns", uses, flow("serve"), [], [], 1],
    ["a flow brings it elsewhere", uses, flow("promote"), ["d"], [], 1],
    [
      "a flow brings it where the holder has a letter",
      uses,
      { ...activity("promote", { raci: { A: "x", R: "x", C: "y" } }), ...flow("promote") },
      [],
      [],
      1,
    ],
    [
      "where a colleague has the letter, the holder has none",
      uses,
      { ...activity("promote", { raci: { A: "x", R: "x", C: "z" } }), ...flow("promote") },
      ["d"],
      [],
      1,
    ],
    [
      "a letter where it is made brings nothing by itself",
      uses,
      { activities: { ...base.activities, ...told } },
      ["d"],
      [],
      1,
    ],
    ["a meeting of the holder reports it", uses, meeting(["x", "y"], { m: "report" }), [], [], 1],
    ["a meeting of the holder's unit reports it", uses, meeting(["x", "z"], { m: "report" }), [], [], 1],
    ["a unit below the holder's is in line with it", uses, meeting(["x", "t"], { m: "report" }), [], [], 1],
    ["a meeting of others reports it", uses, meeting(["x", "m"], { m: "report" }), ["d"], [], 1],
    ["a meeting of the holder reports nothing", uses, meeting(["x", "y"], {}), ["d"], [], 1],
    ["what a meeting of the holder reports is not stated", uses, meeting(["x", "y"]), [], ["d"], 1],
    ["what a meeting of others reports does not matter", uses, meeting(["x", "m"]), ["d"], [], 1],
    ["the holder's unit makes it", { ...uses, heldBy: "x" }, {}, [], [], 0],
    ["a holder in both units makes it", { ...uses, heldBy: "both" }, {}, [], [], 0],
    ["it comes from outside the design", uses, { information: { report: { external: true } } }, [], [], 0],
    ["nobody makes it", uses, activity("study", { raci: { A: "x", R: "x" } }), [], [], 0],
    [
      "it is made at home, too",
      uses,
      activity("serve", { raci: { A: "y", R: "y" }, produces: "report" }),
      [],
      [],
      0,
    ],
    ["one of two holders does not learn of it", { ...uses, heldBy: ["x", "y"] }, {}, ["d"], [], 1],
    ["it rests on nothing", { heldBy: "y" }, {}, [], [], 0],
    ["nobody holds it", { ...uses, heldBy: [] }, {}, [], [], 0],
    ["who holds it is not stated", { uses: "report" }, {}, [], ["d"], 1],
    ["an analysis of another unit leads nowhere", analysed, {}, ["d"], [], 1],
    ["a flow leads from it to the holder's unit", analysed, flow("serve"), [], [], 1],
    [
      "a meeting of the holder reports what it produces",
      analysed,
      meeting(["x", "y"], { m: "report" }),
      [],
      [],
      1,
    ],
    [
      "a letter in the analysis brings nothing by itself",
      analysed,
      { activities: { ...base.activities, ...told } },
      ["d"],
      [],
      1,
    ],
    ["the analysis is the holder's unit's own", { ...analysed, heldBy: "m" }, {}, [], [], 0],
    ["the analysis is unowned", analysed, activity("study", { produces: "report" }), [], [], 0],
    ["no unit makes the information", uses, activity("study", { produces: "report" }), [], [], 0],
    [
      "no unit is known to make the information, and activities are open",
      uses,
      { ...activity("study", { produces: "report" }), open: "activities" },
      [],
      ["d"],
      1,
    ],
    ["flows are open", uses, { open: "flows" }, [], ["d"], 1],
    ["flows are left out", uses, { flows: undefined }, [], ["d"], 1],
    ["meetings are left out", uses, { meetings: undefined }, [], ["d"], 1],
    ["what surely arrives needs no more", uses, { ...flow("serve"), meetings: undefined }, [], [], 1],
    ["activities are open: it may be made at home, too", uses, { open: "activities" }, [], ["d"], 1],
    [
      "what the decision uses is not stated",
      { heldBy: "y" },
      { information: undefined, activities: { study: base.activities.study, serve: base.activities.serve } },
      [],
      ["d"],
      1,
    ],
    [
      "no letters, and no flow that could lead to one",
      analysed,
      { activities: { study: { ownership: "m" }, serve: { ownership: "s" } } },
      ["d"],
      [],
      1,
    ],
    ["no letters: owners are not known", analysed, { activities: { study: {}, serve: {} } }, [], ["d"], 1],
    [
      "declared owners are known without letters; a letter of the holder is not",
      analysed,
      { ...flow("study"), activities: { study: { ownership: "m", produces: "report" } } },
      [],
      ["d"],
      1,
    ],
    [
      "all units are in line",
      { uses: "report", analysedIn: "study" },
      { units: { s: {}, team: { parent: "s" } }, roles: { x: { unit: "s" }, y: { unit: "s" } } },
      [],
      [],
      0,
    ],
  ])("%s", (_, decision, change, flagged, undetermined, examined) => {
    expect(looked(decision, change)).toMatchObject({ flagged, undetermined, examined });
  });

  it("names what does not arrive, and with whom", () => {
    const one = looked({ ...uses, analysedIn: "study" });
    expect(one.says).toEqual(["`y` holds `d` and learns nothing of `report` and `study`"]);
    expect(one.paths).toEqual(["/decisions/d/uses"]);
    expect(one.findings[0]?.related.map(({ id }) => id)).toEqual(["y", "report", "study"]);
    const two = looked({ ...analysed, heldBy: ["y", "z"] });
    expect(two.says).toEqual(["`y` and `z` hold `d`, and not all of them learn of `study`"]);
    expect(two.paths).toEqual(["/decisions/d/analysedIn"]);
  });

  it("finds a decision of thousands of holders who learn nothing of all that they use", () => {
    const seen = look(rule, hardDesigns["power/uninformed-holder"](3000));
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([["d"], [], 1]);
    expect(seen.says[0]).toContain("and others");
  });
});
