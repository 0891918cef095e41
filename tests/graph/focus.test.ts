import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { focus, nodesNamed } from "../../src/graph/focus.ts";
import { organisationGraph } from "../../src/graph/organisation-graph.ts";
import { link } from "../../src/organisation/link.ts";
import { company } from "./company.ts";

const graph = organisationGraph(link(company));

/** Number of edges between two nodes, whatever their direction. */
function distance(from: string, to: string): number {
  let near = new Set([from]);
  for (let depth = 0; depth <= graph.order; depth += 1) {
    if (near.has(to)) return depth;
    near = new Set([...near].flatMap((key) => [key, ...graph.neighbors(key)]));
  }
  return Number.POSITIVE_INFINITY;
}

describe("focusing on a node", () => {
  test("leaves those so many edges away, and all edges between them, in order", () => {
    fc.assert(
      fc.property(fc.constantFrom(...graph.nodes()), fc.nat({ max: 4 }), (key, depth) => {
        const part = focus(graph, key, depth);
        const near = graph.filterNodes((other) => distance(key, other) <= depth);
        expect(part.nodes()).toEqual(near);
        const between = (_: string, __: object, source: string, target: string) =>
          near.includes(source) && near.includes(target);
        expect(part.edges()).toEqual(graph.filterEdges(between));
        expect(part.getAttributes()).toEqual(graph.getAttributes());
      }),
    );
  });

  test("makes a graph of its own", () => {
    const part = focus(graph, "unit:field", 1);
    part.setNodeAttribute("unit:field", "name", "changed");
    part.dropNode("unit:sales");
    expect(graph.getNodeAttribute("unit:field", "name")).toBe("field");
    expect(graph.hasNode("unit:sales")).toBe(true);
  });

  test("needs a node", () => {
    expect(() => focus(graph, "unit:none", 1)).toThrow(TypeError);
  });
});

describe("a word means", () => {
  const twice = organisationGraph(link({ orgproof: 1, units: { x: {} }, activities: { x: {}, فروش: {} } }));

  test.each([
    ["x", ["unit:x", "activity:x"]],
    ["unit:x", ["unit:x"]],
    ["فروش", ["activity:فروش"]],
    ["y".repeat(9), []],
  ])("%s: %j", (word, keys) => {
    expect(nodesNamed(twice, word).keys).toEqual(keys);
  });

  test.each([
    ["qualfy", "qualify"],
    ["activity:qualfy", "activity:qualify"],
    ["something-else", undefined],
  ])("%s: nothing, but perhaps %s was meant", (word, closest) => {
    expect(nodesNamed(graph, word)).toEqual({ keys: [], closest });
  });
});
