import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mended } from "../mended.ts";

const rule = "power/no-holder";
const base = {
  units: { m: {}, s: {} },
  roles: { x: { unit: "m" } },
  activities: { a: { raci: { A: "x", R: "x" } } },
};

describe(rule, () => {
  it.each([
    ["a decision that is stated to be nobody's", { heldBy: [] }, ["d"], []],
    ["`none` says the same", { heldBy: "none" }, ["d"], []],
    ["a party alone holds it", { heldBy: "x" }, [], []],
    ["a unit may hold it", { heldBy: ["m"] }, [], []],
    ["not stated is not none", {}, [], ["d"]],
  ])("%s", (_, decision, flagged, undetermined) => {
    const seen = look(rule, { ...base, decisions: { d: decision, e: { heldBy: "x" } } });
    expect(seen).toMatchObject({ flagged, undetermined, examined: 2, status: "checked" });
  });

  it("says where the decision is taken all the same", () => {
    const activities = { a: { ...base.activities.a, decides: "d" } };
    const seen = look(rule, { ...base, activities, decisions: { d: { heldBy: [] }, e: { heldBy: [] } } });
    expect(seen.says).toEqual(["nobody holds `d`, which is taken in `a`", "nobody holds `e`"]);
    expect(seen.paths).toEqual(["/decisions/d/heldBy", "/decisions/e/heldBy"]);
  });

  it("suggests whoever answers where it is taken", () => {
    const activities = { a: { ...base.activities.a, decides: "d" } };
    const fixes = mended(rule, { ...base, activities, decisions: { d: { heldBy: [] } } });
    expect(fixes).toMatchObject([
      {
        kind: "suggested",
        title: "let `x` hold it, who answers for `a`, where it is taken",
        still: false,
        added: [],
      },
    ]);
    expect(fixes[0]?.design.decisions).toEqual({ d: { heldBy: "x" } });
  });

  it("is not asked without decisions, has nothing to check in an empty list, and is incomplete in an open one", () => {
    expect(look(rule, base).status).toBe("not-asked");
    expect(look(rule, { ...base, decisions: {} }).status).toBe("nothing-to-check");
    expect(look(rule, { ...base, open: "decisions", decisions: { d: { heldBy: "x" } } }).status).toBe(
      "incomplete",
    );
  });
});
