import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mended } from "../mended.ts";
import { notJoint, withMeeting } from "./joint.ts";

const rule = "meeting/too-rare";

describe(rule, () => {
  it.each([
    ["once a year", { every: "yearly" }, ["w"], []],
    ["a day more than a quarter", { every: "P92D" }, ["w"], []],
    ["a quarter", { every: "quarterly" }, [], []],
    ["three months are a quarter", { every: "P3M" }, [], []],
    ["each week", { every: "weekly" }, [], []],
    ["ad hoc has no period", { every: "ad-hoc" }, [], []],
    ["not stated", {}, [], ["w"]],
  ])("%s", (_, meeting, flagged, undetermined) => {
    expect(look(rule, withMeeting(meeting))).toMatchObject({ flagged, undetermined, examined: 1 });
  });

  it.each(notJoint)("does not look at %s", (_, participants) => {
    expect(look(rule, withMeeting({ every: "yearly", participants })).examined).toBe(0);
  });

  it("takes another limit, and refuses what is no duration", () => {
    expect(look(rule, withMeeting({ every: "monthly" }), { atLeast: "biweekly" }).flagged).toEqual(["w"]);
    expect(look(rule, withMeeting({ every: "yearly" }), { atLeast: "P1Y" }).flagged).toEqual([]);
    expect(() => look(rule, withMeeting({}), { atLeast: "often" })).toThrow(TypeError);
  });

  it("says both times in days, and suggests the limit", () => {
    const design = withMeeting({ every: "yearly" });
    expect(look(rule, design).says).toEqual([
      "`w` is held every 365 days; it should be at least every 91 days",
    ]);
    expect(look(rule, design).paths).toEqual(["/meetings/w/every"]);
    expect(mended(rule, design)).toMatchObject([
      { kind: "suggested", title: "hold it every 91 days", still: false, added: [] },
    ]);
  });
});
