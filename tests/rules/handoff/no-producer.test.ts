import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mend } from "../mend.ts";

const rule = "handoff/no-producer";
const base = { units: { m: {}, s: {} }, information: { i: {}, j: {} } };

describe(rule, () => {
  it.each([
    ["needed and made by nobody", { a: { needs: "i" } }, ["i"], 1],
    ["needed and made", { a: { needs: "i" }, b: { produces: "i" } }, [], 1],
    ["needed and made by who needs it", { a: { needs: "i", produces: "i" } }, [], 1],
    ["needed by nobody", { a: {}, b: { produces: "j" } }, [], 0],
    [
      "two are needed, one is made",
      { a: { needs: ["i", { information: "j", within: "daily" }], produces: "i" } },
      ["j"],
      2,
    ],
  ])("%s", (_, activities, flagged, examined) => {
    const seen = look(rule, { ...base, activities });
    expect([seen.flagged, seen.undetermined, seen.examined]).toEqual([flagged, [], examined]);
  });

  it("takes what comes from outside", () => {
    const design = { ...base, information: { i: { external: true } }, activities: { a: { needs: "i" } } };
    expect(look(rule, design)).toMatchObject({ flagged: [], examined: 1, status: "checked" });
  });

  it("says who waits for it", () => {
    const one = look(rule, { ...base, activities: { a: { needs: "i" } } });
    expect(one.says).toEqual(["`a` needs `i`, and nothing produces it"]);
    expect(one.paths).toEqual(["/information/i"]);
    const two = look(rule, { ...base, activities: { a: { needs: "i" }, b: { needs: "i" } } });
    expect(two.says).toEqual(["2 activities need `i`, `a` among them, and nothing produces it"]);
    expect(two.findings[0]?.related.map(({ path }) => path)).toEqual([
      "/activities/a/needs",
      "/activities/b/needs",
    ]);
  });

  it("looks at information that declares itself, and waits for output and needs that are not stated", () => {
    const units = base.units;
    const sure = look(rule, { units, activities: { a: { needs: "i", produces: "none" } } });
    expect([sure.flagged, sure.paths, sure.status]).toEqual([["i"], ["/activities/a/needs"], "checked"]);
    expect(look(rule, { units, activities: { a: { needs: "i" } } }).undetermined).toEqual(["i"]);
    expect(look(rule, { units, activities: { a: { produces: "i" } } }).undetermined).toEqual(["i"]);
    expect(look(rule, { units, activities: { a: { produces: "i", needs: "none" } } })).toMatchObject({
      examined: 0,
      status: "not-asked",
    });
  });

  it("waits for activities that are not listed", () => {
    const seen = look(rule, { ...base, open: "activities", activities: { a: { needs: "i" } } });
    expect([seen.flagged, seen.undetermined]).toEqual([[], ["i", "j"]]);
    expect(look(rule, { ...base, open: "information", activities: { a: { needs: "i" } } })).toMatchObject({
      flagged: ["i"],
      status: "incomplete",
    });
    expect(look(rule, { ...base, activities: {} }).status).toBe("nothing-to-check");
  });

  it("proposes to say that it comes from outside, where there is a place to say it", () => {
    const mended = mend(rule, { ...base, activities: { a: { raci: { A: "m", R: "m" }, needs: "i" } } });
    expect(mended).toMatchObject([
      { kind: "suggested", title: "say that `i` comes from outside the design", gone: true, adds: [] },
    ]);
    expect(mend(rule, { units: base.units, activities: { a: { needs: "i", produces: "none" } } })).toEqual(
      [],
    );
  });
});
