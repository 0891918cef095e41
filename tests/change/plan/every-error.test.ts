import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patchDesign } from "../../../src/change/patch-design.ts";
import { planErrors } from "../../../src/change/plan/plan-errors.ts";
import { check } from "../../../src/check/check.ts";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import type { Design } from "../../../src/model/design.ts";
import { link } from "../../../src/organisation/link.ts";
import { ignoreRules } from "../../../src/rules/ignore-rules.ts";
import { rules } from "../../../src/rules/registry.ts";
import { flawed } from "../../../src/testing/arbitraries/flawed.ts";

const errorRules = [...rules, ...ignoreRules]
  .filter(({ severity }) => severity === "error")
  .map(({ id }) => id);

const errorsIn = (design: Design) =>
  check(link(design)).findings.filter(({ severity }) => severity === "error");

const ownedIn = (design: Design) =>
  [...link(design).activities.values()].flatMap(({ id, owners }) => (owners?.units.length ? [id] : []));

/** Plays a plan step by step, and holds it to what is promised of it. */
function play(design: Design): readonly (readonly string[])[] {
  const { plans, errors } = planErrors(design);
  expect(errors).toBe(errorsIn(design).length);
  expect(plans.length).toBeGreaterThan(0);
  for (const { steps } of plans) {
    let before = design;
    for (const { patch, errors: left } of steps) {
      const result = patchDesign(before, patch);
      if (!result.success) throw new Error("a step cannot be made");
      const now = errorsIn(result.design);
      expect(now.length).toBe(left);
      expect(now.length).toBeLessThanOrEqual(errorsIn(before).length);
      expect(ownedIn(result.design)).toEqual(expect.arrayContaining([...ownedIn(before)]));
      before = result.design;
    }
    expect(errorsIn(before)).toEqual([]);
    for (const [at] of steps.entries()) {
      const rest = patchDesign(
        design,
        steps.flatMap((step, other) => (other === at ? [] : step.patch)),
      );
      if (rest.success) expect(errorsIn(rest.design).length).toBeGreaterThan(0);
    }
  }
  return plans.map(({ steps }) => steps.map(({ message }) => message.text));
}

describe("a plan clears what each rule of severity error finds", () => {
  it("of which there are some", () => {
    expect(errorRules).toContain("handoff/deadlock");
    expect(errorRules).toContain("ignore/no-reason");
  });

  it.each(errorRules)("%s", (rule) => {
    fc.assert(
      fc.property(flawed(rule), (design) => {
        expect(errorsIn(design).map((finding) => finding.rule)).toContain(rule);
        play(design);
      }),
      { numRuns: 5 },
    );
  });
});

const company = `orgproof: 1
units: { marketing: { head: lead }, sales: { head: chief } }
roles:
  lead: { unit: marketing, heldBy: ana }
  planner: { unit: marketing, heldBy: [ben, cleo] }
  chief: { unit: sales, heldBy: dan }
  seller: { unit: sales, heldBy: [eve, ben] }
`;

/* What several errors have to do with each other, and what a scheme of one's own asks for. */
const cases: { readonly [says: string]: readonly [design: string, ...steps: readonly string[]] } = {
  "a cycle in which each waits for two things is broken in as few places as is enough": [
    `activities:
  one: { raci: { A: lead, R: lead }, needs: [{ information: y, toStart: true }, { information: z, toStart: true }], produces: x }
  two: { raci: { A: lead, R: planner }, needs: [{ information: x, toStart: true }], produces: y }
  three: { raci: { A: lead, R: planner }, needs: [{ information: x, toStart: true }], produces: z }
flows: []
`,
    "let `one` start without `y`",
    "let `one` start without `z`",
  ],
  "one activity that waits for what it alone produces": [
    `activities:
  one: { raci: { A: lead, R: lead }, needs: { information: x, toStart: true }, produces: x }
flows: []
`,
    "let `one` start without `x`",
  ],
  "of four who answer, one is left": [
    `activities:
  one: { ownership: [marketing, sales], raci: { A: [lead, planner, chief, seller], R: [lead, chief] } }
`,
    "let `lead` alone answer for `one`",
  ],
  "two are asked for where one answers": [
    `scheme: { letters: { A: { means: answers, min: 2, max: 2 }, R: { means: performs, min: 1 }, V: { means: verifies, min: 1, max: 1 } } }
activities:
  one: { raci: { A: lead, R: lead, V: [chief, seller] } }
  two: { raci: { A: [lead, planner], R: lead } }
  three: {}
`,
    "settle who holds `V` in `two`",
    "settle who holds `A` and `V` in `one`",
    "settle who holds `A`, `R`, and `V` in `three`",
  ],
  "work that must be apart and is done by one person in two roles": [
    `activities:
  ordering: { raci: { A: lead, R: planner } }
  paying: { raci: { A: chief, R: seller } }
constraints: [{ separate: [ordering, paying] }]
`,
    "let ben no longer hold `planner`",
  ],
  "work that must be apart and that two have a part in": [
    `activities:
  ordering: { raci: { A: lead, R: [lead, planner] } }
  paying: { raci: { A: chief, R: [planner, chief] } }
constraints: [{ separate: [ordering, paying] }]
`,
    "leave `ordering` to the others, without `planner`",
  ],
  "letters by name that must be in one hand": [
    `activities:
  ordering: { raci: { A: lead, R: planner } }
  paying: { raci: { A: chief, R: planner } }
constraints: [{ bind: [ordering, paying], letters: A }]
`,
    "let `lead` do `paying`, too",
  ],
  "what is sent by somebody who does not have it, and produced by nobody": [
    `activities:
  writing: { raci: { A: lead, R: planner }, produces: [] }
  selling: { raci: { A: chief, R: seller }, needs: leaflet }
information: { leaflet: {} }
flows: [{ carries: leaflet, from: writing, to: selling }]
`,
    "let `writing` produce `leaflet`",
  ],
  "what is sent by somebody who does not have it, and needed": [
    `activities:
  writing: { raci: { A: lead, R: planner }, produces: leaflet }
  printing: { raci: { A: lead, R: lead } }
  selling: { raci: { A: chief, R: seller }, needs: leaflet }
information: { leaflet: {} }
flows: [{ carries: leaflet, from: printing, to: selling, via: email }]
`,
    "let `leaflet` go to `selling` from `writing`, which produces it",
  ],
  "entries that silence something without a reason": [
    `activities:
  one: { raci: { A: lead, R: lead } }
  two: { raci: { R: lead } }
ignore:
  - { rule: raci/nobody-consulted-or-informed, at: one, reason: none }
  - { rule: raci/no-accountable, at: two, reason: none }
`,
    "let `lead` answer for `two`",
    "silence `raci/nobody-consulted-or-informed` at `one` no longer: no reason is stated",
    "silence `raci/no-accountable` at `two` no longer: no reason is stated",
  ],
  "a decision that is taken in a meeting and held by nobody": [
    `activities:
  one: { raci: { A: lead, R: lead } }
decisions: { price: { heldBy: [], affects: one } }
meetings: { round: { participants: [chief, lead], decides: price } }
`,
    "let `lead` decide `price`",
  ],
};

describe("plans that clear all errors", () => {
  it.each(Object.entries(cases))("%s", (_, [design, ...steps]) => {
    const [first] = play(parseDesign(company + design));
    expect([...(first ?? [])].sort()).toEqual([...steps].sort());
  });
});
