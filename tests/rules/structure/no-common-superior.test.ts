import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "structure/no-common-superior";
const work = (...parties: string[]) => ({ raci: { A: parties[0], R: parties } });
const top = { reportsTo: "none" };
const base = {
  units: { m: { head: "x" }, s: { head: "y" } },
  roles: { x: { unit: "m", ...top }, y: { unit: "s", ...top } },
  activities: { a: work("x"), b: work("y") },
  information: { i: {} },
  flows: [{ carries: "i", from: "a", to: "b" }],
};
const heads = (x: object, y: object, more: object = {}) => ({
  roles: { x: { unit: "m", ...x }, y: { unit: "s", ...y }, ...more },
});
const boss = { boss: { unit: "m", ...top } };
const apart = { flows: [] };
const both = "m<->s";

describe(rule, () => {
  it.each<[string, object, readonly string[], readonly string[], number]>([
    ["a flow crosses, and nobody is above both", {}, [both], [], 1],
    [
      "a shared activity, and nobody is above both",
      { ...apart, activities: { a: work("x", "y") } },
      [both],
      [],
      1,
    ],
    ["one role is above both", heads({ reportsTo: "boss" }, { reportsTo: "boss" }, boss), [], [], 1],
    ["a head is above itself", heads(top, { reportsTo: "x" }), [], [], 1],
    ["one role heads both", { units: { m: { head: "x" }, s: { head: "x" } } }, [], [], 1],
    [
      "it is far above one of them",
      heads({ reportsTo: "boss" }, { reportsTo: "z" }, { ...boss, z: { unit: "s", reportsTo: "boss" } }),
      [],
      [],
      1,
    ],
    ["each has a superior of its own", heads({ reportsTo: "boss" }, top, boss), [both], [], 1],
    ["whom one reports to is not stated", heads(top, {}), [], [both], 1],
    [
      "whom a superior reports to is not stated",
      heads({ reportsTo: "boss" }, top, { boss: { unit: "m" } }),
      [],
      [both],
      1,
    ],
    ["who heads one is not stated", { units: { m: { head: "x" }, s: {} } }, [], [both], 1],
    ["one surely has no head", { units: { m: { head: "x" }, s: { head: "none" } } }, [], [], 0],
    ["the two do not depend on each other", apart, [], [], 0],
    ["flows are left out", { flows: undefined }, [], [both], 1],
    [
      "a need alone is no dependence here",
      { ...apart, activities: { a: { ...work("x"), produces: "i" }, b: { ...work("y"), needs: "i" } } },
      [],
      [],
      0,
    ],
  ])("%s", (_, change, flagged, undetermined, examined) => {
    expect(look(rule, { ...base, ...change })).toMatchObject({ flagged, undetermined, examined });
  });

  it("names both heads and what they depend on each other for", () => {
    const seen = look(rule, base);
    expect(seen.says).toEqual([
      "`m` and `s` depend on each other, and nobody is above both of their heads, `x` and `y`",
    ]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["x", "y", "i:a->b"]);
  });
});
