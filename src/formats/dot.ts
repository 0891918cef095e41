import type { NodeKind } from "../graph/attributes.ts";
import { type DiagramLine, type DiagramOptions, diagramOf } from "../graph/diagram.ts";
import type { ViewGraph } from "../graph/view-graph.ts";

const shapes: { readonly [K in NodeKind]: string } = {
  unit: "hexagon",
  role: "ellipse",
  activity: "box",
  information: "note",
  decision: "diamond",
  meeting: "octagon",
  knowledge: "folder",
  process: "cds",
  system: "cylinder",
  metric: "trapezium",
};

const styles: { readonly [S in DiagramLine["style"]]: string } = {
  plain: "",
  handoff: "penwidth=2.5",
  missing: "style=dashed, penwidth=2.5",
};

/** A graph in the DOT language of Graphviz: units are clusters, handoffs thick arrows, handoffs that are missing dashed ones. */
export function graphToDot(graph: ViewGraph, options: DiagramOptions = {}): string {
  const { title, parts, lines } = diagramOf(graph, options);
  const text = [
    "digraph {",
    `  graph [rankdir=${options.direction ?? "LR"}, label=${quoted(title)}, labelloc=t, charset="UTF-8"]`,
    `  node [fontname="Helvetica,Arial,sans-serif"]`,
    `  edge [fontname="Helvetica,Arial,sans-serif"]`,
  ];
  let depth = 1;
  const write = (line: string): void => void text.push(`${"  ".repeat(Math.min(depth, 20))}${line}`);
  for (const part of parts) {
    if (part.is === "close") depth -= 1;
    if (part.is === "open") write(`subgraph cluster_${part.id} {`);
    else if (part.is === "close") write("}");
    else write(`${part.id} [shape=${shapes[part.kind]}, label=${quoted(part.label)}]`);
    if (part.is !== "open") continue;
    depth += 1;
    write(`label=${quoted(part.label)}`);
  }
  for (const { from, to, label, style } of lines) {
    const facts = [label === "" ? "" : `label=${quoted(label)}`, styles[style]].filter((fact) => fact !== "");
    write(`${from} -> ${to}${facts.length > 0 ? ` [${facts.join(", ")}]` : ""}`);
  }
  return `${text.join("\n")}\n}\n`;
}

/** In quotes, DOT still looks for backslashes and for the entities of HTML. */
function quoted(label: string): string {
  return `"${label.replaceAll("&", "&amp;").replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
