import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const base = { units: { m: {} }, roles: { x: { unit: "m" }, y: { unit: "m" }, z: { unit: "m" } } };
const seeing = (scheme: unknown, raci: object) =>
  look("raci/cardinality", { ...base, scheme, activities: { a: { raci } } });

describe("raci/cardinality", () => {
  it.each([
    [
      "too many performers",
      "r-first",
      { R: ["x", "y"] },
      "2 parties hold `R` in `a`, the scheme takes at most 1",
      "/R",
    ],
    [
      "too many drivers",
      "daci",
      { D: ["x", "y"], A: "z" },
      "2 parties hold `D` in `a`, the scheme takes at most 1",
      "/D",
    ],
    [
      "too many signatories",
      "raci-vs",
      { R: "x", A: "x", S: ["y", "z"] },
      "2 parties hold `S` in `a`, the scheme takes at most 1",
      "/S",
    ],
    [
      "no recommender",
      "rapid",
      { D: "x", P: "y", I: "z" },
      "0 parties hold `R` in `a`, the scheme asks for at least 1",
      "",
    ],
    [
      "two recommenders",
      "rapid",
      { D: "x", P: "y", R: ["y", "z"] },
      "2 parties hold `R` in `a`, the scheme takes at most 1",
      "/R",
    ],
  ])("%s are flagged", (_, scheme, raci, text, path) => {
    const seen = seeing(scheme, raci);
    expect(seen.says).toEqual([text]);
    expect(seen.paths).toEqual([`/activities/a/raci${path}`]);
    expect(seen.examined).toBe(1);
  });

  it.each([
    ["one driver", "daci", { D: "x", A: "z" }],
    ["many responsible in raci", "raci", { R: ["x", "y", "z"], A: "x" }],
    ["one signatory or none", "raci-vs", { R: "x", A: "x", S: "y" }],
    ["one recommender", "rapid", { D: "x", P: "y", R: "z", A: ["x", "y"], I: ["y", "z"] }],
    ["two that answer are raci/multiple-accountable", "raci", { A: ["x", "y"], R: "x" }],
    ["none that answers is raci/no-accountable", "raci", { R: "x" }],
    ["none that performs is raci/no-responsible", "daci", { A: "x" }],
    ["none that performs in implied-r", "implied-r", { A: "x" }],
  ])("%s is clean here", (_, scheme, raci) => {
    expect(seeing(scheme, raci).flagged).toEqual([]);
  });

  it("counts one by one what the sums over a meaning hide", () => {
    const answers = { means: "answers", min: 1, max: 1 };
    const scheme = { letters: { A: answers, B: answers, R: { means: "performs" } } };
    const seen = seeing(scheme, { A: ["x", "y"], R: "z" });
    expect(seen.says).toEqual(["`A` and `B` in `a` are held by fewer or more parties than the scheme takes"]);
    expect(seen.paths).toEqual(["/activities/a/raci"]);
    // one of two is raci/no-accountable, three of two raci/multiple-accountable
    expect(seeing(scheme, { A: "x", R: "z" }).flagged).toEqual([]);
    expect(seeing(scheme, { A: ["x", "y"], B: "z" }).flagged).toEqual([]);
    expect(seeing(scheme, { A: "x", B: "y" }).flagged).toEqual([]);
  });

  it("asks for no performer where those who answer are taken for them", () => {
    const letters = { A: { means: "answers", min: 1 }, R: { means: "performs", min: 1, max: 2 } };
    expect(seeing({ letters, impliedPerformers: true }, { A: "x" }).flagged).toEqual([]);
    expect(seeing({ letters, impliedPerformers: true }, { A: "x", R: ["x", "y", "z"] }).says).toEqual([
      "3 parties hold `R` in `a`, the scheme takes at most 2",
    ]);
  });

  it("says of a letter that has some, but too few", () => {
    const scheme = { letters: { R: { means: "performs" }, C: { means: "advises", min: 2 } } };
    const seen = seeing(scheme, { R: "x", C: "y" });
    expect(seen.says).toEqual(["1 party holds `C` in `a`, the scheme asks for at least 2"]);
    expect(seen.paths).toEqual(["/activities/a/raci/C"]);
    expect(seen.findings[0]?.related.map(({ id }) => id)).toEqual(["y"]);
  });

  it("counts no one who is out", () => {
    const scheme = { letters: { R: { means: "performs" }, O: { means: "out", min: 1 } } };
    expect(seeing(scheme, { R: "x" }).flagged).toEqual([]);
  });

  it("leaves a row without letters out, and is not asked where there is none", () => {
    expect(look("raci/cardinality", { ...base, activities: { a: {} } }).status).toBe("not-asked");
    expect(
      look("raci/cardinality", { ...base, activities: { a: {}, b: { raci: { R: "x" } } } }).examined,
    ).toBe(1);
  });
});
