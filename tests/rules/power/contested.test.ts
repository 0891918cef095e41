import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mended } from "../mended.ts";

const rule = "power/contested";
const base = { units: { m: {}, s: {} }, roles: { x: { unit: "m" }, y: { unit: "s" } }, activities: {} };
const looked = (decision: object) => look(rule, { ...base, decisions: { d: decision } });

describe(rule, () => {
  it.each([
    ["two hold it and surely no rule joins them", { heldBy: ["x", "y"], jointly: "none" }, ["d"], []],
    ["holders of one unit are contestants, too", { heldBy: ["x", "m"], jointly: "none" }, ["d"], []],
    ["two hold it by a rule", { heldBy: ["x", "y"], jointly: "both agree" }, [], []],
    ["the rule may be in several languages", { heldBy: ["x", "y"], jointly: { fa: "اجماع" } }, [], []],
    ["one holds it", { heldBy: "x", jointly: "none" }, [], []],
    ["one who is named twice is one", { heldBy: ["x", "x"], jointly: "none" }, [], []],
    ["nobody holds it", { heldBy: [], jointly: "none" }, [], []],
    ["whether there is a rule is not stated", { heldBy: ["x", "y"] }, [], ["d"]],
    ["who holds it is not stated", { jointly: "none" }, [], ["d"]],
    ["neither is stated", {}, [], ["d"]],
    ["who holds it is not stated, but whoever does has a rule", { jointly: "consensus" }, [], []],
  ])("%s", (_, decision, flagged, undetermined) => {
    expect(looked(decision)).toMatchObject({ flagged, undetermined, examined: 1 });
  });

  it("names all holders, and points at the missing rule", () => {
    const seen = looked({ heldBy: ["x", "y", "m"], jointly: "none" });
    expect(seen.says).toEqual(["`x`, `y`, and `m` all hold `d`, and no rule says how they decide together"]);
    expect(seen.paths).toEqual(["/decisions/d/jointly"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["x", "y", "m"]);
  });

  it("names no more than a sentence can hold", () => {
    const roles = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`r${at}`, { unit: "m" }]));
    const decisions = { d: { heldBy: Object.keys(roles), jointly: "none" } };
    expect(look(rule, { ...base, roles, decisions }).says[0]).toContain("`r4`, and others all hold `d`");
  });

  it("suggests each holder as the only one", () => {
    const fixes = mended(rule, { ...base, decisions: { d: { heldBy: ["x", "y"], jointly: "none" } } });
    expect(fixes.map(({ title }) => title)).toEqual(["let `x` alone hold it", "let `y` alone hold it"]);
    for (const fix of fixes) expect(fix).toMatchObject({ kind: "suggested", still: false, added: [] });
  });
});
