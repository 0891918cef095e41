import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.ts";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import { link } from "../../../src/organisation/link.ts";
import { look } from "../look.ts";
import { mended } from "../mended.ts";
import { aligned, conditions, declaring, defined, integrated, undefinedLevel } from "./levels.ts";

const rule = "interface/below-target";
const both = "m<->s";

describe(rule, () => {
  it.each<[string, object, string | undefined, readonly string[], readonly string[], number]>([
    ["integrated is as much as one can want", integrated, "integrated", [], [], 1],
    ["more than is wanted is no fault", integrated, "defined", [], [], 1],
    ["aligned is not integrated", aligned, "integrated", [both], [], 1],
    ["aligned is what is wanted", aligned, "aligned", [], [], 1],
    ["defined is not aligned", defined, "aligned", [both], [], 1],
    ["undefined is not defined", undefinedLevel, "defined", [both], [], 1],
    ["undefined is all that is wanted", undefinedLevel, "undefined", [], [], 1],
    ["it may be integrated", { ...integrated, metrics: undefined }, "integrated", [], [both], 1],
    ["it may be integrated, and is aligned", { ...integrated, metrics: undefined }, "aligned", [], [], 1],
    ["it may be more, but not that much", { ...aligned, agreements: undefined }, "integrated", [both], [], 1],
    ["no level is wanted", undefinedLevel, "none", [], [], 0],
    ["nothing is said of a level that is wanted", undefinedLevel, undefined, [], [], 0],
  ])("%s", (_, design, target, flagged, undetermined, examined) => {
    expect(look(rule, declaring(design, { target }))).toMatchObject({ flagged, undetermined, examined });
  });

  it("is not asked where no interface is declared, and waits for those that may be", () => {
    expect(look(rule, defined)).toMatchObject({ status: "not-asked", examined: 0 });
    expect(look(rule, { ...defined, interfaces: [] })).toMatchObject({ status: "nothing-to-check" });
    expect(look(rule, { ...defined, interfaces: [], open: "interfaces" })).toMatchObject({
      status: "incomplete",
      undetermined: [both],
    });
  });

  it("says what is wanted, what the design makes of it, and what is in the way", () => {
    const says = (design: object) => look(rule, declaring(design, { target: "integrated" })).says;
    expect(says(aligned)).toEqual([
      "`m` and `s` are to be integrated, and the design makes them aligned; in the way: `shared-metrics`",
    ]);
    expect(says({ ...defined, agreements: undefined })).toEqual([
      "`m` and `s` are to be integrated, and the design makes them undefined or defined; in the way: `joint-meetings`",
    ]);
    expect(says({ ...undefinedLevel, activities: {} })).toEqual([
      "`m` and `s` are to be integrated, and the design makes them undefined; in the way: `information-exchanged` and `conflict-rule`",
    ]);
  });

  it("stands at the target, with what is in the way", () => {
    const unclear = { ...integrated.activities.forecast, raci: { A: ["m", "s"], R: "m" } };
    const seen = look(
      rule,
      declaring({ ...integrated, activities: { forecast: unclear } }, { target: "aligned" }),
    );
    expect(seen.paths).toEqual(["/interfaces/0/target"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["forecast"]);
  });

  it("reads the level by the profile", () => {
    const design = parseDesign({ orgproof: 1, ...declaring(aligned, { target: "integrated" }) });
    const found = (profile: object) =>
      check(link(design), { profile }).findings.filter((finding) => finding.rule === rule);
    expect(found({})).toHaveLength(1);
    expect(found({ criteria: { "shared-metrics": "supporting" } })).toEqual([]);
  });

  it("suggests to want no more than is called for, where that may be reached", () => {
    const wanting = (design: object, context: object) => declaring(design, { target: "integrated", context });
    expect(mended(rule, wanting(aligned, conditions(false, false, true, false)))).toMatchObject([
      { kind: "suggested", title: "want aligned, which is all that the conditions call for", still: false },
    ]);
    expect(mended(rule, wanting(aligned, conditions(false, true, false, false)))).toMatchObject([
      { title: "want defined, which is all that the conditions call for", still: false, added: [] },
    ]);
    expect(mended(rule, wanting(defined, conditions(false, false, true, false)))).toEqual([]);
    expect(mended(rule, wanting(aligned, conditions(false, false, true, true)))).toEqual([]);
    expect(mended(rule, wanting(aligned, {}))).toEqual([]);
  });
});
