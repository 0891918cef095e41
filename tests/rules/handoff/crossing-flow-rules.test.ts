import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const units = { top: {}, m: { parent: "top" }, m1: { parent: "m" }, s: { parent: "top" } };
const bad = {
  carries: "i",
  from: "a",
  to: "z",
  owner: "none",
  via: "none",
  within: "none",
  returns: false,
  complete: false,
};
const good = {
  ...bad,
  owner: "m",
  via: "email",
  every: "daily",
  within: "P1D",
  returns: "j",
  complete: true,
  correct: true,
};
const design = (
  from: string | readonly string[],
  to: string | readonly string[],
  flow: object,
  definition = "none",
) => ({
  units,
  information: { i: { definition, agreed: true }, j: {} },
  activities: { a: { ownership: from }, z: { ownership: to, raci: { A: "s" } } },
  flows: [flow],
});
const rules = ["unowned", "no-channel", "no-timing", "no-common-language", "no-feedback", "poor-quality"].map(
  (name) => `handoff/${name}`,
);

describe.each(rules)("%s", (rule) => {
  it.each([
    ["two units", "m", "s", true],
    ["a unit below and another", "m1", "s", true],
    ["one unit", "m", "m", false],
    ["units in line", "m", "m1", false],
    ["a unit and its parent", "m", "top", false],
    ["a shared activity", ["m", "s"], "s", false],
  ])("looks at flows that cross: between %s", (_, from, to, crosses) => {
    const seen = look(rule, design(from, to, bad));
    expect(seen.flagged).toEqual(crosses ? ["i:a->z"] : []);
    expect(seen.examined).toBe(crosses ? 1 : 0);
    expect(look(rule, design(from, to, good, "what it is"))).toMatchObject({
      flagged: [],
      undetermined: [],
      examined: crosses ? 1 : 0,
    });
  });

  it("cannot tell where owners are not stated", () => {
    const activities = { a: {}, z: { ownership: "s" } };
    expect(look(rule, { ...design("m", "s", bad), activities })).toMatchObject({
      flagged: [],
      undetermined: ["i:a->z"],
      examined: 1,
    });
    expect(look(rule, { ...design("m", "s", bad), units: { s: {} }, activities })).toMatchObject({
      undetermined: [],
      examined: 0,
    });
  });

  it("cannot tell where nothing is said", () => {
    const seen = look(rule, {
      ...design("m", "s", { carries: "i", from: "a", to: "z" }),
      information: { i: {}, j: {} },
    });
    expect([seen.flagged, seen.undetermined]).toEqual([[], ["i:a->z"]]);
  });

  it("is not asked without flows", () => {
    expect(look(rule, { units, activities: {} }).status).toBe("not-asked");
    expect(look(rule, { units, activities: {}, flows: "none" }).status).toBe("nothing-to-check");
    expect(look(rule, { ...design("m", "s", good), open: "flows" }).status).toBe("incomplete");
  });
});
