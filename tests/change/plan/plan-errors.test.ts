import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patchDesign } from "../../../src/change/patch-design.ts";
import { planErrors } from "../../../src/change/plan/plan-errors.ts";
import { check } from "../../../src/check/check.ts";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import type { Design } from "../../../src/model/design.ts";
import { link } from "../../../src/organisation/link.ts";
import { designs } from "../../../src/testing/arbitraries/designs.ts";

const errorsOf = (design: Design) =>
  check(link(design)).findings.filter(({ severity }) => severity === "error").length;

describe("plans that clear all errors", () => {
  it("clear them, and need each of their steps", () => {
    let tried = 0;
    fc.assert(
      fc.property(designs(), (design) => {
        const { plans, reached, errors } = planErrors(design);
        expect(errors).toBe(errorsOf(design));
        expect(reached).toBe(errors === 0);
        for (const { patch, steps } of plans) {
          tried += 1;
          const result = patchDesign(design, patch);
          expect(result.success && errorsOf(result.design)).toBe(0);
          expect(steps.at(-1)?.errors).toBe(0);
          for (const [at] of steps.entries()) {
            const rest = patchDesign(
              design,
              steps.flatMap((step, other) => (other === at ? [] : step.patch)),
            );
            if (rest.success) expect(errorsOf(rest.design)).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(tried).toBeGreaterThan(0);
  });

  it("give work that nobody has to somebody, and knowledge that nobody has to whoever needs it", () => {
    const design = parseDesign(`orgproof: 1
units: { marketing: {}, sales: {} }
roles: { planner: { unit: marketing }, seller: { unit: sales } }
activities:
  campaign: { raci: { A: planner, R: planner }, produces: leads, knows: market }
  selling: { ownership: sales, needs: leads }
information: { leads: {} }
flows: [{ carries: leads, from: campaign, to: selling }]
knowledge: { market: { heldBy: [] } }
`);
    const { plans, errors } = planErrors(design, { count: 1 });
    expect(errors).toBe(2);
    expect(plans[0]?.steps.map(({ kind, message: { text } }) => [kind, text])).toEqual([
      ["assign", "let `sales` answer for `selling`"],
      ["teach", "let `planner` learn `market`"],
    ]);
  });

  it("part work that is shared by several, one step after the other", () => {
    const design = parseDesign(`orgproof: 1
units: { office: {} }
roles: { head: { unit: office }, clerk: { unit: office }, cashier: { unit: office } }
activities:
  pay: { raci: { A: head, R: [head, clerk, cashier] } }
  approve: { raci: { A: head, R: [clerk, cashier, office] } }
constraints: [{ separate: [pay, approve] }]
`);
    const { plans } = planErrors(design, { count: 1 });
    expect(plans[0]?.steps.map(({ errors }) => errors)).toEqual([1, 0]);
  });
});
