import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mended } from "./mended.ts";

const base = {
  units: { top: {}, m: { parent: "top" }, s: { parent: "top" }, north: { parent: "s" } },
  roles: {
    ma: { unit: "m" },
    mb: { unit: "m" },
    sa: { unit: "s" },
    no: { unit: "north" },
    both: { unit: ["m", "s"] },
  },
};
/** `a` decides `d`: who answers, and who holds it. */
const design = (A: unknown, heldBy: unknown, more: object = {}) => ({
  ...base,
  activities: { a: { raci: { A, R: "ma" }, decides: "d" } },
  decisions: { d: heldBy === undefined ? {} : { heldBy } },
  ...more,
});
const seeing = (of: object) => look("raci/accountable-without-power", of);

describe("raci/accountable-without-power", () => {
  it("a decision that another unit's role holds is flagged", () => {
    const seen = seeing(design("ma", "sa"));
    expect(seen.says).toEqual(["`a` decides `d`, held by `sa`, not by `ma`, accountable for it"]);
    expect(seen.paths).toEqual(["/activities/a/decides"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["d", "ma", "sa"]);
    expect(seen).toMatchObject({ examined: 1, undetermined: [] });
  });

  it.each([
    ["the one that answers holds it", "ma", "ma", []],
    ["one of the holders answers", "ma", ["sa", "ma"], []],
    ["its unit holds it", "ma", "m", []],
    ["a unit above its own holds it", "no", "s", []],
    ["one of its two units holds it", "both", "s", []],
    ["a role in the unit that answers holds it", "m", "mb", []],
    ["a role below the unit that answers holds it", "s", "no", []],
    ["one of two that answer holds it", ["ma", "sa"], "sa", []],
    ["a colleague of the same unit holds it", "ma", "mb", ["a"]],
    ["another unit holds it", "ma", "s", ["a"]],
    ["another unit's role holds it for the unit that answers", "m", "sa", ["a"]],
    ["nobody holds it, which is power/no-holder", "ma", [], []],
  ])("%s", (_, answers, heldBy, flagged) => {
    expect(seeing(design(answers, heldBy))).toMatchObject({ flagged, undetermined: [], examined: 1 });
  });

  it("names all such decisions in one finding", () => {
    const decisions = { d: { heldBy: "ma" }, e: { heldBy: "sa" }, f: { heldBy: "s" } };
    const activities = { a: { raci: { A: "ma", R: "ma" }, decides: ["d", "e", "f"] } };
    expect(seeing({ ...base, decisions, activities }).says).toEqual([
      "`a` decides `e` and `f`, held by `sa` and `s`, not by `ma`, accountable for it",
    ]);
  });

  it("is about activities that decide something and for which somebody answers", () => {
    const decisions = { d: { heldBy: "sa" } };
    expect(seeing({ ...base, decisions, activities: { a: { raci: { A: "ma" } } } }).examined).toBe(0);
    expect(
      seeing({ ...base, decisions, activities: { a: { raci: { R: "ma" }, decides: "d" } } }).examined,
    ).toBe(0);
  });

  it("hangs on holders and on decisions that are not stated", () => {
    expect(seeing(design("ma", undefined)).undetermined).toEqual(["a"]);
    const { decisions, ...without } = design("ma", "sa", {
      activities: { a: { raci: { A: "ma" } }, b: { raci: { R: "ma" } } },
    });
    expect(decisions).toBeDefined();
    expect(seeing(without)).toMatchObject({ undetermined: ["a"], examined: 1 });
  });

  it("one sure decision counts more than an open one", () => {
    const activities = { a: { raci: { A: "ma", R: "ma" }, decides: ["d", "e"] } };
    expect(seeing({ ...base, decisions: { d: {}, e: { heldBy: "sa" } }, activities }).flagged).toEqual(["a"]);
  });

  it("proposes to move the power, or the accountability where one party holds all", () => {
    const fixes = mended("raci/accountable-without-power", design("ma", ["sa"]));
    expect(fixes).toMatchObject([
      { title: "let `ma`, accountable for `a`, hold `d`", kind: "suggested", flagged: [], added: [] },
      { title: "let `sa`, who holds `d`, answer for `a`", kind: "suggested", flagged: [], added: [] },
    ]);
    expect(fixes[0]?.design).toHaveProperty("decisions.d.heldBy", "ma");
    expect(fixes[1]?.design).toHaveProperty("activities.a.raci", { A: "sa", R: "ma" });
    expect(mended("raci/accountable-without-power", design("ma", ["sa", "s"]))).toHaveLength(1);
  });

  it("answers the same for crowds as for a few", () => {
    const ids = Array.from({ length: 80 }, (_, at) => `r${at}`);
    const roles = { ...base.roles, ...Object.fromEntries(ids.map((id) => [id, { unit: "north" }])) };
    expect(seeing(design("ma", ids, { roles })).flagged).toEqual(["a"]);
    expect(seeing(design("s", ids, { roles })).flagged).toEqual([]);
    expect(seeing(design("no", [...ids, "s"], { roles })).flagged).toEqual([]);
    expect(seeing(design("r79", ids, { roles })).flagged).toEqual([]);
    expect(seeing(design(ids, "m", { roles })).flagged).toEqual(["a"]);
  });
});
