import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "knowledge/single-holder";
const work = (...parties: string[]) => ({ raci: { A: parties[0], R: parties }, knows: "k" });
const base = {
  units: { m: {}, team: { parent: "m" }, s: {} },
  roles: { x: { unit: "m" }, t: { unit: "team" }, y: { unit: "s" } },
  activities: { a: work("x"), b: work("y") },
  knowledge: { k: { heldBy: "x" } },
};

describe(rule, () => {
  it.each<[string, object, readonly string[], readonly string[], number]>([
    ["one holds what two units require", {}, ["k"], [], 1],
    ["a unit alone is one party", { knowledge: { k: { heldBy: "m" } } }, ["k"], [], 1],
    ["two hold it", { knowledge: { k: { heldBy: ["x", "y"] } } }, [], [], 1],
    ["one of two holds it at level 0", { knowledge: { k: { heldBy: { x: 3, y: 0 } } } }, ["k"], [], 1],
    ["nobody holds it: that is another rule's", { knowledge: { k: { heldBy: [] } } }, [], [], 1],
    ["who holds it is not stated", { knowledge: { k: {} } }, [], ["k"], 1],
    ["one unit requires it", { activities: { a: work("x") } }, [], [], 0],
    ["units in line require it", { activities: { a: work("x"), b: work("t") } }, [], [], 0],
    ["a shared activity is of two units", { activities: { a: work("x", "y") } }, ["k"], [], 1],
    ["nobody requires it", { activities: {} }, [], [], 0],
    [
      "another may require it who is not listed",
      { activities: { a: work("x") }, open: "activities" },
      [],
      ["k"],
      1,
    ],
    ["owners are not known", { activities: { a: { knows: "k" } } }, [], ["k"], 1],
    [
      "all units are in line",
      {
        units: { m: {}, team: { parent: "m" } },
        roles: {},
        activities: { a: { knows: "k" } },
        knowledge: { k: { heldBy: "m" } },
      },
      [],
      [],
      0,
    ],
  ])("%s", (_, change, flagged, undetermined, examined) => {
    expect(look(rule, { ...base, ...change })).toMatchObject({ flagged, undetermined, examined });
  });

  it("names the holder and the units", () => {
    const seen = look(rule, base);
    expect(seen.says).toEqual(["only `x` holds `k`, which activities of `m` and `s` require"]);
    expect(seen.paths).toEqual(["/knowledge/k/heldBy"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["x", "a", "b"]);
  });
});
