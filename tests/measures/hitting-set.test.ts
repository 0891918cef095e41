import fc from "fast-check";
import { expect, test } from "vitest";
import { cheapestHittingSet } from "../../src/measures/hitting-set.ts";

test("no set of items that has one of each given set is cheaper", () => {
  const set = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 });
  const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(set, { maxLength: 8 }), weights, (sets, weight) => {
      const cost = (items: readonly number[]) =>
        [items.length, items.reduce((sum, at) => sum + (weight[at] ?? 0), 0)] as const;
      const all = Array.from({ length: 128 }, (_, mask) =>
        [0, 1, 2, 3, 4, 5, 6].filter((at) => mask & (1 << at)),
      );
      const hits = (items: readonly number[]) => sets.every((each) => each.some((at) => items.includes(at)));
      const [least] = all
        .filter(hits)
        .map(cost)
        .sort(([a, x], [b, y]) => a - b || x - y);
      const found = cheapestHittingSet(sets, (at) => weight[at] ?? 0);
      expect(found && hits(found)).toBe(true);
      expect(cost(found ?? [])).toEqual(least);
    }),
  );
});

test("gives up past so many branches", () => {
  const sets = Array.from({ length: 9 }, (_, at) => [at, at + 1, at + 2]);
  expect(cheapestHittingSet(sets, () => 1, 3)).toBe(undefined);
  expect(cheapestHittingSet([[]], () => 1)).toBe(undefined);
});
