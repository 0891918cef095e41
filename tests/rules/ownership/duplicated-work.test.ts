import { describe, expect, it } from "vitest";
import { hardDesigns } from "../../hard-designs.ts";
import { look } from "../look.ts";

const rule = "ownership/duplicated-work";
const base = {
  units: { top: {}, m: { parent: "top" }, m1: { parent: "m" }, s: { parent: "top" }, t: {} },
  roles: { x: { unit: "m" } },
  information: { i: {}, j: {} },
};
const makers = (...owners: readonly (string | readonly string[])[]) =>
  Object.fromEntries(owners.map((ownership, at) => [`a${at}`, { ownership, produces: "i" }]));

describe(rule, () => {
  it.each([
    ["two units", makers("m", "s"), ["i"]],
    ["one unit twice", makers("m", "m"), []],
    ["units in line", makers("m", "m1"), []],
    ["a shared and a single one with one in common", makers(["m", "s"], "s"), []],
    ["a shared and a single one with none in common", makers(["m", "s"], "t"), ["i"]],
    ["the first two have one in common, the third none with the first", makers("m", ["m", "s"], "s"), ["i"]],
    ["three, any two with one in common", makers(["m", "s"], ["s", "t"], ["t", "m"]), []],
    ["one alone", makers("m"), []],
    [
      "an activity without owner makes nothing twice",
      { ...makers("m"), b: { raci: { C: "x" }, produces: "i" } },
      [],
    ],
  ])("%s", (_, activities, flagged) => {
    const seen = look(rule, { ...base, activities });
    expect(seen.flagged).toEqual(flagged);
    expect([seen.undetermined, seen.examined]).toEqual([[], 2]);
  });

  it("names two that have nothing in common", () => {
    const two = look(rule, { ...base, activities: makers("m", "s") });
    expect(two.says).toEqual(["`i` is produced by `a0` and `a1`, which have no owner in common"]);
    expect(two.paths).toEqual(["/information/i"]);
    const three = look(rule, { ...base, activities: makers("m", "m1", "s") });
    expect(three.says).toEqual([
      "3 activities produce `i`, and `a0` and `a2` among them have no owner in common",
    ]);
    expect(three.findings[0]?.related.map(({ id }) => id)).toEqual(["a0", "a2", "a1"]);
  });

  it("finds them by what performs where nothing is declared", () => {
    const activities = { a: { raci: { A: "m" }, produces: "i" }, b: { raci: { A: "s" }, produces: ["i"] } };
    expect(look(rule, { ...base, activities }).flagged).toEqual(["i"]);
  });

  it.each([
    ["an owner is not stated", { a: { ownership: "m", produces: "i" }, b: { produces: "i" } }, {}, ["i"]],
    ["no owner is stated", { a: { produces: "i" }, b: { produces: "i" } }, {}, ["i"]],
    ["an owner is not stated, alone", { a: { produces: "i" } }, {}, []],
    [
      "an owner is not stated, and the other is above all",
      { a: { ownership: "top", produces: "i" }, b: { produces: "i" } },
      { units: { top: {}, m: { parent: "top" } } },
      [],
    ],
    ["activities are open", makers("m"), { open: "activities" }, ["i", "j"]],
    [
      "activities are open, and all units are in line",
      makers("m"),
      { open: "activities", units: { m: {} } },
      [],
    ],
  ])("%s: undetermined or not", (_, activities, more, undetermined) => {
    expect(look(rule, { ...base, ...more, roles: {}, activities })).toMatchObject({
      flagged: [],
      undetermined,
    });
  });

  it.each([
    ["of another unit", { a: { ownership: "m", produces: "i" }, b: { ownership: "s" } }, ["i"]],
    ["of the same unit", { a: { ownership: "m", produces: "i" }, b: { ownership: "m1" } }, []],
    [
      "of two other units",
      { a: { ownership: "m", produces: "i" }, b: { ownership: "m" }, c: { ownership: "s" } },
      ["i"],
    ],
  ])(
    "where information declares itself, an activity %s that states no output may produce it",
    (_, activities, undetermined) => {
      const { information, ...rest } = base;
      expect(look(rule, { ...rest, activities })).toMatchObject({
        flagged: [],
        undetermined,
        examined: 1,
        status: "checked",
      });
    },
  );

  it("finds the one owner who meets not all of hundreds", () => {
    const { activities, ...design } = hardDesigns["ownership/duplicated-work"](300);
    expect(look(rule, { ...design, activities }).flagged).toEqual(["i"]);
    const { a900: _, ...meeting } = activities;
    expect(look(rule, { ...design, activities: meeting }).flagged).toEqual([]);
  });
});
