import type { ViewGraph } from "../../graph/view-graph.ts";
import { type GraphColumn, graphRows } from "./graph-rows.ts";
import { xmlText } from "./xml-text.ts";

/**
 * A graph as GEXF 1.3, for Gephi: nodes labelled with their name, in the colour of their unit; each kind of edge is a kind of Gephi's; every fact is an
 * attribute. What the graph says of itself stands in `meta`, the units of the design as JSON. The same graph gives the same text.
 */
export function graphToGexf(graph: ViewGraph): string {
  const { view, name, units } = graph.getAttributes();
  const { nodeColumns, edgeColumns, nodes, edges } = graphRows(graph);
  const ofEdges = edgeColumns.filter((column) => column.name !== "kind");
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf version="1.3" xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd">',
    "  <meta>",
    "    <creator>orgproof</creator>",
    `    <description>${xmlText(name)}</description>`,
    `    <view>${view}</view>`,
    `    <units>${xmlText(JSON.stringify(units))}</units>`,
    "  </meta>",
    '  <graph defaultedgetype="directed" mode="static">',
    ...declared("node", nodeColumns),
    ...declared("edge", ofEdges),
    "    <nodes>",
  ];
  for (const { key, label, cells, colour } of nodes) {
    text.push(
      `      <node id="${xmlText(key)}" label="${xmlText(label)}">`,
      ...values(nodeColumns, cells),
      `        <viz:color hex="${colour}"/>`,
      "      </node>",
    );
  }
  text.push("    </nodes>", "    <edges>");
  for (const { key, label, cells, kind, source, target } of edges) {
    const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
    const head = `      <edge id="${xmlText(key)}" ${ends} kind="${kind}" label="${xmlText(label)}"`;
    const inner = values(ofEdges, cells);
    if (inner.length === 0) text.push(`${head}/>`);
    else text.push(`${head}>`, ...inner, "      </edge>");
  }
  return `${[...text, "    </edges>", "  </graph>", "</gexf>"].join("\n")}\n`;
}

function declared(owner: "node" | "edge", columns: readonly GraphColumn[]): readonly string[] {
  if (columns.length === 0) return [];
  const lines = columns.map(
    ({ name, type }) => `      <attribute id="${xmlText(name)}" title="${xmlText(name)}" type="${type}"/>`,
  );
  return [`    <attributes class="${owner}">`, ...lines, "    </attributes>"];
}

function values(columns: readonly GraphColumn[], cells: ReadonlyMap<string, string>): readonly string[] {
  const lines = columns.flatMap(({ name }) => {
    const cell = cells.get(name);
    return cell === undefined
      ? []
      : [`          <attvalue for="${xmlText(name)}" value="${xmlText(cell)}"/>`];
  });
  return lines.length === 0 ? [] : ["        <attvalues>", ...lines, "        </attvalues>"];
}
