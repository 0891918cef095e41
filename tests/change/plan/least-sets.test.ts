import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Doable, StepDemand } from "../../../src/change/plan/demand.ts";
import { costOf } from "../../../src/change/plan/demand.ts";
import { leastSets, type SetProblem } from "../../../src/change/plan/least-sets.ts";

interface Plain extends Doable {
  readonly id: string;
}

/* Demands over six steps: lists, and so many of several demands. */
const ids = ["a", "b", "c", "d", "e", "f"];
const { demand: demands } = fc.letrec<{ demand: StepDemandOfIds }>((tie) => ({
  demand: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.record({ steps: fc.subarray(ids, { minLength: 1 }) }),
    fc
      .array(tie("demand"), { minLength: 1, maxLength: 4 })
      .chain((of) => fc.record({ need: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) })),
  ),
}));
type StepDemandOfIds =
  | { readonly steps: readonly string[] }
  | { readonly need: number; readonly of: readonly StepDemandOfIds[] };
const costs = fc.tuple(...ids.map(() => fc.integer({ min: 1, max: 9 })));
/* Once a step is done, something else may be asked for. */
const consequences = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ids), { maxKeys: 3 });

function isMet(demand: StepDemandOfIds, done: ReadonlySet<string>): boolean {
  if ("steps" in demand) return demand.steps.some((id) => done.has(id));
  return demand.of.filter((each) => isMet(each, done)).length >= demand.need;
}

function problemOf(whole: StepDemandOfIds, price: readonly number[], asks: Readonly<Record<string, string>>) {
  const steps = new Map(ids.map((id, at): [string, Plain] => [id, { id, cost: price[at] ?? 1 }]));
  const open = (demand: StepDemandOfIds, done: ReadonlySet<string>): StepDemand<Plain> => {
    if ("steps" in demand) return { steps: demand.steps.flatMap((id) => steps.get(id) ?? []) };
    const left = demand.of.filter((each) => !isMet(each, done));
    const met = demand.of.length - left.length;
    return { need: demand.need - met, of: left.map((each) => open(each, done)) };
  };
  const wanted = (done: ReadonlySet<string>): StepDemandOfIds => {
    const more = Object.entries(asks).flatMap(([id, other]) => (done.has(id) ? [{ steps: [other] }] : []));
    return { need: 1 + more.length, of: [whole, ...more] };
  };
  const reaches = (done: ReadonlySet<string>) => isMet(wanted(done), done);
  const problem: SetProblem<Plain> = {
    look(list) {
      const done = new Set(list.map(({ id }) => id));
      return reaches(done) ? "reached" : open(wanted(done), done);
    },
  };
  return { problem, reaches, steps };
}

function subsets(reaches: (done: ReadonlySet<string>) => boolean): readonly ReadonlySet<string>[] {
  return Array.from(
    { length: 2 ** ids.length },
    (_, bits) => new Set(ids.filter((_id, at) => bits & (1 << at))),
  ).filter(reaches);
}

describe("the search for the least sets", () => {
  it("finds what trying all sets finds, the cheapest first", () => {
    fc.assert(
      fc.property(demands, costs, consequences, (whole, price, asks) => {
        const { problem, reaches, steps } = problemOf(whole, price, asks);
        const priceOf = (set: ReadonlySet<string>) => costOf([...set].flatMap((id) => steps.get(id) ?? []));
        const all = subsets(reaches);
        const minimal = all
          .filter((set) => [...set].every((id) => !reaches(new Set([...set].filter((each) => each !== id)))))
          .map(priceOf)
          .sort((x, y) => x - y);
        const { sets, proved } = leastSets(problem, 3, 10_000);
        expect(proved).toBe(true);
        expect(sets.map(costOf)).toEqual(minimal.slice(0, 3));
        expect(costOf(sets[0] ?? [])).toBe(Math.min(...all.map(priceOf)));
      }),
      { numRuns: 400 },
    );
  });

  it("gives each set once, and none that does more than it has to", () => {
    fc.assert(
      fc.property(demands, costs, consequences, (whole, price, asks) => {
        const { problem, reaches } = problemOf(whole, price, asks);
        const { sets } = leastSets(problem, 20, 10_000);
        const keys = sets.map((set) =>
          set
            .map(({ id }) => id)
            .sort()
            .join(),
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const set of sets) {
          const done = set.map(({ id }) => id);
          expect(reaches(new Set(done))).toBe(true);
          for (const id of done) expect(reaches(new Set(done.filter((each) => each !== id)))).toBe(false);
        }
      }),
    );
  });

  it("gives a set that reaches the target when it may look a few times only, and says that it is not proved", () => {
    fc.assert(
      fc.property(demands, costs, (whole, price) => {
        const { problem, reaches } = problemOf(whole, price, {});
        const { sets, proved } = leastSets(problem, 1, 1);
        if (!proved) expect(sets).toHaveLength(1);
        for (const set of sets) expect(reaches(new Set(set.map(({ id }) => id)))).toBe(true);
      }),
    );
  });

  it("gives nothing where nothing is missing but a step that there is not", () => {
    expect(leastSets({ look: () => ({ steps: [] }) }, 3, 100)).toEqual({ sets: [], proved: true });
    expect(leastSets({ look: () => undefined }, 3, 100)).toEqual({ sets: [], proved: true });
    expect(leastSets({ look: () => "reached" }, 3, 100)).toEqual({ sets: [[]], proved: true });
  });
});
