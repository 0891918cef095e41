import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "knowledge/nobody-knows";
const base = { units: { m: {} }, activities: { a: { knows: "k" }, b: {} } };
const looked = (k: object, change: object = {}) => look(rule, { ...base, ...change, knowledge: { k } });

describe(rule, () => {
  it.each([
    ["nobody holds what is required", { heldBy: [] }, {}, ["k"], [], 1],
    ["level 0 does not hold it", { heldBy: { m: 0 } }, {}, ["k"], [], 1],
    ["level 1 does", { heldBy: { m: 1 } }, {}, [], [], 1],
    ["somebody holds it", { heldBy: "m" }, {}, [], [], 1],
    ["who holds it is not stated", {}, {}, [], ["k"], 1],
    ["nobody requires it", { heldBy: [] }, { activities: { b: {} } }, [], [], 0],
    [
      "somebody who is not listed may require it",
      { heldBy: [] },
      { activities: { b: {} }, open: "activities" },
      [],
      ["k"],
      1,
    ],
  ])("%s", (_, knowledge, change, flagged, undetermined, examined) => {
    expect(looked(knowledge, change)).toMatchObject({ flagged, undetermined, examined });
  });

  it("names the work that stands still", () => {
    const seen = looked({ heldBy: "none" }, { activities: { a: { knows: "k" }, b: { knows: ["k"] } } });
    expect(seen.says).toEqual(["nobody holds `k`, which is required for `a` and `b`"]);
    expect(seen.paths).toEqual(["/knowledge/k/heldBy"]);
  });

  it("is not asked without knowledge, and has nothing to check in an empty list", () => {
    expect(look(rule, { ...base, activities: { b: {} } }).status).toBe("not-asked");
    expect(look(rule, { ...base, activities: { b: {} }, knowledge: {} }).status).toBe("nothing-to-check");
  });
});
