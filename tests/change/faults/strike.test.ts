import fc from "fast-check";
import { expect, test } from "vitest";
import { scratchOf } from "../../../src/change/faults/scratch.ts";
import { strike, targetsIn } from "../../../src/change/faults/strike.ts";
import { failuresOf, withFailure } from "../../../src/change/index.ts";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import { link } from "../../../src/organisation/link.ts";
import { designs } from "../../../src/testing/index.ts";
import { wholeDesigns } from "../../laws/whole-designs.ts";
import { runs } from "../../runs.ts";
import { portrait } from "./portrait.ts";

/* Without the one who is accountable, what is made at several places is needed across the same borders, in another order. */
const inOtherOrder = parseDesign({
  orgproof: 1,
  units: { a: {}, b: {}, c: {}, d: {} },
  roles: { lead: { unit: "d" } },
  activities: {
    use: { raci: { R: "a" }, needs: "orders", produces: [] },
    first: { raci: { A: "lead", R: "c" }, needs: [], produces: "orders" },
    second: { raci: { R: "b" }, needs: [], produces: "orders" },
    third: { raci: { R: "d" }, needs: [], produces: "orders" },
  },
});

test.each([
  ["designs", designs()],
  ["whole designs", wholeDesigns],
])("what is left of %s is what is linked without it, and what was there comes back", (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (design) => {
      const scratch = scratchOf(design);
      const { organisation } = scratch;
      const targets = targetsIn(organisation);
      const before = portrait(organisation);
      for (const failure of failuresOf(design)) {
        strike(scratch, targets, failure);
        const left = link(withFailure(design, failure));
        if (left.lettersStated === organisation.lettersStated)
          expect(portrait(organisation), `${failure.kind} ${failure.id}`).toEqual(portrait(left));
        scratch.restore();
        expect(portrait(organisation)).toEqual(before);
      }
    }),
    { ...runs(100, 5000), examples: [[inOtherOrder]] },
  );
});
