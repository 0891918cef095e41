import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

/** A design that says all there is; `x` is only told. */
const base = {
  units: { m: { head: "y" } },
  roles: { x: { unit: "m" }, y: { unit: "m" } },
  activities: { a: { raci: { A: "y", R: "y", I: "x" } } },
  decisions: { d: { heldBy: "y" } },
  meetings: { weekly: { participants: ["y"] } },
};
const seeing = (of: object) => look("raci/idle-role", { ...base, ...of });

describe("raci/idle-role", () => {
  it("a role that is only told is flagged", () => {
    const seen = seeing({});
    expect(seen.says).toEqual([
      "`x` neither answers for nor performs anything, heads no unit, holds no decision and takes part in no meeting",
    ]);
    expect(seen.paths).toEqual(["/roles/x"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["a"]);
    expect(seen.examined).toBe(2);
  });

  it.each([
    ["performs", { activities: { a: { raci: { A: "y", R: ["x", "y"] } } } }],
    ["answers", { activities: { a: { raci: { A: "x", R: "y" } } } }],
    ["heads a unit", { units: { m: { head: "x" } } }],
    ["holds a decision", { decisions: { d: { heldBy: ["x", "y"] } } }],
    ["takes part in a meeting", { meetings: { weekly: { participants: ["x", "y"] } } }],
  ])("one that %s is clean", (_, more) => {
    expect(seeing(more)).toMatchObject({ undetermined: [] });
    expect(seeing(more).flagged).not.toContain("x");
  });

  it.each([
    ["a unit's head is not stated", { units: { m: {} } }],
    ["a decision's holder is not stated", { decisions: { d: {} } }],
    ["decisions are left out", { decisions: undefined }],
    ["meetings are left out", { meetings: undefined }],
    ["decisions are open", { open: "decisions" }],
    ["meetings are open", { open: "meetings" }],
    ["activities are open", { open: "activities" }],
    ["units are open", { open: "units" }],
  ])("cannot be decided where %s", (_, more) => {
    const design = Object.fromEntries(
      Object.entries({ ...base, ...more }).filter(([, value]) => value !== undefined),
    );
    expect(look("raci/idle-role", design)).toMatchObject({ flagged: [], undetermined: ["x"] });
  });

  it("a unit that is known to have no head is no open question", () => {
    expect(seeing({ units: { m: { head: "none" } } }).flagged).toEqual(["x"]);
  });
});
