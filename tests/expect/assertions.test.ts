import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runExpectations } from "../../src/expect/run-expectations.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { parseExpectations } from "../../src/formats/parse-expectations.ts";
import type { Design } from "../../src/model/design.ts";
import { designs, forgetting } from "../../src/testing/index.ts";
import { runs } from "../runs.ts";

const base = {
  orgproof: 1,
  units: { marketing: {}, sales: {}, field: { parent: "sales" } },
  roles: { marketer: { unit: "marketing" }, seller: { unit: "sales" } },
  activities: {
    campaign: { ownership: "marketing", produces: "leads" },
    scoring: { ownership: "marketing", produces: [], needs: [] },
    selling: { ownership: "sales", needs: "leads", produces: [] },
    planning: { ownership: ["marketing", "sales"], needs: [], produces: [] },
    unclear: {},
    orphan: {},
  },
  information: { leads: {}, prices: {} },
  flows: [
    { carries: "leads", from: "campaign", to: "scoring", every: "daily", within: "PT6H" },
    { carries: "leads", from: "scoring", to: "selling", every: "weekly", within: "P1D" },
    { carries: "prices", from: "selling", to: "orphan", every: "none", on: "none" },
  ],
  decisions: {
    price: { heldBy: ["marketer", "seller"] },
    budget: { heldBy: [] },
    strategy: {},
  },
};

function outcomesOf(expectations: object[], design: object = base) {
  const file = parseExpectations({ orgproof: 1, scenarios: { "as it is": { expect: expectations } } });
  return runExpectations(parseDesign(structuredClone(design)), file);
}

function told(expectation: object, design: object = base) {
  const [scenario] = outcomesOf([expectation], design).scenarios;
  const [assertion] = scenario?.assertions ?? [];
  return [assertion?.outcome, assertion?.message.text];
}

const pair = ["marketing", "sales"];
const lettered = { ...base, activities: { ...base.activities, orphan: { raci: { I: "marketer" } } } };
const open = { ...base, open: "flows" };

