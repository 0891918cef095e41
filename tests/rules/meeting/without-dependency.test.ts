import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "meeting/without-dependency";
const work = (party: string) => ({ raci: { A: party, R: party } });
const base = {
  units: { m: {}, s: {} },
  roles: { x: { unit: "m" }, y: { unit: "s" } },
  activities: { plan: work("x"), sell: work("y") },
  information: { orders: {} },
  flows: [],
  decisions: {},
  meetings: { w: { participants: ["x", "y"] } },
};
const both = "m<->s";
const nobody = { meetings: {} };

describe(rule, () => {
  it.each<[string, object, readonly string[], readonly string[]]>([
    ["they meet, and nothing lies between them", {}, [both], []],
    ["they do not meet", nobody, [], []],
    [
      "a need crosses",
      { activities: { plan: { ...work("x"), needs: "orders" }, sell: { ...work("y"), produces: "orders" } } },
      [],
      [],
    ],
    [
      "a flow crosses, whoever needs it",
      { flows: [{ carries: "orders", from: "sell", to: "plan" }] },
      [],
      [],
    ],
    ["they share an activity", { activities: { plan: { raci: { A: "x", R: "y" } } } }, [], []],
    [
      "both have a say in a decision",
      { decisions: { d: { heldBy: ["x", "y"], influence: "none" } } },
      [],
      [],
    ],
    [
      "one holds what binds the other's work",
      { decisions: { d: { heldBy: "x", influence: "none", affects: "sell" } } },
      [],
      [],
    ],
    [
      "one has influence on what the other holds",
      { decisions: { d: { heldBy: "x", influence: { s: 1 } } } },
      [],
      [],
    ],
    ["a decision of one alone", { decisions: { d: { heldBy: "x", influence: { m: 1, s: 0 } } } }, [both], []],
    ["who has influence is not stated", { decisions: { d: { heldBy: "x" } } }, [], [both]],
    ["decisions are left out", { decisions: undefined }, [], [both]],
    ["flows are left out", { flows: undefined }, [], [both]],
    [
      "flows are left out, and one side does nothing",
      { flows: undefined, activities: { plan: work("x") } },
      [both],
      [],
    ],
    ["activities are open", { open: "activities" }, [], [both]],
    ["meetings are open, and nothing lies between them", { ...nobody, open: "meetings" }, [], [both]],
    [
      "what lies between them answers it, whoever meets",
      { meetings: undefined, flows: [{ carries: "orders", from: "sell", to: "plan" }] },
      [],
      [],
    ],
  ])("%s", (_, change, flagged, undetermined) => {
    expect(look(rule, { ...base, ...change })).toMatchObject({ flagged, undetermined, examined: 1 });
  });

  it("is not sure where one whose output is not stated may make what others need of somebody else", () => {
    const seen = look(rule, {
      units: { m: {}, s: {}, f: {} },
      activities: {
        plan: { ownership: "m", needs: "orders", produces: [] },
        sell: { ownership: "s", needs: [], produces: "orders" },
        bill: { ownership: "f", needs: [] },
      },
      flows: [],
      decisions: {},
      meetings: { w: { participants: ["m", "f"] }, v: { participants: ["s", "f"] } },
    });
    expect(seen).toMatchObject({ flagged: ["s<->f"], undetermined: ["m<->f"] });
  });

  it("names the meetings", () => {
    const seen = look(rule, { ...base, meetings: { ...base.meetings, v: { participants: ["m", "s"] } } });
    expect(seen.says).toEqual([
      "`m` and `s` meet in `w` and `v`, and have no need, flow, activity or decision between them",
    ]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["m", "s", "w", "v"]);
  });
});
