import type { ViewGraph } from "../../graph/view-graph.ts";
import { type GraphColumn, graphRows } from "./graph-rows.ts";
import { xmlText } from "./xml-text.ts";

type Owner = "graph" | "node" | "edge";

/**
 * A graph as GraphML, for Gephi, yEd, NetworkX and others: nodes with their name as `label`, the colour of their unit and every fact as data; edges likewise.
 * The units of the design are JSON. The same graph gives the same text.
 */
export function graphToGraphml(graph: ViewGraph): string {
  const { view, name, units } = graph.getAttributes();
  const { nodeColumns, edgeColumns, nodes, edges } = graphRows(graph);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...["view", "name", "units"].map((each) => key("graph", each, "string")),
    ...[label, ...nodeColumns].map((column) => key("node", column.name, column.type)),
    ...["r", "g", "b"].map((each) => key("node", each, "int")),
    ...[label, ...edgeColumns].map((column) => key("edge", column.name, column.type)),
    '  <graph edgedefault="directed">',
    ...[
      data("graph", "view", view),
      data("graph", "name", name),
      data("graph", "units", JSON.stringify(units)),
    ].map((each) => `    ${each}`),
  ];
  for (const node of nodes) {
    text.push(
      `    <node id="${xmlText(node.key)}">`,
      `      ${data("node", label.name, node.label)}`,
      ...[...node.cells].map(([column, cell]) => `      ${data("node", column, cell)}`),
      `      ${["r", "g", "b"].map((part, at) => data("node", part, partOf(node.colour, at))).join("")}`,
      "    </node>",
    );
  }
  for (const edge of edges) {
    text.push(
      `    <edge id="${xmlText(edge.key)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">`,
      `      ${data("edge", label.name, edge.label)}`,
      ...[...edge.cells].map(([column, cell]) => `      ${data("edge", column, cell)}`),
      "    </edge>",
    );
  }
  return `${[...text, "  </graph>", "</graphml>"].join("\n")}\n`;
}

const label: GraphColumn = { name: "label", type: "string" };

function key(owner: Owner, name: string, type: string): string {
  return `  <key id="${idOf(owner, name)}" for="${owner}" attr.name="${xmlText(name)}" attr.type="${type}"/>`;
}

function data(owner: Owner, name: string, text: string): string {
  return `<data key="${idOf(owner, name)}">${xmlText(text)}</data>`;
}

/* Gephi takes a label and a colour by the ids of their keys. */
const known = new Set(["label", "r", "g", "b"]);

function idOf(owner: Owner, name: string): string {
  if (owner === "node" && known.has(name)) return name;
  return xmlText(owner === "edge" && name === "label" ? "edgelabel" : `${owner}-${name}`);
}

function partOf(colour: string, at: number): string {
  return String(Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16));
}
