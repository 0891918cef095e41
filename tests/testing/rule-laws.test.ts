import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDesign } from "../../src/formats/parse-design.ts";
import type { Design } from "../../src/model/design.ts";
import type { Role, Unit } from "../../src/organisation/elements.ts";
import { defineRule, type Rule } from "../../src/rules/define-rule.ts";
import { rules } from "../../src/rules/registry.ts";
import { found, undetermined } from "../../src/rules/verdict.ts";
import { designs } from "../../src/testing/arbitraries/designs.ts";
import { checkRuleLaws, type RuleLaw } from "../../src/testing/index.ts";
import { markOf } from "../docs/console.ts";
import { readPage } from "../docs/generated-files.ts";
import { type Fence, fencesOf } from "../docs/markdown.ts";
import { fullDesigns } from "../rules/full-designs.ts";
import { runs } from "../runs.ts";

/** The designs of a rule's page in which it finds something. */
function flaggedOf({ id }: Rule): readonly Fence[] {
  return fencesOf(readPage(`docs/rules/${id}.md`)).filter(({ marks }) => marks.includes("flagged"));
}

/** The designs in which a page shows that its rule finds something, with the options that it has there. */
function shownFor(rule: Rule): {
  readonly designs: Arbitrary<Design>;
  readonly options?: Record<string, unknown>;
} {
  const flagged = flaggedOf(rule);
  const [first] = flagged;
  const options = first && markOf(first, "options");
  const like = flagged.filter((fence) => markOf(fence, "options") === options);
  return {
    designs: fc.constantFrom(...like.map(({ text }) => parseDesign(text))),
    ...(options === undefined ? {} : { options: JSON.parse(options) }),
  };
}

/** Designs of all kinds, with much and with little stated. */
const manyDesigns = fc.oneof(
  designs(),
  fullDesigns.map((design) => parseDesign(design)),
);

/** Laws that rules break, each with a design that shows it, so that nobody believes otherwise. */
const broken: { readonly [rule: string]: { readonly law: RuleLaw; readonly shown: object } } = {
  // a cycle is told of at the activity whose id comes first: whatever the order, the same one
  "handoff/deadlock": {
    law: "renaming-free",
    shown: {
      units: { marketing: {}, sales: {} },
      activities: {
        b: { ownership: "marketing", needs: [{ information: "x", toStart: true }], produces: "y" },
        a: { ownership: "sales", needs: [{ information: "y", toStart: true }], produces: "x" },
      },
    },
  },
  // without the flow that passes it on, the one before it is not needed either
  "handoff/unneeded": {
    law: "mending",
    shown: {
      units: { marketing: {}, sales: {} },
      activities: {
        a: { ownership: "marketing", needs: [], produces: "x" },
        b: { ownership: "sales", needs: [], produces: [] },
        c: { ownership: "sales", needs: [], produces: [] },
      },
      information: { x: {} },
      flows: [
        { carries: "x", from: "a", to: "b" },
        { carries: "x", from: "b", to: "c" },
      ],
      decisions: {},
    },
  },
  // who is given a decision that two activities decide contradicts the other one
  "raci/accountable-without-power": {
    law: "mending",
    shown: {
      units: { marketing: {}, sales: {} },
      activities: {
        campaign: { raci: { A: "sales" }, decides: "price" },
        calling: { raci: { A: "marketing" }, decides: "price" },
      },
      decisions: { price: { heldBy: "marketing" } },
    },
  },
};

/* These look for the two units of the source text by what they are called. */
const namingUnits = ["ownership/no-outside-input", "power/outside-domain"];

describe("the built-in rules", () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))("%s obeys the laws of rules", (id, rule) => {
    const except = broken[id] ? [broken[id].law] : [];
    const named = namingUnits.includes(id) ? ["marketing", "sales"] : [];
    checkRuleLaws(rule, { ...shownFor(rule), except, named, numRuns: 3 });
    checkRuleLaws(rule, {
      designs: manyDesigns,
      except: [...except, "not vacuous"],
      named,
      ...runs(8, 5_000),
    });
  });

  test.each(Object.entries(broken))("%s breaks one, knowingly", (id, { law, shown }) => {
    const rule = rules.find((each) => each.id === id) as Rule;
    const design = fc.constant(parseDesign({ orgproof: 1, ...shown }));
    expect(() => checkRuleLaws(rule, { designs: design })).toThrow(
      `the rule \`${id}\` breaks the law "${law}"`,
    );
    expect(() => checkRuleLaws(rule, { designs: design, except: [law] })).not.toThrow();
  });
});

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
