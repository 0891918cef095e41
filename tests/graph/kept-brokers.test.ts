import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokerage, usualBudget } from "../../src/graph/brokers.ts";
import { isEnough } from "../../src/graph/counting-work.ts";
import { keptBrokers } from "../../src/graph/kept-brokers.ts";
import { mostVertices } from "../../src/graph/kept-distances.ts";
import type { Design } from "../../src/model/design.ts";
import type { Draft } from "../../src/organisation/draft.ts";
import type { Activity } from "../../src/organisation/elements.ts";
import { type LinkedDraft, linkDraft } from "../../src/organisation/link.ts";
import { runs } from "../runs.ts";

const owners = fc.constantFrom<string[] | undefined>(["m"], ["s"], ["m1"], ["f"], ["m", "s"], [], undefined);

/** So many activities with flows among them, most of which lead on to the next ones, so that paths are long. */
const networks = fc.integer({ min: 2, max: 14 }).chain((size) =>
  fc.record({
    owners: fc.array(owners, { minLength: size, maxLength: size }),
    flows: fc.array(fc.tuple(fc.nat(size - 1), fc.integer({ min: -3, max: 4 })), { maxLength: 4 * size }),
  }),
);
type Network = typeof networks extends fc.Arbitrary<infer T> ? T : never;

function designOf({ owners: lists, flows }: Network): Design {
  const id = (at: number) => `a${(at + 3 * lists.length) % lists.length}`;
  return {
    orgproof: 1,
    units: { m: {}, s: {}, m1: { parent: "m" }, f: {} },
    activities: Object.fromEntries(
      lists.map((ownership, at) => [id(at), ownership === undefined ? {} : { ownership }]),
    ),
    information: { i: {} },
    flows: flows.map(([from, by], at) => ({ id: `f${at}`, carries: "i", from: id(from), to: id(from + by) })),
  };
}

/** What is done next: all flows of an activity but some come or go, or it comes to the owners of another; and whether that is taken back. */
const steps = fc.array(
  fc.record({ of: fc.nat(), flows: fc.nat(), owners: fc.option(fc.nat()), isUndone: fc.boolean() }),
  { minLength: 1, maxLength: 10 },
);
type Step = typeof steps extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

/** Lets some of the flows be there that the design has, and some not; what it gives puts them back. */
function edit(all: readonly Activity[], outbounds: readonly Activity["outbound"][], step: Step): () => void {
  const rank = step.of % all.length;
  const activity = all[rank] as Draft<Activity>;
  const before = { outbound: activity.outbound, owners: activity.owners };
  activity.outbound = (outbounds[rank] ?? []).filter((_, at) => (step.flows >> at) % 2 === 0);
  if (step.owners !== null) activity.owners = all[step.owners % all.length]?.owners;
  return () => void Object.assign(activity, before);
}

function expectSame({ organisation }: LinkedDraft, kept: ReturnType<typeof keptBrokers>, budget: number) {
  const [whole, lent] = [{ ...organisation }, { ...organisation }];
  kept?.lend(lent);
  const [expected, told] = [brokerage(whole, budget), brokerage(lent, budget)];
  expect(told === undefined).toBe(expected === undefined);
  for (const activity of organisation.activities.values())
    expect(told?.(activity), activity.id).toEqual(expected?.(activity));
}

function follows(network: Network, taken: readonly Step[], budget: number): void {
  const linked = linkDraft(designOf(network));
  const all = [...linked.organisation.activities.values()];
  const outbounds = all.map(({ outbound }) => outbound);
  const kept = keptBrokers(linked.organisation, budget);
  expectSame(linked, kept, budget);
  for (const [at, step] of taken.entries()) {
    // several at once, as a failure may touch
    const both = [step, taken[(at + 1) % taken.length] ?? step];
    const putBack = both.map((each) => edit(all, outbounds, each));
    const takeBack = kept?.follow(both.map(({ of }) => all[of % all.length] as Activity));
    expectSame(linked, kept, budget);
    if (!step.isUndone) continue;
    for (const each of putBack.reverse()) each();
    takeBack?.();
    expectSame(linked, kept, budget);
  }
}