describe("what is expected is met, not met, or not decided", () => {
  test.each<[name: string, expectation: object, outcome: string, text: string, design?: object]>([
    ["owner", { owner: { of: "campaign", is: "marketing" } }, "met", "`campaign` is owned by `marketing`"],
    [
      "owners in any order",
      { owner: { of: "planning", is: ["sales", "marketing"] } },
      "met",
      "`planning` is owned by `marketing` and `sales`",
    ],
    [
      "one owner too few",
      { owner: { of: "planning", is: "sales" } },
      "unmet",
      "`planning` is owned by `marketing` and `sales`",
    ],
    [
      "the unit inside is another one",
      { owner: { of: "planning", is: ["marketing", "field"] } },
      "unmet",
      "`planning` is owned by `marketing` and `sales`",
    ],
    [
      "owner not stated",
      { owner: { of: "unclear", is: "sales" } },
      "undecided",
      "not known who owns `unclear`",
    ],
    ["no owner", { owner: { of: "orphan", is: "none" } }, "met", "nobody owns `orphan`", lettered],
    [
      "an owner where none is",
      { owner: { of: "orphan", is: "sales" } },
      "unmet",
      "nobody owns `orphan`",
      lettered,
    ],
    [
      "decider",
      { decider: { of: "price", is: ["seller", "marketer"] } },
      "met",
      "the right to decide `price` is held by `marketer` and `seller`",
    ],
    [
      "one decider too many",
      { decider: { of: "price", is: ["seller"] } },
      "unmet",
      "the right to decide `price` is held by `marketer` and `seller`",
    ],
    [
      "nobody decides",
      { decider: { of: "budget", is: "none" } },
      "met",
      "nobody holds the right to decide `budget`",
    ],
    [
      "decider not stated",
      { decider: { of: "strategy", is: "none" } },
      "undecided",
      "not known who holds the right to decide `strategy`",
    ],
    [
      "path of one flow",
      { path: { from: "campaign", to: "scoring" } },
      "met",
      "a flow leads from `campaign` to `scoring`",
    ],
    [
      "path over others",
      { path: { from: "campaign", to: "orphan" } },
      "met",
      "flows lead from `campaign` to `orphan` through `scoring` and `selling`",
    ],
    [
      "path of one information",
      { path: { from: "campaign", to: "orphan", carrying: "leads" } },
      "unmet",
      "no flows lead from `campaign` to `orphan`",
    ],
    [
      "path back",
      { path: { from: "selling", to: "campaign" } },
      "unmet",
      "no flows lead from `selling` to `campaign`",
    ],
    [
      "no path back",
      { noPath: { from: "selling", to: "campaign" } },
      "met",
      "no flows lead from `selling` to `campaign`",
    ],
    [
      "no path, and there is one",
      { noPath: { from: "campaign", to: "selling", carrying: "leads" } },
      "unmet",
      "flows lead from `campaign` to `selling` through `scoring`",
    ],
    [
      "path to itself",
      { path: { from: "selling", to: "selling" } },
      "unmet",
      "no flows lead from `selling` to `selling`",
    ],
    [
      "no path, in open flows",
      { noPath: { from: "selling", to: "campaign" } },
      "undecided",
      "not known whether flows lead from `selling` to `campaign`: not all flows are listed",
      open,
    ],
    [
      "a path, in open flows",
      { path: { from: "campaign", to: "selling" } },
      "met",
      "flows lead from `campaign` to `selling` through `scoring`",
      open,
    ],
    [
      "age below",
      { age: { of: "leads", at: "selling", atMost: "P10D" } },
      "met",
      "`leads` is at most 9.25 days old at `selling`",
    ],
    [
      "age at the limit",
      { age: { of: "leads", at: "selling", atMost: "P9DT6H" } },
      "met",
      "`leads` is at most 9.25 days old at `selling`",
    ],
    [
      "age above",
      { age: { of: "leads", at: "selling", atMost: "P9D" } },
      "unmet",
      "`leads` is at most 9.25 days old at `selling`",
    ],
    [
      "age of what is made there",
      { age: { of: "leads", at: "campaign", atMost: "P0D" } },
      "met",
      "`leads` is at most 0 days old at `campaign`",
    ],
    [
      "age of what nothing brings",
      { age: { of: "prices", at: "campaign", atMost: "P9D" } },
      "unmet",
      "nothing brings `prices` to `campaign`",
    ],
    [
      "finding",
      { finding: { rule: "handoff/undefined" } },
      "unmet",
      "`handoff/undefined` looked at 1 subject and found nothing",
      {
        ...base,
        flows: [
          {
            carries: "leads",
            from: "campaign",
            to: "selling",
            owner: "sales",
            via: "mail",
            every: "daily",
            within: "P1D",
          },
        ],
        activities: {
          campaign: base.activities.campaign,
          selling: { ...base.activities.selling, ownership: "sales" },
        },
      },
    ],
    [
      "level",
      { level: { between: pair, atLeast: "integrated" } },
      "unmet",
      "the relationship of `marketing` and `sales` is undefined",
      {
        orgproof: 1,
        units: { marketing: {}, sales: {} },
        activities: { a: { ownership: "marketing", produces: "i" }, b: { ownership: "sales", needs: "i" } },
        information: { i: {} },
        flows: [],
      },
    ],
  ])("%s", (_, expectation, outcome, text, design = base) => {
    expect(told(expectation, design)).toEqual([outcome, text]);
  });

  test.each<[object, string]>([
    [{ is: "undefined" }, "undecided"],
    [{ atLeast: "defined" }, "undecided"],
    [{ atMost: "aligned" }, "undecided"],
    [{ atMost: "integrated", atLeast: "aligned" }, "undecided"],
  ])("a level that hangs on what is not stated: %o", (asked, outcome) => {
    const silent = { orgproof: 1, units: { marketing: {}, sales: {} }, activities: { a: {} } };
    expect(told({ level: { between: pair, ...asked } }, silent)[0]).toBe(outcome);
  });

  test("a finding, its absence, and what cannot be decided", () => {
    const design = {
      orgproof: 1,
      units: { sales: {} },
      roles: { a: { unit: "sales" }, b: { unit: "sales" } },
      activities: { x: { raci: { A: ["a", "b"], R: "a" } }, y: { raci: { A: "a", R: "b" } } },
    };
    const of = (expectation: object) => told(expectation, design)[0];
    expect(of({ finding: { rule: "raci/multiple-accountable" } })).toBe("met");
    expect(of({ finding: { rule: "raci/multiple-accountable", about: "x" } })).toBe("met");
    expect(of({ finding: { rule: "raci/multiple-accountable", about: "y" } })).toBe("unmet");
    expect(of({ noFinding: { rule: "raci/multiple-accountable", about: "y" } })).toBe("met");
    expect(of({ noFinding: { rule: "raci/multiple-accountable" } })).toBe("unmet");
    expect(of({ noFinding: { rule: "power/no-holder" } })).toBe("undecided");
    expect(of({ finding: { rule: "raci/*" } })).toBe("met");
  });

  test("options of a rule come from the configuration, and its severity does not matter", () => {
    const file = parseExpectations({
      orgproof: 1,
      scenarios: {
        a: { expect: [{ finding: { rule: "raci/many-informed" } }, { finding: { rule: "raci/*" } }] },
      },
    });
    const letters = { A: "a", R: "a", I: ["b", "c"] };
    const design = parseDesign({
      orgproof: 1,
      units: { sales: {} },
      roles: { a: { unit: "sales" }, b: { unit: "sales" }, c: { unit: "sales" } },
      activities: { x: { raci: letters }, y: { raci: { A: "b", R: "c", C: "a" } } },
    });
    const few = { severity: "off", options: { max: 1, share: 0.5 } } as const;
    const outcome = (rules: object) =>
      runExpectations(design, file, { rules: rules as never }).scenarios[0]?.assertions[0]?.outcome;
    expect(outcome({})).toBe("unmet");
    expect(outcome({ "raci/many-informed": few })).toBe("met");
  });
});

