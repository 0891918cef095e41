import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.ts";
import type { Design } from "../../../src/model/design.ts";
import { link } from "../../../src/organisation/link.ts";
import { look } from "../look.ts";

const rule = "ownership/no-outside-input";
const base = {
  units: { marketing: {}, brand: { parent: "marketing" }, sales: {}, finance: {} },
  information: { leads: {}, plan: {}, budget: {} },
};
const selling = { ownership: "sales", produces: "leads", needs: "plan" };
const planning = { ownership: "marketing", produces: "plan", needs: "leads" };

describe(rule, () => {
  it.each([
    ["each needs something of the other", { selling, planning }, []],
    ["one needs nothing", { selling, planning: { ...planning, needs: "none" } }, ["planning"]],
    [
      "one needs what its own side produces",
      { selling, planning, a: { ownership: "brand", needs: "plan" } },
      ["a"],
    ],
    [
      "one needs what a third unit produces",
      {
        selling,
        planning,
        a: { ownership: "sales", needs: "budget" },
        b: { ownership: "finance", produces: "budget" },
      },
      ["a"],
    ],
    [
      "one needs what both make together",
      {
        selling,
        planning,
        a: { ownership: "sales", needs: "budget" },
        b: { ownership: ["marketing", "sales"], produces: "budget" },
      },
      [],
    ],
    [
      "a unit below a side stands for it",
      {
        selling: { ...selling, needs: "budget" },
        planning,
        a: { ownership: "brand", needs: "leads", produces: "budget" },
      },
      [],
    ],
    ["what both do is not looked at", { selling, planning, a: { ownership: ["marketing", "sales"] } }, []],
    ["what others do is not looked at", { selling, planning, a: { ownership: "finance" } }, []],
  ])("%s", (_, activities, flagged) => {
    const seen = look(rule, { ...base, activities });
    expect([seen.flagged, seen.undetermined]).toEqual([flagged, []]);
    const own = Object.values(activities).filter(
      ({ ownership }) => typeof ownership === "string" && ownership !== "finance",
    );
    expect(seen.examined).toBe(own.length);
  });

  it("says which side gives nothing", () => {
    const seen = look(rule, { ...base, activities: { selling, planning: { ...planning, needs: "budget" } } });
    expect(seen.says).toEqual(["`planning`, owned by `marketing`, needs nothing that `sales` produces"]);
    expect(seen.paths).toEqual(["/activities/planning"]);
  });

  it.each([
    [
      "needs are not stated",
      { activities: { selling: { ownership: "sales", produces: "leads" } } },
      ["selling"],
    ],
    [
      "the output of the other side is not stated",
      { activities: { selling, planning: { ownership: "marketing" } } },
      ["selling", "planning"],
    ],
    [
      "the output of the same side is not stated",
      { activities: { selling, a: { ownership: "sales", needs: "leads" }, planning } },
      [],
    ],
    [
      "owners are not stated",
      { activities: { a: { needs: "plan", produces: "leads" }, planning } },
      ["a", "planning"],
    ],
  ])("%s", (_, design, undetermined) => {
    const { information, ...rest } = base;
    expect(look(rule, { ...rest, ...design }).undetermined).toEqual(undetermined);
  });

  it("waits for activities that are not listed, unless nothing is needed", () => {
    const activities = {
      selling,
      planning,
      a: { ownership: "sales", needs: "leads" },
      b: { ownership: "sales", needs: "none" },
    };
    const seen = look(rule, { ...base, open: "activities", activities });
    expect([seen.flagged, seen.undetermined, seen.status]).toEqual([["b"], ["a"], "incomplete"]);
  });

  it.each([
    [
      "by name, in any case",
      { x: { name: "MARKETING" }, y: { name: { de: "Vertrieb", en: "Sales" } } },
      {},
      ["a"],
    ],
    ["by a Persian name", { x: { name: "بازاریابی" }, y: { name: { fa: "فروش" } } }, {}, ["a"]],
    ["by an id in Persian", { بازاریابی: {}, y: { name: "Sales" } }, {}, []],
    ["by option", { x: {}, y: {} }, { marketing: "x", sales: "y" }, ["a"]],
    [
      "two are named so: nothing to check",
      { x: { name: "Marketing" }, z: { name: "marketing" }, y: { name: "Sales" } },
      {},
      [],
    ],
    ["part of a name is no name", { x: { name: "Digital marketing" }, y: { name: "Sales" } }, {}, []],
    ["one side is below the other", { x: { name: "Marketing" }, y: { name: "Sales", parent: "x" } }, {}, []],
  ])("finds the units %s", (_, units, options, flagged) => {
    const id = "x" in units ? "x" : "y";
    const activities = {
      a: { ownership: id, needs: "none" },
      b: { ownership: "y", needs: "i" },
      c: { ownership: id, produces: "i", needs: "none" },
    };
    const seen = look(
      rule,
      { units, information: { i: {} }, activities: id === "y" ? {} : activities },
      options,
    );
    expect(seen.flagged.slice(0, 1)).toEqual(flagged);
    if (flagged.length === 0) expect(seen.status).toBe("nothing-to-check");
  });

  it("runs in the preset for marketing and sales only", () => {
    const design = link({
      orgproof: 1,
      ...base,
      activities: { selling, planning: { ...planning, needs: "none" } },
    } as Design);
    const found = (preset: "recommended" | "strict" | "marketing-sales" | "all") =>
      check(design, { preset }).findings.filter((each) => each.rule === rule).length;
    expect(
      ["recommended", "strict", "marketing-sales", "all"].map((preset) => found(preset as "all")),
    ).toEqual([0, 0, 1, 1]);
  });
});
