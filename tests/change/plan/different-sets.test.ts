import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Doable } from "../../../src/change/plan/demand.ts";
import { costOf } from "../../../src/change/plan/demand.ts";
import { differentSets } from "../../../src/change/plan/different-sets.ts";
import { leastSets } from "../../../src/change/plan/least-sets.ts";

const ids = ["a", "b", "c", "d", "e", "f"];
const step = (id: string, cost: number): Doable => ({ id, cost });
const idsOf = (set: readonly Doable[] = []) => set.map(({ id }) => id).sort();

describe("sets that differ", () => {
  it("are the cheapest, and the cheapest without a step of that, as trying all sets finds them", () => {
    const costs = fc.tuple(...ids.map(() => fc.integer({ min: 1, max: 9 })));
    const lists = fc.array(fc.subarray(ids, { minLength: 1 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(costs, lists, (price, wanted) => {
        const steps = new Map(ids.map((id, at) => [id, step(id, price[at] ?? 1)]));
        const reaches = (done: readonly string[]) =>
          wanted.every((list) => list.some((id) => done.includes(id)));
        const all = Array.from({ length: 2 ** ids.length }, (_, bits) =>
          ids.filter((_id, at) => bits & (1 << at)),
        );
        const priceOf = (done: readonly string[]) => costOf(done.flatMap((id) => steps.get(id) ?? []));
        const least = (sets: readonly (readonly string[])[]) =>
          Math.min(...sets.filter(reaches).map(priceOf));
        const { sets, proved } = differentSets(
          {
            look(done) {
              const open = wanted.filter((list) => !list.some((id) => idsOf(done).includes(id)));
              if (open.length === 0) return "reached";
              return {
                need: open.length,
                of: open.map((list) => ({ steps: list.flatMap((id) => steps.get(id) ?? []) })),
              };
            },
          },
          2,
          1_000,
        );
        const [first, second] = sets;
        expect(proved).toBe(true);
        expect(costOf(first ?? [])).toBe(least(all));
        const others = idsOf(first).map((id) => least(all.filter((set) => !set.includes(id))));
        const next = Math.min(...others);
        if (Number.isFinite(next)) expect(costOf(second ?? [])).toBe(next);
        else expect(second).toBeUndefined();
      }),
    );
  });

  it("hold nothing that can be spared, though it is asked for", () => {
    const [a, b, c] = [step("a", 2), step("b", 3), step("c", 4)];
    // b is missed only as long as a is not done, and nobody says so
    const look = (done: readonly Doable[]) => {
      const of = [
        ...(done.includes(b) ? [] : [{ steps: [b] }]),
        ...(done.includes(c) ? [] : [{ steps: [a, c] }]),
      ];
      return done.includes(a) || of.length === 0 ? ("reached" as const) : { need: of.length, of };
    };
    expect(leastSets({ look }, 1, 100).sets.map(idsOf)).toEqual([["a"]]);
    expect(differentSets({ look }, 2, 100).sets.map(idsOf)).toEqual([["a"], ["b", "c"]]);
  });

  it("are not proved to be the least where the search gave up, and the cheapest stands first", () => {
    const steps = ids.map((id, at) => step(id, at + 1));
    const look = (done: readonly Doable[]) =>
      done.length >= 3 ? ("reached" as const) : { steps: steps.filter((each) => !done.includes(each)) };
    const { sets, proved } = differentSets({ look }, 3, 1);
    expect(proved).toBe(false);
    expect(sets.length).toBeGreaterThan(0);
    expect(sets.map(costOf)).toEqual(sets.map(costOf).toSorted((x, y) => x - y));
  });
});
