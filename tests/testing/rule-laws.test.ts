import { describe, expect, test } from "vitest";
import type { Role, Unit } from "../../src/organisation/elements.ts";
import { defineRule, type Rule } from "../../src/rules/define-rule.ts";
import { found, undetermined } from "../../src/rules/verdict.ts";
import { checkRuleLaws, type RuleLaw } from "../../src/testing/index.ts";

/** A rule about units. */
function ruleThat(check: Parameters<typeof defineRule<"unit">>[0]["check"], variants: object = {}): Rule {
  return defineRule({
    id: "house/rule",
    subject: "unit",
    severity: "warn",
    summary: "something is wrong",
    source: [],
    messages: { found: "`{unit}` is wrong", unknown: "not known whether `{unit}` is", ...variants },
    check,
  });
}

/** A rule about units with a fix. */
function ruleWithFix(kind: "safe" | "suggested", patchOf: (unit: Unit) => readonly object[]): Rule {
  return ruleThat(
    (unit) => {
      if (unit.head === undefined) return undetermined({ unit });
      if (unit.head === null) return "clean";
      const patch = patchOf(unit) as never;
      return found({ unit }, { fixes: [{ kind, title: "fix", params: { unit }, patch }] });
    },
    { fix: "mend `{unit}`" },
  );
}

const withoutHead = ({ id }: Unit) => ({ op: "replace", path: `/units/${id}/head`, value: "none" });

describe("a rule of one's own", () => {
  const sound = ruleThat((unit) =>
    unit.head === undefined ? undetermined({ unit }) : unit.head === null ? found({ unit }) : "clean",
  );

  test("that obeys all laws passes, and so does one that says what to do", () => {
    expect(() => checkRuleLaws(sound, { numRuns: 40 })).not.toThrow();
    const mending = ruleWithFix("safe", (unit) => [withoutHead(unit)]);
    expect(() => checkRuleLaws(mending, { numRuns: 40 })).not.toThrow();
  });

  let asked = 0;
  const everySecondTime = defineRule({
    ...sound,
    subject: "unit",
    prepare: () => ++asked % 2 === 0,
    check: (unit, { prepared }) => (prepared ? "clean" : found({ unit })),
  });
  const cases: readonly (readonly [RuleLaw, string, Rule])[] = [
    [
      "total",
      "it threw: Cannot read properties of",
      ruleThat((unit) => ((unit.head as Role).name ? "clean" : "not-examined")),
    ],
    ["deterministic", "asked again", everySecondTime],
    [
      "order-free",
      "with everything the other way round",
      ruleThat((unit, { organisation }) =>
        organisation.units.values().next().value === unit ? found({ unit }) : "clean",
      ),
    ],
    [
      "renaming-free",
      "with other ids",
      ruleThat((unit) => (unit.id.endsWith("1") ? found({ unit }) : "clean")),
    ],
    [
      "silent on unknowns",
      "it finds what is not so",
      ruleThat((unit) => (unit.head ? "clean" : found({ unit }))),
    ],
    [
      "silent on unknowns",
      "it calls clean what is not",
      ruleThat((unit) => (unit.head === null ? found({ unit }) : "clean")),
    ],
    [
      "mending",
      "leaves its finding",
      ruleWithFix("suggested", () => [{ op: "add", path: "/name", value: "mended" }]),
    ],
    [
      "mending",
      "makes no valid design",
      ruleWithFix("suggested", (unit) => [{ ...withoutHead(unit), value: "not an id" }]),
    ],
    [
      "mending",
      "makes no valid design: no place to patch",
      ruleWithFix("suggested", () => [{ op: "add", path: "/name/en/short", value: "x" }]),
    ],
    [
      "mending",
      "a fix adds a finding: `copy` is wrong",
      ruleWithFix("suggested", (unit) => [
        withoutHead(unit),
        { op: "add", path: "/units/copy", value: { head: unit.head?.id } },
      ]),
    ],
    [
      "mending",
      "a safe fix adds a finding: raci/unassigned",
      ruleWithFix("safe", (unit) => [
        withoutHead(unit),
        { op: "add", path: "/activities/more", value: { raci: { R: unit.id } } },
      ]),
    ],
    ["not vacuous", "and found nothing in any of them", ruleThat(() => "clean")],
    ["not vacuous", "it looked at nothing", ruleThat(() => "not-examined")],
  ];

  test.each(cases)("that is not %s is caught: %s", (law, how, rule) => {
    const tell = () => checkRuleLaws(rule, { numRuns: 40 });
    expect(tell).toThrow(`the rule \`house/rule\` breaks the law "${law}": `);
    expect(tell).toThrow(how);
    expect(() => checkRuleLaws(rule, { except: [law], numRuns: 20 })).not.toThrow(`the law "${law}"`);
  });

  test("is shown with the smallest design, and what was made of it", () => {
    const [, , rule] = cases[4] as (typeof cases)[number];
    expect(() => checkRuleLaws(rule)).toThrow(
      /^the rule `house\/rule` breaks the law "silent on unknowns": .*\n\n {2}in this design:\n {4}orgproof: 1\n[\s\S]*\n\n {2}which becomes another one:\n {4}@@ line \d+ @@\n[\s\S]*\n {4}- +head: [a-z0-9-]+(\n|$)/,
    );
  });

  test("may name ids, and have options", () => {
    const about = ruleThat((unit) => (unit.id === "unit-1" ? found({ unit }) : "clean"));
    expect(() => checkRuleLaws(about)).toThrow("renaming-free");
    expect(() => checkRuleLaws(about, { named: ["unit-1"], numRuns: 40 })).not.toThrow();
    expect(() => checkRuleLaws(sound, { options: { strict: true } })).toThrow("has no options");
  });

  test("is told of the same design each time", () => {
    const [, , rule] = cases[3] as (typeof cases)[number];
    const messages = [1, 1].map((seed) => {
      try {
        checkRuleLaws(rule, { seed });
      } catch (error) {
        return (error as Error).message;
      }
      return "";
    });
    expect(messages[0]).toBe(messages[1]);
    expect(messages[0]).toContain("renaming-free");
  });
});
