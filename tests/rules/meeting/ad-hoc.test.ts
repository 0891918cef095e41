import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mended } from "../mended.ts";
import { company, notJoint, withMeeting } from "./joint.ts";

const rule = "meeting/ad-hoc";

describe(rule, () => {
  it.each([
    ["ad hoc", { every: "ad-hoc" }, ["w"], []],
    ["`none` means the same", { every: "none" }, ["w"], []],
    [
      "a role in both units joins them with anybody else",
      { every: "ad-hoc", participants: ["both", "y"] },
      ["w"],
      [],
    ],
    ["a rhythm, however slow", { every: "yearly" }, [], []],
    ["not stated", {}, [], ["w"]],
  ])("%s", (_, meeting, flagged, undetermined) => {
    expect(look(rule, withMeeting(meeting))).toMatchObject({ flagged, undetermined, examined: 1 });
  });

  it.each(notJoint)("does not look at %s", (_, participants) => {
    expect(look(rule, withMeeting({ every: "ad-hoc", participants }))).toMatchObject({
      examined: 0,
      status: "nothing-to-check",
    });
  });

  it("says so where it is written, and suggests a rhythm", () => {
    const design = withMeeting({ every: "ad-hoc" });
    expect(look(rule, design)).toMatchObject({ says: ["`w` is held ad hoc"], paths: ["/meetings/w/every"] });
    const fixes = mended(rule, design);
    expect(fixes.map(({ title }) => title)).toEqual(["hold it monthly", "hold it quarterly"]);
    for (const fix of fixes) expect(fix).toMatchObject({ kind: "suggested", still: false, added: [] });
  });

  it("is not asked without meetings, and incomplete where they are open", () => {
    expect(look(rule, company).status).toBe("not-asked");
    expect(look(rule, withMeeting({ every: "weekly" }, { open: "meetings" })).status).toBe("incomplete");
  });
});
