import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelDifferences } from "../laws/level-differences.ts";
import { ruleDifferences } from "../laws/rule-differences.ts";
import { tinyLevels } from "../naive/levels/tiny-levels.ts";
import { tinyDesigns } from "../naive/tiny-designs.ts";

/* Some of the tiny organisations, all of which `npm test` tries: all would take too long for each mutant. */

const some = { numRuns: 30 };

describe("the second implementation", () => {
  it.each(tinyDesigns)("finds the same in tiny organisations of %s", (_family, _count, makeAll) => {
    fc.assert(
      fc.property(fc.constantFrom(...makeAll()), (design) => {
        expect(ruleDifferences(design)).toEqual([]);
      }),
      some,
    );
  });

  it.each(tinyLevels)("gives the same levels to tiny organisations of %s", (_family, _count, makeAll) => {
    fc.assert(
      fc.property(fc.constantFrom(...makeAll()), (design) => {
        expect(levelDifferences(design)).toEqual([]);
      }),
      some,
    );
  });
});
