import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { notJoint, withMeeting } from "./joint.ts";

const rule = "meeting/conflict-only";

describe(rule, () => {
  it.each([
    ["conflict alone", { purpose: "conflict" }, ["w"], []],
    ["conflict, written as a list", { purpose: ["conflict", "conflict"] }, ["w"], []],
    ["conflict beside planning", { purpose: ["conflict", "planning"] }, [], []],
    ["another purpose", { purpose: "review" }, [], []],
    ["surely no purpose", { purpose: [] }, [], []],
    ["not stated", {}, [], ["w"]],
  ])("%s", (_, meeting, flagged, undetermined) => {
    expect(look(rule, withMeeting(meeting))).toMatchObject({ flagged, undetermined, examined: 1 });
  });

  it.each(notJoint)("does not look at %s", (_, participants) => {
    expect(look(rule, withMeeting({ purpose: "conflict", participants })).examined).toBe(0);
  });

  it("says so where the purpose is written", () => {
    const seen = look(rule, withMeeting({ purpose: "conflict" }));
    expect(seen).toMatchObject({
      says: ["the only purpose of `w` is conflict"],
      paths: ["/meetings/w/purpose"],
    });
  });
});
