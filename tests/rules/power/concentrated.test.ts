import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "power/concentrated";
const base = { units: { m: {}, s: {} }, activities: {} };
type Influences = readonly (object | "none" | undefined)[];
const decisionsOf = (influences: Influences) =>
  Object.fromEntries(
    influences.map((influence, at) => [`d${at}`, influence === undefined ? {} : { influence }]),
  );
const looked = (influences: Influences, options?: Record<string, unknown>, change: object = {}) =>
  look(rule, { ...base, ...change, decisions: decisionsOf(influences) }, options);

describe(rule, () => {
  it.each<[string, Influences, readonly string[], readonly string[], number]>([
    ["nearly all", [{ m: 9, s: 1 }, { m: 90, s: 10 }, { m: 1 }], ["m"], [], 2],
    [
      "exactly the share is not more",
      [
        { m: 8, s: 2 },
        { m: 80, s: 20 },
        { m: 4, s: 1 },
      ],
      [],
      [],
      2,
    ],
    ["points count by decision, not in sum", [{ m: 1000 }, { m: 1, s: 1 }, { m: 1, s: 1 }], [], [], 2],
    ["two decisions are too few", [{ m: 1 }, { m: 1 }], [], [], 0],
    ["a decision without influence does not count", [{ m: 1 }, { m: 1 }, "none"], [], [], 0],
    ["a third may have influence", [{ m: 1 }, { m: 1 }, undefined], [], ["m", "s"], 2],
    ["a fourth may spread it", [{ m: 1 }, { m: 1 }, { m: 1 }, undefined], [], ["m"], 2],
    ["one more cannot undo so many", [...Array<object>(5).fill({ m: 1 }), undefined], ["m"], [], 2],
    ["one more can bring it", [{ m: 1, s: 3 }, { s: 1 }, { s: 1 }, undefined], [], ["s"], 2],
  ])("%s", (_, influences, flagged, undetermined, examined) => {
    expect(looked(influences)).toMatchObject({ flagged, undetermined, examined });
  });

  it("says how much, at the unit", () => {
    const seen = looked([
      { m: 9, s: 1 },
      { m: 9, s: 1 },
      { m: 9, s: 1 },
    ]);
    expect(seen.says).toEqual([
      "`m` has 90% of the influence on 3 decisions, on average; more than 80% is a concentration",
    ]);
    expect(seen.paths).toEqual(["/units/m"]);
  });

  it("cannot say where decisions are open or left out", () => {
    expect(looked([{ m: 1 }, { m: 1 }, { m: 1 }], {}, { open: "decisions" }).undetermined).toEqual([
      "m",
      "s",
    ]);
    expect(look(rule, base).undetermined).toEqual(["m", "s"]);
  });

  it("takes another share", () => {
    expect(
      looked(
        [
          { m: 3, s: 2 },
          { m: 3, s: 2 },
          { m: 3, s: 2 },
        ],
        { share: 0.5 },
      ).flagged,
    ).toEqual(["m"]);
    expect(looked([{ m: 1 }, { m: 1 }, { m: 1 }], { share: 1 }).flagged).toEqual([]);
    expect(() => looked([], { share: 2 })).toThrow(TypeError);
  });
});
