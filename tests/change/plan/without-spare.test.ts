import fc from "fast-check";
import { expect, it } from "vitest";
import { sparing } from "../../../src/change/plan/without-spare.ts";

const steps = ["a", "b", "c", "d", "e"].map((id, at) => ({ id, cost: 1 + ((at * 3) % 5) }));
/* What reaches the target is any choice of the sets of steps: more may reach less. */
const reaching = fc.array(fc.boolean(), { minLength: 32, maxLength: 32 });

it("leaves out whatever a set can do without, until each of its steps is needed", () => {
  fc.assert(
    fc.property(reaching, (reached) => {
      const bits = (set: readonly { readonly id: string }[]) =>
        steps.reduce((sum, { id }, at) => sum + (set.some((step) => step.id === id) ? 2 ** at : 0), 0);
      let asked = 0;
      const withoutSpare = sparing((set: readonly (typeof steps)[number][]) => {
        asked += 1;
        return reached[bits(set)] === true;
      });
      // one after another, as what one set could spare is tried first in the next
      for (const given of [steps, steps.slice(1), steps.toReversed()]) {
        const kept = withoutSpare(given);
        expect(kept.every((step) => given.includes(step))).toBe(true);
        if (kept.length < given.length) expect(reached[bits(kept)]).toBe(true);
        for (const step of kept) expect(reached[bits(kept.filter((each) => each !== step))]).toBe(false);
        const before = asked;
        expect(withoutSpare(kept)).toBe(kept);
        expect(asked).toBe(before);
      }
    }),
    { numRuns: 300 },
  );
});

it("leaves out the dearest of those of which one is enough", () => {
  const [cheap, dear] = [
    { id: "cheap", cost: 1 },
    { id: "dear", cost: 9 },
  ];
  expect(sparing((set) => set.length > 0)([dear, cheap])).toEqual([cheap]);
});
