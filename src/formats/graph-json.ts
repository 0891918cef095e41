import type { ViewGraph } from "../graph/view-graph.ts";

/** A graph as JSON, in graphology's serialisation; `graph.import(JSON.parse(text))` reads it. The same graph gives the same text. */
export function graphToJson(graph: ViewGraph): string {
  return `${JSON.stringify(graph.export(), undefined, 2)}\n`;
}
