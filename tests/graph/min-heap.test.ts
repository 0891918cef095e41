import fc from "fast-check";
import { expect, test } from "vitest";
import { minHeap } from "../../src/graph/min-heap.ts";

test("a heap gives its items by their keys, the least first, and can be used again", () => {
  const keys = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1, maxLength: 3 }), (rounds) => {
      const heap = minHeap(30);
      for (const round of rounds) {
        for (const [item, key] of round.entries()) heap.push(key, item);
        const given: number[] = [];
        for (let item = heap.pop(); item >= 0; item = heap.pop()) {
          expect(round[item]).toBe(heap.key());
          given.push(heap.key());
        }
        expect(given).toEqual([...round].sort((a, b) => a - b));
      }
    }),
  );
});
