import fc from "fast-check";
import { expect, test } from "vitest";
import { scratchOf } from "../../../src/change/faults/scratch.ts";
import { strike, targetsIn } from "../../../src/change/faults/strike.ts";
import { failuresOf, withFailure } from "../../../src/change/index.ts";
import { link } from "../../../src/organisation/link.ts";
import { designs } from "../../../src/testing/index.ts";
import { wholeDesigns } from "../../laws/whole-designs.ts";
import { runs } from "../../runs.ts";
import { portrait } from "./portrait.ts";

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
    runs(100, 5000),
  );
});
