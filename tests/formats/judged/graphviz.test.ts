import { Graphviz } from "@hpcc-js/wasm-graphviz";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { graphToDot } from "../../../src/formats/dot.ts";
import { views } from "../../../src/graph/attributes.ts";
import { diagramOf } from "../../../src/graph/diagram.ts";
import { type ViewGraph, viewGraph } from "../../../src/graph/view-graph.ts";
import { linkSound } from "../../../src/organisation/link.ts";
import { graphWith, shown, texts } from "../diagram-texts.ts";
import { exampleDesigns } from "./example-designs.ts";

let graphviz: Graphviz;
beforeAll(async () => {
  graphviz = await Graphviz.load();
});

interface Drawn {
  readonly objects?: readonly { readonly name: string; readonly label?: string; readonly nodes?: unknown }[];
  readonly edges?: readonly unknown[];
}

/** What Graphviz itself understands of a text in DOT. */
function read(text: string) {
  const { objects = [], edges = [] }: Drawn = JSON.parse(graphviz.layout(text, "dot_json", "nop"));
  const frames = objects.filter(({ name }) => name.startsWith("cluster"));
  const nodes = objects.filter(({ name }) => !name.startsWith("cluster"));
  return { nodes, frames, edges };
}

function expectRead(graph: ViewGraph): ReturnType<typeof read> {
  const { parts, lines } = diagramOf(graph);
  const seen = read(graphToDot(graph));
  expect(seen.nodes.length).toBe(parts.filter(({ is }) => is === "node").length);
  expect(seen.frames.length).toBe(parts.filter(({ is }) => is === "open").length);
  expect(seen.edges.length).toBe(lines.length);
  return seen;
}

describe("Graphviz itself", () => {
  test.each(exampleDesigns())("reads every view of %s", (_name, design) => {
    for (const view of views)
      for (const locale of ["en", "fa"]) expectRead(viewGraph(linkSound(design), view, { locale }));
  });

  test.each(views)("draws the %s view of an example", (view) => {
    const [, design] = exampleDesigns().find(([name]) => name.startsWith("ten-lines/")) ?? [];
    if (!design) throw new Error("no such example");
    const graph = viewGraph(linkSound(design), view);
    const svg = graphviz.layout(graphToDot(graph), "svg", "dot");
    expect(svg.match(/<g id="node\d+" class="node">/g) ?? []).toHaveLength(
      diagramOf(graph).parts.filter(({ is }) => is === "node").length,
    );
  });

  test("reads any names, and shows them as they are", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const graph = graphWith(text);
        expectRead(graph);
        expect(textsIn(graphviz.layout(graphToDot(graph), "svg", "dot"))).toContain(shown(text, "a"));
      }),
      { numRuns: 60 },
    );
  });
});

/** The texts of an SVG, as they are seen. */
function textsIn(svg: string): readonly string[] {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) =>
    text
      .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, code: string, hex: string, name: string) =>
        name ? (named[name] ?? "") : String.fromCodePoint(code ? Number(code) : Number.parseInt(hex, 16)),
      )
      .replaceAll("\u00a0", " "),
  );
}
