import { describe, expect, it } from "vitest";
import { hardDesigns } from "../../hard-designs.ts";
import { look } from "../look.ts";

const rule = "structure/isolated-unit";
const work = (...parties: string[]) => ({ raci: { A: parties[0], R: parties } });
const base = {
  units: { c: {}, m: { parent: "c" }, team: { parent: "m" }, s: { parent: "c" } },
  roles: {
    boss: { unit: "c" },
    x: { unit: "m" },
    t: { unit: "team" },
    y: { unit: "s" },
    both: { unit: ["m", "s"] },
  },
  activities: { a: work("x"), b: work("y"), e: work("t"), f: work("boss") },
  information: { i: {} },
  flows: [] as object[],
  meetings: {},
  decisions: {},
};
const flow = (from: string, to: string) => ({ flows: [{ carries: "i", from, to }] });
const held = (...participants: string[]) => ({ meetings: { w: { participants } } });
const decide = (d: object) => ({ decisions: { d: { heldBy: [], influence: "none", ...d } } });
const all = ["m", "team", "s"];

describe(rule, () => {
  it.each<[string, object, readonly string[], readonly string[]]>([
    ["nothing joins any; the whole has nothing outside it", {}, all, []],
    ["a flow joins both its ends", flow("a", "b"), ["team"], []],
    ["a flow from a team joins its unit, too", flow("e", "b"), [], []],
    ["a flow from a team to its own unit joins the team only", flow("e", "a"), ["m", "s"], []],
    ["a flow to what is above joins, for it is outside", flow("f", "a"), ["team", "s"], []],
    ["a flow inside a unit joins nothing", flow("a", "a"), all, []],
    ["a meeting", held("t", "y"), [], []],
    ["a meeting with the unit above", held("y", "boss"), ["m", "team"], []],
    ["a role in two units joins nothing by itself", held("both"), all, []],
    ["a role in two units with anybody else", held("both", "x"), ["team"], []],
    ["a shared activity", { activities: { ...base.activities, g: work("x", "y") } }, ["team"], []],
    [
      "an activity of a unit and the one above it",
      { activities: { ...base.activities, g: work("y", "boss") } },
      ["m", "team"],
      [],
    ],
    ["holders of a decision", decide({ heldBy: ["x", "y"] }), ["team"], []],
    ["a holder, and the work that is bound", decide({ heldBy: "x", affects: "b" }), ["team"], []],
    ["influence", decide({ influence: { team: 1, s: 2 } }), [], []],
    ["influence of no points is none", decide({ influence: { team: 1, s: 0 } }), all, []],
    ["who holds a decision is not stated", { decisions: { d: { influence: "none" } } }, [], all],
    ["flows are left out", { flows: undefined }, [], all],
    [
      "flows are left out, and a unit does nothing",
      { flows: undefined, activities: { a: work("x"), e: work("t") } },
      ["m", "s"],
      ["team"],
    ],
    ["meetings are open", { open: "meetings" }, [], all],
    ["decisions are left out", { decisions: undefined }, [], all],
    ["activities are open", { open: "activities" }, [], all],
    ["owners are not known", { activities: { a: {} } }, [], all],
    [
      "what surely joins needs no more",
      { ...held("t", "y"), flows: undefined, decisions: undefined },
      [],
      [],
    ],
  ])("%s", (_, change, flagged, undetermined) => {
    const seen = look(rule, { ...base, ...change });
    expect(seen).toMatchObject({ flagged, undetermined, examined: 3 });
  });

  it("has nothing to check where one unit is all there is, unless there may be more", () => {
    expect(look(rule, { units: { m: {} }, activities: {} }).status).toBe("nothing-to-check");
    expect(look(rule, { units: { m: {} }, activities: {}, open: "units" }).undetermined).toEqual(["m"]);
  });

  it("has nothing to check where all other units are above or below, unless there may be more", () => {
    const line = {
      ...base,
      units: { c: {}, m: { parent: "c" }, team: { parent: "m" } },
      roles: {},
      activities: {},
    };
    expect(look(rule, line).status).toBe("nothing-to-check");
    expect(look(rule, { ...line, open: "units" }).undetermined).toEqual(["c", "m", "team"]);
    const joined = { ...line, ...held("c", "m") };
    expect(look(rule, joined).status).toBe("nothing-to-check");
    expect(look(rule, { ...joined, open: "units" })).toMatchObject({
      examined: 3,
      undetermined: ["c", "team"],
    });
    const forked = { ...line, units: { ...line.units, crew: { parent: "m" } } };
    expect(look(rule, forked)).toMatchObject({ flagged: ["team", "crew"], examined: 2 });
  });

  it("says so at the unit", () => {
    const seen = look(rule, { ...base, ...flow("a", "b") });
    expect(seen.says).toEqual([
      "no flow, meeting, shared activity or decision joins `team` with any other unit",
    ]);
    expect(seen.paths).toEqual(["/units/team"]);
  });

  it("looks at trees without a common root", () => {
    const units = { m: {}, team: { parent: "m" }, s: {}, lone: {} };
    const roles = { x: { unit: "team" }, y: { unit: "s" } };
    expect(
      look(rule, { ...base, units, roles, activities: { a: work("x"), b: work("y") }, ...flow("a", "b") })
        .flagged,
    ).toEqual(["lone"]);
  });

  it("finds none among thousands of units in line that hand over", () => {
    expect(look(rule, hardDesigns["structure/isolated-unit"](3000)).flagged).toEqual([]);
  });
});
