import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mended } from "../mended.ts";

const rule = "knowledge/weak-transfer";
const base = { units: { m: {}, s: {} }, activities: {} };
const by = (...ways: string[]) => ways.map((through) => ({ from: "m", to: "s", through }));
const looked = (transfers: unknown) =>
  look(rule, { ...base, knowledge: { k: transfers === undefined ? {} : { transfers } } });

describe(rule, () => {
  it.each([
    ["training alone", by("training"), ["k"], 1],
    ["documents and training", by("document", "training", "document"), ["k"], 1],
    ["one transfer, written without a list", by("document")[0], ["k"], 1],
    ["rotation beside training", by("training", "rotation"), [], 1],
    ["a meeting", by("meeting"), [], 1],
    ["a liaison", by("liaison"), [], 1],
    ["a project team", by("project-team"), [], 1],
    ["no transfer", [], [], 0],
    ["left out is none", undefined, [], 0],
  ])("%s", (_, transfers, flagged, examined) => {
    expect(looked(transfers)).toMatchObject({ flagged, undetermined: [], examined });
  });

  it("names the ways", () => {
    const seen = looked(by("document", "training", "document"));
    expect(seen.says).toEqual(["`k` is transferred by document and training only"]);
    expect(seen.paths).toEqual(["/knowledge/k/transfers"]);
  });

  it("suggests ways that work, in whatever form the transfer is written", () => {
    for (const transfers of [by("training"), by("training")[0]]) {
      const fixes = mended(rule, { ...base, knowledge: { k: { transfers } } });
      expect(fixes.map(({ title }) => title)).toEqual([
        "transfer it by rotation",
        "transfer it by project team",
      ]);
      for (const fix of fixes) expect(fix).toMatchObject({ kind: "suggested", still: false, added: [] });
    }
  });
});
