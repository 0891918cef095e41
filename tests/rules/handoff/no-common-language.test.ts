import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "handoff/no-common-language";
const seen = (information: object, from = "m1", more: object = {}) =>
  look(rule, {
    units: {
      top: {},
      m: { parent: "top" },
      m1: { parent: "m" },
      m2: { parent: "m" },
      s: { parent: "top" },
      t: {},
    },
    information: { i: information },
    activities: { a: { ownership: from }, z: { ownership: "s" } },
    flows: [{ carries: "i", from: "a", to: "z" }],
    ...more,
  });
const definition = "a buyer who asked for a price";

describe(rule, () => {
  it.each([
    ["defined and agreed", { definition, agreed: true }, undefined],
    ["no definition", { definition: "none", agreed: true }, "`i` goes from `a` to `z` and has no definition"],
    [
      "no definition, agreement not stated",
      { definition: "none" },
      "`i` goes from `a` to `z` and has no definition",
    ],
    [
      "not agreed",
      { definition, agreed: false },
      "`i` goes from `a` to `z`, and its definition is not agreed",
    ],
    [
      "agreed by none",
      { definition, agreed: "none" },
      "`i` goes from `a` to `z`, and its definition is not agreed",
    ],
    [
      "not agreed, definition not stated",
      { agreed: false },
      "`i` goes from `a` to `z`, and its definition is not agreed",
    ],
    ["agreed by both sides", { definition, agreed: ["m", "s"] }, undefined],
    [
      "agreed by one",
      { definition, agreed: "m" },
      "`i` goes from `a` to `z`, and its definition is not agreed by `s`",
    ],
    [
      "agreed by others",
      { definition, agreed: ["t"] },
      "`i` goes from `a` to `z`, and its definition is not agreed by `m` and `s`",
    ],
    [
      "agreed by nobody",
      { definition, agreed: [] },
      "`i` goes from `a` to `z`, and its definition is not agreed by `m` and `s`",
    ],
    ["agreed by a unit below and the other", { definition, agreed: ["m1", "s"] }, undefined],
    ["agreed by the unit above both", { definition, agreed: "top" }, undefined],
  ])("%s", (_, information, text) => {
    const { says, undetermined, examined } = seen(information);
    expect([says, undetermined, examined]).toEqual([text ? [text] : [], [], 1]);
  });

  it("asks at each interface that the flow crosses", () => {
    const interfaces = [{ between: ["m1", "s"] }];
    expect(seen({ definition, agreed: ["m2", "s"] }).flagged).toEqual([]);
    expect(seen({ definition, agreed: ["m2", "s"] }, "m1", { interfaces }).says).toEqual([
      "`i` goes from `a` to `z`, and its definition is not agreed by `m1`",
    ]);
    expect(seen({ definition, agreed: ["m2", "s"] }, "m2", { interfaces }).flagged).toEqual([]);
  });

  it("points at what is carried", () => {
    const { paths, findings } = seen({ definition: "none" });
    expect(paths).toEqual(["/flows/0/carries"]);
    expect(findings[0]?.related.map(({ path }) => path)).toEqual(["/information/i"]);
  });

  it.each([
    ["the definition", { agreed: true }],
    ["who agreed", { definition }],
    ["the definition, though both agreed", { agreed: ["m", "s"] }],
  ])("cannot tell where it does not know %s", (_, information) => {
    expect(seen(information)).toMatchObject({ flagged: [], undetermined: ["i:a->z"] });
  });
});
