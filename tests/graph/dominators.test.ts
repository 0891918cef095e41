import fc from "fast-check";
import { expect, test } from "vitest";
import { dominators } from "../../src/graph/dominators.ts";
import { flowNetwork } from "../../src/graph/flow-network.ts";
import { link } from "../../src/organisation/link.ts";

const size = 12;
const vertex = fc.nat({ max: size - 1 });
const graphs = fc.record({
  edges: fc.uniqueArray(fc.tuple(vertex, vertex), {
    minLength: size,
    maxLength: 24,
    size: "max",
    selector: ([from, to]) => from * size + to,
  }),
  origins: fc.uniqueArray(vertex, { minLength: 1, maxLength: 2 }),
});

test("the dominator of a stop is the nearest without which it cannot be reached", () => {
  fc.assert(
    fc.property(graphs, ({ edges, origins }) => {
      const ids = Array.from({ length: size }, (_, at) => `a${at}`);
      const org = link({
        orgproof: 1,
        units: { u: {} },
        activities: Object.fromEntries(ids.map((id) => [id, {}])),
        information: { i: {} },
        flows: edges.map(([from, to]) => ({ carries: "i", from: `a${from}`, to: `a${to}` })),
      });
      const network = flowNetwork(org);
      const numbers = network.activities.map(({ id }) => Number(id.slice(1)));
      const above = new Int32Array(numbers.length).fill(-2);
      dominators(network, (stop) => origins.includes(numbers[stop] as number), above);

      const reachedWithout = (removed: number): ReadonlySet<number> => {
        const found = new Set(origins.filter((each) => each !== removed));
        for (const each of found)
          for (const [from, to] of edges) if (from === each && to !== removed) found.add(to);
        return found;
      };
      const dominatorsOf = (x: number) =>
        numbers.filter((each) => each !== x && !reachedWithout(each).has(x));
      for (const [stop, x] of numbers.entries()) {
        if (!reachedWithout(-1).has(x)) expect(above[stop]).toBe(-2);
        else {
          // The nearest one is dominated by all others.
          const all = dominatorsOf(x);
          const nearest = all.find((each) => dominatorsOf(each).length === all.length - 1);
          expect(above[stop]).toBe(nearest === undefined ? -1 : numbers.indexOf(nearest));
        }
      }
    }),
    { numRuns: 500 },
  );
});
