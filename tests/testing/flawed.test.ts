import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { readingRules } from "../../src/findings/reading-rules.ts";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { ignoreRules } from "../../src/rules/ignore-rules.ts";
import { rules as registered } from "../../src/rules/registry.ts";
import { flaws } from "../../src/testing/arbitraries/flaws/flaws.ts";
import { soundDesign } from "../../src/testing/arbitraries/flaws/sound-design.ts";
import { surroundings } from "../../src/testing/arbitraries/flaws/surroundings.ts";
import { withChanges } from "../../src/testing/arbitraries/flaws/with-changes.ts";
import { flawed, forAll } from "../../src/testing/index.ts";
import { runs } from "../runs.ts";

const rules = [...registered, ...ignoreRules].map(({ id }) => id);

/* They need to be told what day it is. */
const dated = ["ignore/expired"];

function found(design: Design, config: { readonly now?: string } = {}) {
  return check(link(design), { preset: "all", ...config }).findings;
}

describe("flawed", () => {
  test("knows a flaw for every rule, and for nothing else", () => {
    expect(Object.keys(flaws).sort()).toEqual([...rules].sort());
  });

  test.each(rules)("has a defect that `%s` finds, and nothing that another rule warns of", (rule) => {
    const config = dated.includes(rule) ? { now: "2030-01-01" } : {};
    fc.assert(
      fc.property(flawed(rule), (design) => {
        const findings = found(design, config);
        expect(findings.map((each) => each.rule)).toContain(rule);
        const others = findings.filter((each) => each.rule !== rule && each.severity !== "info");
        expect(others.map(({ message }) => message.text)).toEqual([]);
      }),
      runs(12, 1_000),
    );
  });

  test.each(rules)("plants `%s` in a form of its own each time, all else being sound", (rule) => {
    const config = dated.includes(rule) ? { now: "2030-01-01" } : {};
    const forms = flaws[rule]?.forms ?? [];
    const designs = forms.map((form) => withChanges([soundDesign, form]));
    for (const design of designs) expect(found(design, config).map((each) => each.rule)).toContain(rule);
    expect(new Set(designs.map((design) => stringifyDesign(design))).size).toBe(forms.length);
  });

  test("an entry past its day is silent until a check is told the day", () => {
    forAll(flawed("ignore/expired"), (design) => found(design).every(({ rule }) => !dated.includes(rule)));
  });

  test("starts from a design in which nothing is found, nor in any of its surroundings", () => {
    expect(found(withChanges([soundDesign]))).toEqual([]);
    const all = Object.values(surroundings);
    for (const each of all) expect(found(withChanges([soundDesign, each]))).toEqual([]);
    expect(found(withChanges([soundDesign, ...all]))).toEqual([]);
  });

  test("leaves no surrounding out without need", () => {
    const left = Object.entries(flaws).flatMap(([rule, { forms, without = [] }]) =>
      without.map((name) => ({ rule, form: forms[0], name })),
    );
    expect(left.length).toBeGreaterThan(0);
    for (const { rule, form, name } of left) {
      const findings = found(withChanges([soundDesign, ...Object.values(surroundings), form]));
      const others = findings.filter((each) => each.rule !== rule && each.severity !== "info");
      expect([rule, name, others.length > 0 || findings.every((each) => each.rule !== rule)]).toEqual([
        rule,
        name,
        true,
      ]);
    }
  });

  test("varies: ids, names, order and surroundings", () => {
    const texts = fc
      .sample(flawed("meeting/ad-hoc"), { numRuns: 100, seed: 1 })
      .map((each) => stringifyDesign(each));
    expect(new Set(texts).size).toBeGreaterThan(60);
    for (const word of ["unit-1", "product-north", "product-۲", "name: Developing", "tracker", "finance"])
      expect(texts.some((text) => text.includes(word))).toBe(true);
  });

  test("shrinks to the defect alone, shown as what is different from a sound design", () => {
    const warned = (design: Design) => found(design).length === 0;
    expect(() => forAll(flawed("handoff/no-timing"), warned)).toThrowErrorMatchingInlineSnapshot(`
      [Error: the property does not hold (design 1 of 100, made smaller 4 times, seed 1)

        @@ line 29 @@
             from: developing
             to: helping
        +    within: none
           - id: feedback
             carries: complaints

      it returned false]
    `);
  });

  test("is the same for a seed, in every version", () => {
    const texts = fc
      .sample(flawed("raci/everywhere"), { seed: 7, numRuns: 2 })
      .map((each) => stringifyDesign(each));
    expect(texts.join("---\n")).toMatchSnapshot();
  });

  test.each(Object.keys(readingRules))("refuses `%s`, which no design has", (rule) => {
    expect(() => flawed(rule)).toThrow(
      new TypeError(`flawed: \`${rule}\` is found while reading: a text that has this defect is no design`),
    );
  });

  test("refuses a rule that is not known, and says which may be meant", () => {
    expect(() => flawed("handoff/no-chanel")).toThrow(
      new TypeError("flawed: unknown rule `handoff/no-chanel`; did you mean `handoff/no-channel`?"),
    );
    expect(() => flawed("house/own")).toThrow(TypeError);
    expect(() => flawed("toString")).toThrow("flawed: unknown rule `toString`");
  });
});
