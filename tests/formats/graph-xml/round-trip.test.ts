import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphToGexf } from "../../../src/formats/graph-xml/gexf.ts";
import { graphToGraphml } from "../../../src/formats/graph-xml/graphml.ts";
import { views } from "../../../src/graph/attributes.ts";
import { type ViewGraph, viewGraph } from "../../../src/graph/view-graph.ts";
import { link, linkSound } from "../../../src/organisation/link.ts";
import { designs } from "../../../src/testing/arbitraries/designs.ts";
import { company } from "../../graph/company.ts";
import { graphWith, texts } from "../diagram-texts.ts";
import { seenInXml } from "../seen-in-xml.ts";
import { readGraph } from "./read-graph.ts";

const formats = [
  ["GraphML", graphToGraphml],
  ["GEXF", graphToGexf],
] as const;

/** What graphology says of a graph, as data. */
function shown(graph: ViewGraph) {
  const { attributes, nodes, edges } = JSON.parse(JSON.stringify(graph.export()));
  return {
    attributes,
    nodes,
    edges: edges.map(({ undirected: _, ...edge }: { undirected?: boolean }) => edge),
  };
}

function expectSame(graph: ViewGraph, text: string): void {
  const { labels, colours, ...read } = readGraph(text);
  expect(read).toEqual(shown(graph));
  graph.forEachNode((key, { name }) => {
    expect(labels.get(key)).toBe(name);
    expect(colours.get(key)).toMatch(/^#[0-9a-f]{6}$/);
  });
  expect(labels.size).toBe(graph.order + graph.size);
}

describe.each(formats)("%s", (_format, write) => {
  test.each(views)("of the %s view is the same graph when graphology reads it", (view) => {
    const graph = viewGraph(link(company), view);
    const text = write(graph);
    expectSame(graph, text);
    expect(write(viewGraph(link(company), view))).toBe(text);
  });

  test("is the same graph, whatever the design", () => {
    fc.assert(
      fc.property(designs(), fc.constantFrom(...views), (design, view) => {
        const graph = viewGraph(linkSound(design), view);
        expectSame(graph, write(graph));
      }),
      { numRuns: 20 },
    );
  });

  test("is the same graph, whatever its texts, and well-formed", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const graph = graphWith(text);
        const written = write(graph);
        expect(() => seenInXml(written)).not.toThrow();
        expectSame(graph, written);
      }),
      { numRuns: 100 },
    );
  });

  test("holds texts that look like what stands for characters that XML cannot hold", () => {
    for (const text of ["_x0007_", "_x0007\u0007", "a_x005F_x0007_", "_xZZZZ_", "\ud800_x000"])
      expectSame(graphWith(text), write(graphWith(text)));
  });

  test("says which facts are known to be none", () => {
    const graph = viewGraph(
      link({
        orgproof: 1,
        units: { u: {} },
        activities: { a: { ownership: "u", produces: "i" }, b: { ownership: [], needs: "i" } },
        information: { i: {} },
        flows: [{ carries: "i", from: "a", to: "b", via: "none", owner: "none" }],
      }),
      "organisation",
    );
    const read = readGraph(write(graph));
    expect(read.edges.find(({ key }) => key.startsWith("flow:"))?.attributes).toMatchObject({
      via: null,
      owner: null,
    });
    expectSame(graph, write(graph));
  });

  test("paints what belongs to one unit in one colour, and what to none in grey", () => {
    const { colours } = readGraph(write(viewGraph(link(company), "organisation")));
    expect(new Set(colours.values()).size).toBeGreaterThan(2);
    expect([...colours.values()]).toContain("#999999");
  });
});
