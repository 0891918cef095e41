import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { notJoint, withMeeting } from "./joint.ts";

const rule = "meeting/one-sided";
const nothing = "nothing is reported in `w` by any of `m` and `s`";
const onlyM = "nothing is reported in `w` by `s`, only by `m`";

describe(rule, () => {
  it.each<[string, object, readonly string[], readonly string[]]>([
    ["both report", { reports: { m: "i", s: "j" } }, [], []],
    ["nobody reports", { reports: {} }, [nothing], []],
    ["`none` says the same", { reports: "none" }, [nothing], []],
    ["one reports", { reports: { m: "i" } }, [onlyM], []],
    ["the other's list is empty", { reports: { m: ["i", "j"], s: [] } }, [onlyM], []],
    ["a unit that takes no part reports for nobody", { reports: { m: "i", f: "j" } }, [onlyM], []],
    ["a team reports for its unit", { reports: { team: "i", s: "j" } }, [], []],
    [
      "a team and its own unit are one",
      { reports: { team: "i", m: "j" } },
      ["nothing is reported in `w` by `s`, only by `team` and `m`"],
      [],
    ],
    ["not stated", {}, [], ["w"]],
  ])("%s", (_, meeting, says, undetermined) => {
    const units = { m: {}, team: { parent: "m" }, s: {}, f: {} };
    expect(look(rule, withMeeting(meeting, { units }))).toMatchObject({ says, undetermined, examined: 1 });
  });

  it("does not take a unit above both for two", () => {
    const units = { c: {}, m: { parent: "c" }, s: { parent: "c" } };
    const seen = look(rule, withMeeting({ reports: { c: "i" } }, { units }));
    expect(seen.says).toEqual(["nothing is reported in `w` by `m` and `s`, only by `c`"]);
    expect(seen.paths).toEqual(["/meetings/w/reports"]);
  });

  it.each(notJoint)("does not look at %s", (_, participants) => {
    expect(look(rule, withMeeting({ reports: {}, participants })).examined).toBe(0);
  });
});
