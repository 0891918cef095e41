import { describe, expect, test } from "vitest";
import { type SchemeDeclaration, schemeNames } from "../../src/model/scheme.ts";
import { checkSchemeLaws } from "../../src/testing/index.ts";

describe("checkSchemeLaws", () => {
  test.each(schemeNames)("holds of %s", (name) => {
    expect(() => checkSchemeLaws(name)).not.toThrow();
  });

  test("holds of a scheme of one's own", () => {
    const scheme: SchemeDeclaration = {
      letters: {
        O: { means: "answers", min: 1, max: 1 },
        D: { means: "performs", min: 1 },
        H: { means: "told" },
      },
    };
    expect(() => checkSchemeLaws(scheme)).not.toThrow();
  });

  test.each<[string, SchemeDeclaration, string]>([
    ["readable", { letters: {} }, "letters"],
    ["readable", { letters: { O: { means: "answers", min: 2, max: 1 } } }, "2"],
    [
      "decisive",
      { letters: { D: { means: "performs", min: 1 } } },
      "no letter means that its holder answers",
    ],
    [
      "decisive",
      { letters: { O: { means: "answers", min: 1 } } },
      "no letter means that its holder performs",
    ],
    [
      "not vacuous",
      { letters: { O: { means: "answers" }, D: { means: "performs" }, H: { means: "told" } } },
      "nobody minds",
    ],
  ])("tells of a scheme that is not %s", (law, scheme, how) => {
    expect(() => checkSchemeLaws(scheme)).toThrow(`the scheme breaks the law "${law}"`);
    expect(() => checkSchemeLaws(scheme)).toThrow(how);
  });
});
