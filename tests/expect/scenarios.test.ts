import { describe, expect, test } from "vitest";
import { runExpectations } from "../../src/expect/run-expectations.ts";
import { unnoticedFacts } from "../../src/expect/unnoticed.ts";
import { DesignError } from "../../src/findings/design-error.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { parseExpectations } from "../../src/formats/parse-expectations.ts";

const design = parseDesign(`
orgproof: 1
units: { marketing: {}, sales: {} }
roles:
  marketer: { unit: marketing, heldBy: mina }
  seller: { unit: sales, heldBy: [ali, sara] }
activities:
  campaign: { ownership: marketing, raci: { A: marketer, R: marketer }, produces: leads }
  selling: { ownership: sales, raci: { A: seller, R: seller }, needs: leads, produces: [] }
information: { leads: {} }
flows:
  - { carries: leads, from: campaign, to: selling, owner: marketer, via: crm, every: daily, within: P1D }
decisions: { price: { heldBy: [marketer, seller], jointly: by consensus } }
systems: { crm: { usedBy: [marketing, sales] } }
`);

const expectations = (scenarios: string) =>
  parseExpectations(`orgproof: 1\nscenarios:\n${scenarios}`, { file: "d.expect.yaml" });

function outcomes(scenarios: string) {
  return runExpectations(design, expectations(scenarios)).scenarios.map(({ name, outcome, assertions }) => [
    name,
    outcome,
    ...assertions.map((each) => [
      each.outcome,
      each.message.text,
      each.without?.id,
      each.judged,
      each.location?.line,
    ]),
  ]);
}

function faults(scenarios: string): readonly string[] {
  try {
    runExpectations(design, expectations(scenarios));
  } catch (error) {
    if (error instanceof DesignError)
      return error.findings.map(
        ({ location, message }) => `${location?.line}:${location?.column} ${message.text}`,
      );
    throw error;
  }
  return [];
}

