import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const ids = ["v", "w", "x", "y", "z", "q"];
const base = { units: { m: {} }, roles: Object.fromEntries(ids.map((id) => [id, { unit: "m" }])) };
const seeing = (raci: object, options?: Record<string, unknown>, scheme = "raci") =>
  look("raci/many-responsible", { ...base, scheme, activities: { a: { raci } } }, options);

describe("raci/many-responsible", () => {
  it("four are many, three are not", () => {
    const seen = seeing({ A: "v", R: ["v", "w", "x", "y"] });
    expect(seen.says).toEqual(["4 are responsible for doing `a`, more than 3: `v`, `w`, `x`, and `y`"]);
    expect(seen.paths).toEqual(["/activities/a/raci/R"]);
    expect(seeing({ A: "v", R: ["v", "w", "x"] })).toMatchObject({ flagged: [], examined: 1 });
  });

  it("takes the limit from the option", () => {
    expect(seeing({ A: "v", R: ["v", "w"] }, { max: 1 }).flagged).toEqual(["a"]);
    expect(seeing({ A: "v", R: ["v", "w", "x", "y"] }, { max: 4 }).flagged).toEqual([]);
  });

  it("names no more than a sentence can hold", () => {
    expect(seeing({ A: "v", R: ids }).says[0]).toContain("`v`, `w`, `x`, `y`, `z`, and others");
  });

  it("counts those who answer where they are taken for those who perform", () => {
    const seen = seeing({ A: ["v", "w", "x", "y"] }, undefined, "implied-r");
    expect(seen.flagged).toEqual(["a"]);
    expect(seen.paths).toEqual(["/activities/a/raci"]);
  });
});
