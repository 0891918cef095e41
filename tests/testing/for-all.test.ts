import fc from "fast-check";
import { expect, test } from "vitest";
import type { Design } from "../../src/model/design.ts";
import { basedOn } from "../../src/testing/based-on.ts";
import { forAll } from "../../src/testing/index.ts";

const base = {
  orgproof: 1,
  units: { marketing: {}, sales: {} },
  activities: { campaign: { raci: { A: "marketing" } }, calling: { raci: { A: "sales" } } },
} as Design;

/** The design with some activities renamed: as many as are asked for. */
const withMore = basedOn(
  fc.nat(20).map((count): Design => {
    const more = Array.from({ length: count }, (_, at) => [`extra-${at}`, { raci: { A: "sales" } }]);
    return { ...base, activities: { ...base.activities, ...Object.fromEntries(more) } };
  }),
  base,
);

const sizeOf = ({ activities }: Design) => Object.keys(activities).length;

test("passes where every design has the property", () => {
  let tried = 0;
  forAll(
    withMore,
    (design) => {
      tried += 1;
      return sizeOf(design) >= 2;
    },
    { numRuns: 40 },
  );
  expect(tried).toBe(40);
});

test("shows the smallest counterexample as what is different from the design that was varied", () => {
  expect(() => forAll(withMore, (design) => expect(sizeOf(design)).toBeLessThan(4))).toThrow(
    /^the property does not hold \(design \d+ of 100, made smaller \d+ times, seed 1\)\n\n {2}@@ line 8 @@\n {5}calling:\n {7}raci: \{ A: sales \}\n {2}\+ {2}extra-0:\n {2}\+ {4}raci: \{ A: sales \}\n {2}\+ {2}extra-1:\n {2}\+ {4}raci: \{ A: sales \}\n\nexpected 4 to be less than 4$/,
  );
});

test("shows the whole design where it is not known what it was made from, and what was done to it", () => {
  const done = fc.constant({ design: base, failure: { kind: "role", id: "head" } });
  expect(() => forAll(done, () => false)).toThrow(
    /failure: \{"kind":"role","id":"head"\}\n {2}orgproof: 1\n {2}units:[\s\S]*it returned false$/,
  );
});

test("tries the same designs each time, and others with another seed", () => {
  const sizes = (seed?: number) => {
    const seen: number[] = [];
    forAll(withMore, (design) => void seen.push(sizeOf(design)), { seed });
    return seen;
  };
  expect(sizes()).toEqual(sizes());
  expect(sizes(2)).not.toEqual(sizes(3));
});

test("refuses a property that is not decided at once", () => {
  expect(() => forAll(withMore, async () => false)).toThrow("forAll: the property returns a promise");
});
