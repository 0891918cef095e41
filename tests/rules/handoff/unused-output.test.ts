import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mend } from "../mend.ts";

const rule = "handoff/unused-output";
const base = {
  units: { m: {}, s: {} },
  information: { i: {}, j: {} },
  flows: [{ carries: "j", from: "b", to: "c", returns: false }],
  meetings: { weekly: { participants: ["m", "s"], reports: {} } },
  decisions: { d: { uses: "none" } },
};
const a = { ownership: "m", produces: "i" };
const activities = { a, b: { ownership: "m" }, c: { ownership: "s" } };

describe(rule, () => {
  it.each([
    ["nothing takes it up", {}, ["i"], 1],
    ["it goes outside", { information: { i: { outside: true }, j: {} } }, [], 1],
    ["somebody needs it", { activities: { ...activities, b: { needs: "i" } } }, [], 1],
    ["a flow carries it", { flows: [{ carries: "i", from: "a", to: "b", returns: false }] }, [], 1],
    ["a flow returns it", { flows: [{ carries: "j", from: "b", to: "c", returns: "i" }] }, [], 1],
    [
      "a meeting reports it",
      { meetings: { weekly: { participants: ["m", "s"], reports: { m: "i" } } } },
      [],
      1,
    ],
    ["a decision uses it", { decisions: { d: { uses: ["i"] } } }, [], 1],
    ["nobody produces it", { activities: { ...activities, a: {} } }, [], 0],
    [
      "it comes from outside and is produced, too",
      { information: { i: { external: true }, j: {} } },
      ["i"],
      1,
    ],
  ])("%s", (_, more, flagged, examined) => {
    const seen = look(rule, { ...base, activities, ...more });
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([flagged, [], examined]);
  });

  it("says who makes it", () => {
    const seen = look(rule, { ...base, activities });
    expect(seen.says).toEqual(["`a` produces `i`, and nothing needs it, carries it, reports it or uses it"]);
    expect(seen.paths).toEqual(["/information/i"]);
  });

  it.each([
    ["flows are open", { open: "flows" }],
    ["meetings are open", { open: "meetings" }],
    ["decisions are open", { open: "decisions" }],
    ["flows are left out", { flows: undefined }],
    ["meetings are left out", { meetings: undefined }],
    ["decisions are left out", { decisions: undefined }],
    ["what a flow returns is not stated", { flows: [{ carries: "j", from: "b", to: "c" }] }],
    ["what a meeting reports is not stated", { meetings: { weekly: { participants: ["m", "s"] } } }],
  ])("undetermined where %s", (_, more) => {
    const design = Object.fromEntries(
      Object.entries({ ...base, activities, ...more }).filter(([, value]) => value !== undefined),
    );
    const seen = look(rule, design);
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([[], ["i"], 1]);
  });

  it("looks at information that declares itself, and waits for what is not stated", () => {
    const { information, ...rest } = base;
    const stated = {
      a: { ...a, needs: "none" },
      b: { produces: "none", needs: "none" },
      c: { produces: "none", needs: "none" },
    };
    expect(look(rule, { ...rest, activities: stated })).toMatchObject({
      flagged: ["i"],
      undetermined: [],
      examined: 1,
    });
    expect(look(rule, { ...rest, activities: { ...stated, a } }).undetermined).toEqual(["i"]);
    expect(look(rule, { ...rest, activities: { ...stated, b: { needs: "none" } } })).toMatchObject({
      flagged: ["i"],
      undetermined: ["j"],
    });
    expect(look(rule, { ...rest, decisions: { d: {} }, activities: stated }).undetermined).toEqual(["i"]);
  });

  it("waits for activities that are not listed", () => {
    expect(look(rule, { ...base, activities, open: "activities" }).undetermined).toEqual(["i", "j"]);
  });

  it("proposes to say that it goes outside", () => {
    expect(mend(rule, { ...base, activities })).toMatchObject([
      { kind: "suggested", title: "say that `i` goes outside the design", gone: true, adds: [] },
    ]);
  });
});