describe("brokers that are kept", () => {
  test("are those that are counted as a whole, after whatever changes, to the last bit", () => {
    fc.assert(
      fc.property(networks, steps, (network, taken) => follows(network, taken, usualBudget)),
      runs(300, 30_000),
    );
  });

  test("are given up, and counted again, where the whole is", () => {
    fc.assert(
      fc.property(networks, steps, fc.integer({ min: 0, max: 400 }), (network, taken, budget) =>
        follows(network, taken, budget),
      ),
      runs(300, 30_000),
    );
  });

  test.each([1000, 60_000, 3_000_000])(
    "are left to the whole where there are very many: within %i",
    (budget) => {
      const size = mostVertices + 1;
      const linked = linkDraft(
        designOf({
          owners: Array.from({ length: size }, (_, at) => [at % 5 === 0 ? "m" : "s"]),
          flows: Array.from({ length: size - 1 }, (_, at) => [at, at % 20 === 19 ? 0 : 1]),
        }),
      );
      const [first, second] = linked.organisation.activities.values() as Iterable<Draft<Activity>>;
      if (!first || !second) throw new Error("there are no activities");
      const kept = keptBrokers(linked.organisation, budget);
      expectSame(linked, kept, budget);
      const { owners: before } = first;
      first.owners = second.owners;
      const takeBack = kept?.follow([first]);
      expectSame(linked, kept, budget);
      first.owners = before;
      takeBack?.();
      second.outbound = [];
      kept?.follow([second]);
      expectSame(linked, kept, budget);
    },
  );

  test("are left to the whole where there are more paths than numbers can count", () => {
    // three ways from each of forty to the next
    const middle = Array.from({ length: 160 }, () => ["m", "s"]);
    const linked = linkDraft(
      designOf({
        owners: [["m"], ...middle.slice(1), ["s"]],
        flows: Array.from({ length: 40 }, (_, at) => 4 * at).flatMap((at) =>
          [1, 2, 3].flatMap((way): [number, number][] => [
            [at, way],
            [at + way, 4 - way],
          ]),
        ),
      }),
    );
    const { organisation } = linked;
    const [start] = organisation.activities.values() as Iterable<Draft<Activity>>;
    if (!start) throw new Error("there is no activity");
    const { outbound } = start;
    start.outbound = [];
    const kept = keptBrokers(organisation);
    expectSame(linked, kept, usualBudget);
    for (const isUndone of [true, false, false]) {
      start.outbound = outbound;
      const takeBack = kept?.follow([start]);
      expectSame(linked, kept, usualBudget);
      start.outbound = [];
      if (isUndone) takeBack?.();
      else kept?.follow([start]);
      expectSame(linked, kept, usualBudget);
    }
  });
});

describe("whether a budget is enough", () => {
  const graphs = fc.integer({ min: 1, max: 600 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 * size }),
      isTwice: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
      share: fc.double({ min: 0, max: 2, noNaN: true }),
    }),
  );

  test("is what walks from each source say, one by one", () => {
    fc.assert(
      fc.property(graphs, ({ size, edges, isTwice, share }) => {
        const lists = Array.from({ length: size }, (_, vertex) =>
          edges.filter(([from]) => from === vertex).map(([, to]) => to),
        );
        const first = Int32Array.from([0, ...lists.map(({ length }) => length)]);
        for (let at = 1; at <= size; at += 1) first[at] = (first[at] ?? 0) + (first[at - 1] ?? 0);
        const stepsFrom = (source: number) => {
          const reached = new Set([source]);
          for (const vertex of reached) for (const to of lists[vertex] ?? []) reached.add(to);
          return [...reached].reduce((sum, vertex) => sum + (lists[vertex]?.length ?? 0), 0);
        };
        const sources = lists.flatMap((_, vertex) => (vertex % 7 === 3 ? [] : [vertex]));
        const timesOf = (source: number) => (isTwice[source] ? 2 : 1);
        const work = sources.reduce((sum, source) => sum + timesOf(source) * (stepsFrom(source) + 1), 0);
        const adjacency = { first, targets: Int32Array.from(lists.flat()) };
        for (const budget of [work - 1, work, Math.floor(share * work)])
          expect(isEnough(budget, adjacency, sources, timesOf)).toBe(budget >= work);
      }),
      runs(60, 3000),
    );
  });
});
