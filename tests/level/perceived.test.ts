import { describe, expect, it } from "vitest";
import { between } from "./judged.ts";

/** What a declared interface says, over the company. */
function declared(interfaces: object) {
  return between({ interfaces: [{ between: ["m", "s"], ...interfaces }] });
}

describe("what the sides perceive", () => {
  it.each([
    [20, "undefined"],
    [39, "undefined"],
    [40, "defined"],
    [59, "defined"],
    [60, "aligned"],
    [79, "aligned"],
    [80, "integrated"],
    [100, "integrated"],
  ] as const)("is, at a score of %d, %s", (score, level) => {
    const [perceived] = declared({ perceived: { m: score } }).perceived;
    expect([perceived?.unit.id, perceived?.score, perceived?.level]).toEqual(["m", score, level]);
  });

  it.each([
    ["39.5", [39, 40], "undefined"],
    ["40", [20, 60], "defined"],
    ["59.9", [59.8, 60], "defined"],
    ["60", [50, 60, 70], "aligned"],
    ["79.9", [79.9], "aligned"],
    ["80", [60, 100], "integrated"],
  ] as const)("is that of the mean of several scores: %s", (mean, scores, level) => {
    const [perceived] = declared({ perceived: { s: scores } }).perceived;
    expect(perceived?.score).toBeCloseTo(Number(mean));
    expect(perceived?.level).toBe(level);
  });

  it("is told side by side in the design's order, and left out where a side said nothing", () => {
    const of = (perceived: object) =>
      declared({ perceived }).perceived.map(({ unit, level }) => [unit.id, level]);
    expect(of({ s: 30, m: 70 })).toEqual([
      ["m", "aligned"],
      ["s", "undefined"],
    ]);
    expect(of({ s: 30 })).toEqual([["s", "undefined"]]);
    expect(of({})).toEqual([]);
    expect(between({}).perceived).toEqual([]);
  });

  it("changes neither the structural level nor the target", () => {
    const { structural, target } = declared({ perceived: { m: 100, s: 100 } });
    expect([structural, target]).toEqual([{ atLeast: "undefined", atMost: "undefined" }, null]);
  });
});

describe("the target", () => {
  it.each([
    ["stated", { target: "aligned" }, "aligned"],
    ["undefined, which is a level", { target: "undefined" }, "undefined"],
    ["none", { target: "none" }, null],
    ["left out", {}, null],
  ])("is what the design wants: %s", (_, change, target) => {
    const found = declared(change);
    expect(found.target).toBe(target);
    expect(found.structural).toEqual({ atLeast: "undefined", atMost: "undefined" });
  });

  it("is none where the interface is not declared", () => {
    expect(between({}).target).toBeNull();
  });
});
