import { describe, expect, it } from "vitest";
import { look } from "../look.ts";
import { mended } from "./mended.ts";

const base = { units: { m: {} }, roles: { x: { unit: "m" }, y: { unit: "m" } } };

describe("raci/no-responsible", () => {
  it.each([
    ["A alone is flagged", "raci", { A: "x" }, ["nobody is responsible for doing `a`"]],
    ["R is clean", "raci", { A: "x", R: "y" }, []],
    ["R without A is another rule's", "raci", { R: "y" }, []],
    [
      "those who support do not perform",
      "rasci",
      { A: "x", S: "y" },
      ["nobody is responsible for doing `a`"],
    ],
    ["with an implied R those who answer perform", "implied-r", { A: "x" }, []],
    ["with an implied R nobody need perform", "implied-r", { C: "x" }, []],
    ["in rapid P performs, R does not", "rapid", { R: "x", D: "y" }, ["nobody is responsible for doing `a`"]],
    ["in daci D performs", "daci", { D: "x", A: "y" }, []],
  ])("%s", (_, scheme, raci, says) => {
    const seen = look("raci/no-responsible", { ...base, scheme, activities: { a: { raci } } });
    expect(seen.says).toEqual(says);
    expect(seen.examined).toBe(1);
  });

  it("asks for as many as the scheme does", () => {
    const scheme = { letters: { R: { means: "performs", min: 2 }, A: { means: "answers" } } };
    const seen = look("raci/no-responsible", { ...base, scheme, activities: { a: { raci: { R: "x" } } } });
    expect(seen.says).toEqual(["`a` has 1 responsible, the scheme asks for at least 2"]);
    expect(seen.paths).toEqual(["/activities/a/raci/R"]);
  });

  it("proposes the one that answers, and that removes the finding", () => {
    const fixes = mended("raci/no-responsible", { ...base, activities: { a: { raci: { A: "x", C: "y" } } } });
    expect(fixes).toMatchObject([{ title: "let `x`, who answers for `a`, do it", flagged: [], added: [] }]);
    expect(fixes[0]?.design).toMatchObject({ activities: { a: { raci: { A: "x", R: "x", C: "y" } } } });
  });

  it("leaves a row without letters out, and is not asked where there is none", () => {
    expect(look("raci/no-responsible", { ...base, activities: { a: {} } }).status).toBe("not-asked");
    expect(
      look("raci/no-responsible", { ...base, activities: { a: {}, b: { raci: { R: "x" } } } }).examined,
    ).toBe(1);
  });
});
