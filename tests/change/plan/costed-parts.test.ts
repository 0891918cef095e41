import fc from "fast-check";
import { expect, it } from "vitest";
import { knownParts, partsLeft, partsOfDemand } from "../../../src/change/plan/costed-parts.ts";
import type { Doable, StepDemand } from "../../../src/change/plan/demand.ts";
import { restOf } from "../../../src/change/plan/rest-of.ts";

const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
const steps = ids.map(
  (id, at): Doable => ({ id, cost: 1 + ((at * 5) % 7), slot: at > 5 ? "one" : undefined }),
);
const { demand: demands } = fc.letrec<{ demand: StepDemand<Doable> }>((tie) => ({
  demand: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.record({ steps: fc.subarray(steps, { minLength: 1 }) }),
    fc
      .array(tie("demand"), { minLength: 1, maxLength: 4 })
      .chain((of) => fc.record({ need: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) })),
  ),
}));

it("what is left part by part costs what is left of the whole", () => {
  fc.assert(
    fc.property(demands, fc.subarray(steps), fc.subarray(steps), (demand, done, barred) => {
      const isDone = (step: Doable) => done.includes(step);
      const isOpen = (step: Doable) => !isDone(step) && !barred.includes(step);
      const parts = partsOfDemand(demand, knownParts());
      const left = parts && partsLeft(parts, isOpen, isDone, knownParts());
      const whole = restOf(demand, isOpen, isDone);
      const anew =
        whole === "impossible" ? undefined : whole === "met" ? [] : partsOfDemand(whole, knownParts());
      const costOf = (all: typeof left) => all?.reduce((sum, { least }) => sum + least, 0);
      expect(costOf(left)).toBe(costOf(anew));
      // no two of them have a step or a place in common
      const places = (left ?? []).flatMap((part) => [...part.places]);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: 500 },
  );
});
