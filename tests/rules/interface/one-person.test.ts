import { describe, expect, it } from "vitest";
import { hardDesigns } from "../../hard-designs.ts";
import { look } from "../look.ts";

const rule = "interface/one-person";
const both = "m<->s";
const staff = (roles: Record<string, [unit: string | string[], heldBy?: string | string[]]>) => ({
  roles: Object.fromEntries(Object.entries(roles).map(([id, [unit, heldBy]]) => [id, { unit, heldBy }])),
});
/* Two units, and a team within each. */
const base = {
  units: { m: {}, brand: { parent: "m" }, s: {}, field: { parent: "s" } },
  activities: { a: { ownership: "m", raci: { A: "m", R: "m" } } },
  ...staff({ x: ["m", "ann"], y: ["s", "bo"] }),
};

describe(rule, () => {
  it.each<[string, object, readonly string[], readonly string[]]>([
    ["different people", {}, [], []],
    ["one person", staff({ x: ["m", "ann"], y: ["s", ["bo", "ann"]] }), [both], []],
    ["one person in teams of both", staff({ x: ["brand", "ann"], y: ["field", "ann"] }), [both], []],
    ["one person in two roles of one side", staff({ x: ["m", "ann"], y: ["brand", "ann"] }), [], []],
    ["a role that sits in both", staff({ x: [["m", "s"], "ann"] }), [both], []],
    ["a role that sits in both, whoever holds it", staff({ x: [["brand", "s"]] }), [both], []],
    [
      "a role that sits in a unit and its team",
      staff({ x: [["m", "brand"], "ann"], y: ["s", "bo"] }),
      [],
      [],
    ],
    ["nobody holds the one role", staff({ x: ["m", "none"], y: ["s"] }), [], []],
    ["who holds one is not stated", staff({ x: ["m", "ann"], y: ["field"] }), [], [both]],
    ["who holds a role of one side is not stated", staff({ x: ["m"], y: ["brand", "ann"] }), [], []],
    ["who holds roles is not stated", staff({ x: ["m"], y: ["s"] }), [], [both]],
    [
      "somebody else is on both sides anyway",
      staff({ x: ["m", "ann"], y: ["s", "ann"], z: ["s"] }),
      [both],
      [],
    ],
    ["there are no roles", { roles: {} }, [], []],
    ["roles are left out", { roles: undefined }, [], [both]],
    ["roles are open", { open: "roles" }, [], [both]],
    ["the two may not be the only two", { open: "units" }, [], [both]],
  ])("%s", (_, change, flagged, undetermined) => {
    expect(look(rule, { ...base, ...change })).toMatchObject({ flagged, undetermined, examined: 1 });
  });

  it("looks at the pairs that have something between them, and at those that may have", () => {
    const known = { flows: [], decisions: {}, meetings: { w: { participants: ["m", "s"] } } };
    const three = {
      ...base,
      ...known,
      units: { ...base.units, f: {} },
      ...staff({ x: [["m", "s"]], y: [["m", "f"]] }),
    };
    const noNeeds = { activities: { a: { ...base.activities.a, needs: [], produces: [] } } };
    expect(look(rule, { ...three, ...noNeeds })).toMatchObject({
      flagged: [both],
      undetermined: [],
      examined: 1,
    });
    expect(look(rule, { ...three, ...noNeeds, open: "decisions" })).toMatchObject({
      flagged: [both],
      undetermined: ["m<->f", "s<->f"],
      examined: 3,
    });
    const declared = { interfaces: [{ between: ["f", "m"] }] };
    expect(look(rule, { ...three, ...noNeeds, ...declared }).flagged).toEqual(["m<->f", both]);
  });

  it("names roles first, then people, with their roles", () => {
    const seen = look(rule, {
      ...base,
      ...staff({ x: ["m", "ann"], two: [["s", "m"], "cy"], y: ["s", "ann"] }),
    });
    expect(seen.says).toEqual([
      "`m` and `s` have `two` and `ann` in common: structure cannot judge what lies between them",
    ]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["m", "s", "two", "x", "y"]);
  });

  it("does not name beside a role who holds it, and is brief about many", () => {
    const held = staff({ two: [["s", "m"], "cy"], y: ["s", "cy"] });
    expect(look(rule, { ...base, ...held }).says[0]).toContain("have `two` in common");
    const names = Array.from({ length: 7 }, (_, at) => `p${at}`);
    expect(look(rule, { ...base, ...staff({ x: ["m", names], y: ["s", names] }) }).says[0]).toContain(
      "`p0`, `p1`, `p2`, `p3`, `p4`, and others",
    );
  });

  it("names two units once, however many people sit in thousands of them", () => {
    expect(look(rule, hardDesigns["interface/one-person"](2000)).flagged).toEqual(["u0<->f"]);
  });
});
