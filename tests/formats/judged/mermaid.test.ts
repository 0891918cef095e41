/// <reference path="./packages.ts" />
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { graphToMermaid } from "../../../src/formats/mermaid.ts";
import { views } from "../../../src/graph/attributes.ts";
import { diagramOf } from "../../../src/graph/diagram.ts";
import { type ViewGraph, viewGraph } from "../../../src/graph/view-graph.ts";
import { linkSound } from "../../../src/organisation/link.ts";
import { graphWith, texts } from "../diagram-texts.ts";
import { exampleDesigns } from "./example-designs.ts";

/* Mermaid reads a flowchart as it does on a page; what it reads is compared with what was to be drawn. */

let read: (
  text: string,
) => Promise<{ readonly nodes: number; readonly lines: number; readonly frames: number }>;

beforeAll(async () => {
  const { window } = new JSDOM();
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", window.document);
  const { default: mermaid } = await import("mermaid");
  mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000, maxEdges: 100_000 });
  read = async (text) => {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const asked = db as unknown as Record<
      "getVertices" | "getEdges" | "getSubGraphs",
      () => { size: number; length: number }
    >;
    return {
      nodes: asked.getVertices().size,
      lines: asked.getEdges().length,
      frames: asked.getSubGraphs().length,
    };
  };
});

async function expectRead(graph: ViewGraph): Promise<void> {
  const { parts, lines } = diagramOf(graph);
  expect(await read(graphToMermaid(graph))).toEqual({
    nodes: parts.filter(({ is }) => is === "node").length,
    lines: lines.length,
    frames: parts.filter(({ is }) => is === "open").length,
  });
}

describe("Mermaid itself", () => {
  test.each(exampleDesigns())("reads every view of %s", async (_name, design) => {
    for (const view of views)
      for (const locale of ["en", "fa"]) await expectRead(viewGraph(linkSound(design), view, { locale }));
  });

  test("reads any names", async () => {
    await fc.assert(
      fc.asyncProperty(texts, (text) => expectRead(graphWith(text))),
      { numRuns: 50 },
    );
  });
});
