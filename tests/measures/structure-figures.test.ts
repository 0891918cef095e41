import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { krackhardt } from "../../src/measures/krackhardt.ts";
import { propagationCost } from "../../src/measures/propagation-cost.ts";
import { structureFigures } from "../../src/measures/structure-figures.ts";
import { link } from "../../src/organisation/link.ts";

type Edge = readonly [number, number];

const rounded = (size: number, edges: readonly Edge[]) =>
  Object.values(krackhardt(size, edges)).map((value) => Math.round(value * 10_000) / 10_000);

describe("Krackhardt's measures (connectedness, hierarchy, efficiency, least upper boundedness)", () => {
  test.each<[what: string, size: number, edges: readonly Edge[], values: readonly number[]]>([
    [
      "a tree from one root",
      5,
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [1, 4],
      ],
      [1, 1, 1, 1],
    ],
    [
      "a cycle of three",
      3,
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      [1, 0, 0.75, 1],
    ],
    [
      "two above two",
      4,
      [
        [0, 2],
        [1, 2],
        [0, 3],
        [1, 3],
      ],
      [1, 1, 0.8889, 0.3333],
    ],
    [
      "two above one",
      3,
      [
        [0, 2],
        [1, 2],
      ],
      [1, 1, 1, 0],
    ],
    [
      "two pairs apart",
      4,
      [
        [0, 1],
        [2, 3],
      ],
      [0.3333, 1, 1, 1],
    ],
  ])("of %s", (_what, size, edges, values) => {
    expect(rounded(size, edges)).toEqual(values);
  });

  test("are all 1 for every tree that spreads from one root", () => {
    const tree = fc
      .array(fc.nat(), { minLength: 1, maxLength: 12 })
      .map((parents) => parents.map((parent, at): Edge => [parent % (at + 1), at + 1]));
    fc.assert(
      fc.property(tree, (edges) => {
        expect(rounded(edges.length + 1, edges)).toEqual([1, 1, 1, 1]);
      }),
    );
  });

  test("lie between 0 and 1, and are all 1 for such trees only", () => {
    const graph = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4)), {
      maxLength: 12,
      selector: (edge) => edge.join(),
    });
    fc.assert(
      fc.property(graph, (edges) => {
        const real = edges.filter(([a, b]) => a !== b);
        const values = rounded(5, edges);
        for (const value of values) expect(value >= 0 && value <= 1).toBe(true);
        const above = [0, 1, 2, 3, 4].map((vertex) => real.filter(([, below]) => below === vertex).length);
        const root = above.indexOf(0);
        const reached = new Set([root]);
        for (const each of reached) for (const [a, b] of real) if (a === each) reached.add(b);
        const isTree =
          real.length === 4 && root >= 0 && above.every((count) => count <= 1) && reached.size === 5;
        expect(values.every((value) => value === 1)).toBe(isTree);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("propagation cost", () => {
  test("is the density of who reaches whom", () => {
    expect(propagationCost([[1], [2], [3], []])).toBe(0.625);
    expect(propagationCost([[1], [2], [3], [0]])).toBe(1);
    expect(propagationCost([[], [], [], []])).toBe(0.25);
    expect(propagationCost([])).toBe(0);
  });
});

describe("the structure of an organisation", () => {
  const company = {
    orgproof: 1,
    units: { m: {}, s: {} },
    roles: {
      boss: { unit: "m", reportsTo: "none" },
      a: { unit: "m", reportsTo: "boss" },
      b: { unit: "s", reportsTo: "boss" },
    },
    activities: {
      one: { ownership: "m", produces: "i" },
      two: { ownership: "s", needs: "i", produces: "j" },
      three: { ownership: "m", needs: "j", produces: "k" },
      four: { ownership: "s", needs: "k" },
    },
    information: { i: {}, j: {}, k: {} },
  } as const;

  test("is measured by its reporting lines, and by its dependencies", () => {
    expect(structureFigures(link(company))).toEqual({
      reporting: { connectedness: 1, hierarchy: 1, efficiency: 1, leastUpperBoundedness: 1 },
      propagationCost: 0.625,
    });
  });

  test("is not measured by reporting lines that are not stated", () => {
    const roles = { ...company.roles, b: { unit: "s" } };
    expect(structureFigures(link({ ...company, roles })).reporting).toBe(undefined);
    expect(structureFigures(link({ ...company, open: "roles" })).reporting).toBe(undefined);
  });
});
