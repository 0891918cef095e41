import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const base = { units: { m: {} }, roles: { x: { unit: "m" }, y: { unit: "m" } } };
const seeing = (raci: object, scheme: unknown = "raci") =>
  look("raci/nobody-consulted-or-informed", { ...base, scheme, activities: { a: { raci } } });

describe("raci/nobody-consulted-or-informed", () => {
  it.each([
    [
      "neither C nor I is flagged",
      { A: "x", R: "y" },
      ["nobody is consulted on `a` and nobody is informed of it"],
    ],
    ["C is enough", { A: "x", R: "y", C: "x" }, []],
    ["I is enough", { A: "x", R: "y", I: "x" }, []],
  ])("%s", (_, raci, says) => {
    const seen = seeing(raci);
    expect(seen.says).toEqual(says);
    expect(seen.examined).toBe(1);
  });

  it("goes by the meaning: in rapid R and I advise", () => {
    expect(seeing({ D: "x", P: "y", R: "y" }, "rapid").flagged).toEqual([]);
    expect(seeing({ D: "x", P: "y", A: "y" }, "rapid").flagged).toEqual(["a"]);
  });

  it("has nothing to check in a scheme that has no such letters", () => {
    const scheme = { letters: { A: { means: "answers" }, R: { means: "performs" } } };
    expect(seeing({ A: "x", R: "y" }, scheme)).toMatchObject({ status: "nothing-to-check", flagged: [] });
  });
});
