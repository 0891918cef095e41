import fc from "fast-check";
import { expect, test } from "vitest";
import { strongComponents } from "../../src/graph/strong-components.ts";

const graphs = fc.integer({ min: 0, max: 8 }).chain((size) =>
  fc.array(fc.array(fc.nat({ max: Math.max(0, size - 1) }), { maxLength: 4 }), {
    minLength: size,
    maxLength: size,
  }),
);

test("strongly connected sets hold the vertices that reach each other, each vertex once", () => {
  fc.assert(
    fc.property(graphs, (targets) => {
      const reaches = (from: number, to: number, seen = new Set<number>()): boolean =>
        from === to ||
        (!seen.has(from) &&
          (targets[from] ?? []).some((next) => reaches(next, to, new Set([...seen, from]))));
      const found = strongComponents(targets);
      expect([...found.flat()].sort((a, b) => a - b)).toEqual([...targets.keys()]);
      const setOf = (vertex: number) => found.findIndex((set) => set.includes(vertex));
      for (const a of targets.keys()) {
        for (const b of targets.keys()) expect(setOf(a) === setOf(b)).toBe(reaches(a, b) && reaches(b, a));
      }
    }),
  );
});

test("a path of a hundred thousand vertices is no deeper than another", () => {
  const targets = Array.from({ length: 100_000 }, (_, at) => (at === 99_999 ? [] : [at + 1]));
  expect(strongComponents(targets)).toHaveLength(100_000);
});