describe("a scenario", () => {
  test("is the design as it is, patched, or with something gone", () => {
    expect(
      outcomes(`
  as it is: { expect: [decider: { of: price, is: [marketer, seller] }] }
  decided alone:
    patch: [{ op: remove, path: /decisions/price/heldBy/1 }]
    expect: [decider: { of: price, is: marketer }]
  moved:
    patch:
      - { op: test, path: /activities/selling/ownership, value: sales }
      - { op: copy, from: /activities/campaign/ownership, path: /activities/selling/ownership }
      - { op: move, from: /decisions/price, path: /decisions/discount }
      - { op: add, path: /flows/-, value: { carries: leads, from: selling, to: campaign } }
    expect:
      - owner: { of: selling, is: marketing }
        decider: { of: discount, is: [marketer, seller] }
        path: { from: selling, to: campaign }
  without both:
    without: { person: mina, system: crm }
    expect: [decider: { of: price, is: seller }]
`),
    ).toEqual([
      [
        "as it is",
        "met",
        ["met", "the right to decide `price` is held by `marketer` and `seller`", undefined, 1, 4],
      ],
      ["decided alone", "met", ["met", "the right to decide `price` is held by `marketer`", undefined, 1, 7]],
      [
        "moved",
        "met",
        ["met", "`selling` is owned by `marketing`", undefined, 1, 15],
        ["met", "the right to decide `discount` is held by `marketer` and `seller`", undefined, 1, 16],
        ["met", "a flow leads from `selling` to `campaign`", undefined, 1, 17],
      ],
      ["without both", "met", ["met", "the right to decide `price` is held by `seller`", undefined, 1, 20]],
    ]);
  });

  test("can hold whichever one thing is gone, and says without which it does not", () => {
    const scenario = (kinds: string, is: string) => `
  a:
    evenWithoutAny: ${kinds}
    expect: [${is}]
`;
    expect(outcomes(scenario("person", "decider: { of: price, is: [marketer, seller] }"))).toEqual([
      ["a", "unmet", ["unmet", "the right to decide `price` is held by `seller`", "mina", 2, 6]],
    ]);
    expect(outcomes(scenario("[system, meeting]", "owner: { of: selling, is: sales }"))).toEqual([
      ["a", "met", ["met", "`selling` is owned by `sales`", undefined, 2, 6]],
    ]);
    expect(outcomes(scenario("flow", "path: { from: campaign, to: selling }"))).toEqual([
      [
        "a",
        "unmet",
        ["unmet", "no flows lead from `campaign` to `selling`", "leads:campaign->selling", 2, 6],
      ],
    ]);
  });

  test("leaves the design as it is", () => {
    const before = JSON.stringify(design);
    outcomes(
      "  a: { patch: [{ op: remove, path: /decisions/price }], without: { role: seller }, expect: [owner: { of: selling, is: none }] }",
    );
    expect(JSON.stringify(design)).toBe(before);
  });

  test.each<[what: string, scenario: string, said: readonly string[]]>([
    [
      "an assertion that is empty",
      "{ expect: [{}] }",
      [
        "3:17 asserts nothing: it has none of `owner`, `decider`, `level`, `finding`, `noFinding`, `path`, `noPath`, or `age`",
      ],
    ],
    [
      "a level without a level",
      "{ expect: [level: { between: [sales, marketing] }] }",
      ["3:17 asserts nothing: it has none of `is`, `atLeast`, or `atMost`"],
    ],
    [
      "a level that is always so",
      "{ expect: [level: { between: [sales, marketing], atLeast: undefined, atMost: integrated }] }",
      ["3:17 asserts nothing: every level is so"],
    ],
    [
      "a level of a unit with itself",
      "{ expect: [level: { between: [sales, sales], is: defined }] }",
      ["3:26 `sales` and `sales` are in line: one is part of the other, so they have no relationship"],
    ],
    [
      "a rule that there is not",
      "{ expect: [noFinding: { rule: raci/none }] }",
      ["3:30 there is no rule `raci/none`"],
    ],
    [
      "a subject that the rule never looks at",
      "{ expect: [noFinding: { rule: raci/idle-role, about: sales }] }",
      ["3:52 `raci/idle-role` looks at nothing that is called `sales`"],
    ],
    [
      "what is not there",
      "{ expect: [owner: { of: selling, is: salse }, decider: { of: cost, is: seller }] }",
      ["3:39 unknown unit `salse`; did you mean `sales`?", "3:63 unknown decision `cost`"],
    ],
    [
      "nothing that could be gone",
      "{ evenWithoutAny: meeting, expect: [owner: { of: selling, is: sales }] }",
      ["3:8 the design has nothing of this kind that could be gone, so nothing is asserted"],
    ],
    [
      "something gone that is not there",
      "{ without: { person: bob }, expect: [owner: { of: selling, is: sales }] }",
      ["3:19 the design has nothing that is called `bob` and could be gone"],
    ],
    [
      "nothing gone",
      "{ without: {}, expect: [owner: { of: selling, is: sales }] }",
      ["3:8 it says that something is gone, and not what"],
    ],
    [
      "a patch without a place",
      "{ patch: [{ op: replace, path: /flows/1/every, value: daily }], expect: [owner: { of: selling, is: sales }] }",
      ["3:16 `/flows/1/every` is no place in the design"],
    ],
    [
      "a patch of something else",
      "{ patch: [{ op: test, path: /flows/0/every, value: weekly }], expect: [owner: { of: selling, is: sales }] }",
      ["3:16 something else stands at `/flows/0/every`"],
    ],
    [
      "a patch that lacks something",
      "{ patch: [{ op: move, path: /flows/0/every }], expect: [owner: { of: selling, is: sales }] }",
      ["3:16 `move` lacks its `from`"],
    ],
    [
      "a patch after which it is no design",
      "{ patch: [{ op: remove, path: /units/sales }], expect: [owner: { of: selling, is: sales }] }",
      ["3:8 after the patch it is no design: /roles/seller/unit: unknown unit `sales`"],
    ],
  ])("is refused for %s", (_, scenario, said) => {
    expect(faults(`  a: ${scenario}`)).toEqual(said);
  });

  test.each([
    "/__proto__/polluted",
    "/units/__proto__/polluted",
    "/constructor/prototype/polluted",
    "/units/toString/polluted",
    "/flows/length",
    "/flows/0x/every",
    "/flows/00",
    "",
    "units",
  ])("is refused for a patch of %j, and touches no prototype", (path) => {
    const said = faults(
      `  a: { patch: [{ op: add, path: ${JSON.stringify(path)}, value: { x: 1 } }], expect: [owner: { of: selling, is: sales }] }`,
    );
    expect(said).toEqual([`3:16 \`${path}\` is no place in the design`]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect("polluted" in Object.prototype.toString).toBe(false);
  });
});

describe("expectations are refused with every fault in its place", () => {
  test.each<[text: string, said: readonly string[]]>([
    ["orgproof: 1", ["1:1 `scenarios` is missing, expected a map"]],
    ["orgproof: 1\nscenarios: {}", ["2:1 found 0 items, expected at least 1"]],
    ["orgproof: 1\nscenarios:\n  a: { expect: [] }", ["3:8 found 0 items, expected at least 1"]],
    [
      "orgproof: 1\nscenarios:\n  a: { expct: [], expect: [{ ownr: {}, age: { of: leads, at: selling, atMost: soon } }] }",
      [
        "3:8 unknown key `expct`, expected `description`, `patch`, `without`, or `evenWithoutAny`",
        "3:30 unknown key `ownr`; did you mean `owner`?",
        "3:71 found `soon`, expected a duration such as P1W or weekly",
      ],
    ],
    ["orgproof: 1\nscenarios: [", ["2:13 the list or map in brackets is not closed by `]` before this"]],
  ])("%j", (text, said) => {
    try {
      parseExpectations(text, { file: "d.expect.yaml" });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DesignError);
      const { findings } = error as DesignError;
      expect(
        findings.map(({ location, message }) => `${location?.line}:${location?.column} ${message.text}`),
      ).toEqual(said);
    }
  });
});

describe("facts that nothing notices", () => {
  test("are those without which every rule and expectation says the same", () => {
    const asked = expectations(
      "  a: { expect: [owner: { of: selling, is: sales }, path: { from: campaign, to: selling }] }",
    );
    const silent = { preset: "none" } as const;
    const { facts, noticed, unnoticed } = unnoticedFacts(design, [asked], silent);
    const paths = unnoticed.map(({ path }) => path);
    expect(facts).toBe(noticed + paths.length);
    // the path hangs on the flow, and nothing on how often it runs
    expect(paths).not.toContain("/flows/0");
    expect(paths).toContain("/flows/0/every");
    expect(paths).toContain("/decisions/price");
    // owners follow from letters, too: without both it is not known who owns it
    expect(paths).toContain("/activities/selling/ownership");
    expect(unnoticed.find(({ path }) => path === "/flows/0/every")?.location).toMatchObject({ line: 12 });
    const with_ = unnoticedFacts(
      design,
      [asked, expectations("  b: { expect: [decider: { of: price, is: [marketer, seller] }] }")],
      silent,
    );
    expect(with_.unnoticed.map(({ path }) => path)).not.toContain("/decisions/price/heldBy/1");
    expect(with_.noticed).toBeGreaterThan(noticed);
    // rules notice more than none
    expect(unnoticedFacts(design, [asked]).noticed).toBeGreaterThan(noticed);
  });
});
