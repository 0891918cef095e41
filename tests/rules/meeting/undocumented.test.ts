import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mended } from "../mended.ts";
import { notJoint, withMeeting } from "./joint.ts";

const rule = "meeting/undocumented";

describe(rule, () => {
  it.each([
    ["surely not", { documented: false }, ["w"], []],
    ["`none` says the same", { documented: "none" }, ["w"], []],
    ["documented", { documented: true }, [], []],
    ["not stated", {}, [], ["w"]],
  ])("%s", (_, meeting, flagged, undetermined) => {
    expect(look(rule, withMeeting(meeting))).toMatchObject({ flagged, undetermined, examined: 1 });
  });

  it.each(notJoint)("does not look at %s", (_, participants) => {
    expect(look(rule, withMeeting({ documented: false, participants })).examined).toBe(0);
  });

  it("says so, and suggests to document it", () => {
    const design = withMeeting({ documented: false });
    expect(look(rule, design)).toMatchObject({
      says: ["`w` is not documented"],
      paths: ["/meetings/w/documented"],
    });
    expect(mended(rule, design)).toMatchObject([
      { kind: "suggested", title: "document it", still: false, added: [] },
    ]);
  });
});
