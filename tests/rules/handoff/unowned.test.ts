import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mend } from "../mend.ts";

const rule = "handoff/unowned";
const design = (owner: string | undefined, raci: object | undefined) => ({
  units: { m: {}, s: {} },
  roles: { x: { unit: "m" }, y: { unit: "m" } },
  information: { i: {} },
  activities: {
    a: { ownership: "m", produces: "i", ...(raci ? { raci } : {}) },
    z: { ownership: "s", needs: "i", ...(raci ? { raci: { A: "s", R: "s" } } : {}) },
  },
  flows: [{ carries: "i", from: "a", to: "z", ...(owner ? { owner } : {}) }],
});

describe(rule, () => {
  it.each([
    ["an owner", "y", { R: "x" }, "clean"],
    ["a unit as owner", "m", undefined, "clean"],
    ["no owner, one answers", "none", { A: "x", R: "x" }, "clean"],
    ["no owner, nobody answers", "none", { R: "x" }, "found"],
    ["no owner, two answer", "none", { A: ["x", "y"], R: "x" }, "found"],
    ["no owner, letters not stated", "none", undefined, "undetermined"],
    ["owner not stated, one answers", undefined, { A: "x", R: "x" }, "clean"],
    ["owner not stated, nobody answers", undefined, { R: "x" }, "undetermined"],
  ])("%s", (_, owner, raci, expected) => {
    const seen = look(rule, design(owner, raci));
    expect(seen.flagged.length ? "found" : seen.undetermined.length ? "undetermined" : "clean").toBe(
      expected,
    );
    expect(seen.examined).toBe(1);
  });

  it("says what is wrong, at the owner", () => {
    const seen = look(rule, design("none", { R: "x" }));
    expect(seen.says).toEqual(["nobody is accountable for handing `i` from `a` to `z`"]);
    expect(seen.paths).toEqual(["/flows/0/owner"]);
  });

  it("proposes each of those who answer for the sender", () => {
    const mended = mend(rule, design("none", { A: ["x", "y"], R: "x" }));
    expect(mended.map(({ kind, title, gone, adds }) => [kind, title, gone, adds])).toEqual([
      ["suggested", "make `x` accountable for it", true, []],
      ["suggested", "make `y` accountable for it", true, []],
    ]);
    expect(mend(rule, design("none", { R: "x" }))).toEqual([]);
  });
});