describe("What holds of a design", () => {
  test("is never taken back when more becomes known: a forgotten fact only leaves things undecided", () => {
    const expectations = (design: Design) => {
      const ids = (section: object | "none" | undefined) =>
        Object.keys(section === "none" ? {} : (section ?? {}));
      const activities = ids(design.activities);
      const [first = "", last = ""] = [activities[0], activities.at(-1)];
      return [
        { path: { from: first, to: last } },
        { noPath: { from: last, to: first } },
        ...activities.map((of) => ({ owner: { of, is: "unit-1" } })),
        ...ids(design.decisions).map((of) => ({ decider: { of, is: "unit-1" } })),
        ...ids(design.information).map((of) => ({ age: { of, at: first, atMost: "weekly" } })),
        { level: { between: ["unit-1", "unit-2"], atLeast: "defined" } },
        { finding: { rule: "handoff/undefined" } },
        { noFinding: { rule: "power/no-holder" } },
      ];
    };
    const whole = designs({ known: 1, hierarchy: 0, units: [2, 3] });
    fc.assert(
      fc.property(
        whole.chain((design) => forgetting(design).map((part) => ({ design, part }))),
        ({ design, part }) => {
          const asked = expectations(part).filter(
            (each) => !("owner" in each) || part.activities[each.owner.of],
          );
          const outcomes = (of: Design) =>
            outcomesOf(asked, of).scenarios.flatMap(({ assertions }) =>
              assertions.map(({ outcome }) => outcome),
            );
          const [known, less] = [outcomes(design), outcomes(part)];
          for (const [at, outcome] of less.entries())
            if (outcome !== "undecided") expect(outcome).toBe(known[at]);
        },
      ),
      runs(100, 5_000),
    );
  });
});
