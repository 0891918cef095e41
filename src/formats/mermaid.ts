import type { NodeKind } from "../graph/attributes.ts";
import { type DiagramLine, type DiagramOptions, diagramOf } from "../graph/diagram.ts";
import type { ViewGraph } from "../graph/view-graph.ts";

/** The brackets that give a node its shape. */
const shapes: { readonly [K in NodeKind]: readonly [string, string] } = {
  unit: ["{{", "}}"],
  role: ["([", "])"],
  activity: ["[", "]"],
  information: ["[/", "/]"],
  decision: ["{", "}"],
  meeting: ["((", "))"],
  knowledge: ["[[", "]]"],
  process: [">", "]"],
  system: ["[(", ")]"],
  metric: ["[/", "\\]"],
};

const arrows: { readonly [S in DiagramLine["style"]]: string } = {
  plain: "-->",
  handoff: "==>",
  missing: "-.->",
};

/** A graph as a Mermaid flowchart: units are subgraphs, handoffs thick arrows, handoffs that are missing dotted ones. */
export function graphToMermaid(graph: ViewGraph, options: DiagramOptions = {}): string {
  const { parts, lines } = diagramOf(graph, options);
  const text = [`flowchart ${options.direction ?? "LR"}`];
  let depth = 1;
  const write = (line: string): void => void text.push(`${"  ".repeat(Math.min(depth, 20))}${line}`);
  for (const part of parts) {
    if (part.is === "close") depth -= 1;
    if (part.is === "open") write(`subgraph ${part.id}[${quoted(part.label)}]`);
    else if (part.is === "close") write("end");
    else write(`${part.id}${shapes[part.kind].join(quoted(part.label))}`);
    if (part.is === "open") depth += 1;
  }
  for (const { from, to, label, style } of lines) {
    write(`${from} ${arrows[style]}${label === "" ? "" : `|${quoted(label)}|`} ${to}`);
  }
  return `${text.join("\n")}\n`;
}

/*
 * In quotes, Mermaid still looks for quotes, entities (`#35;`), Markdown (lists too: `1)`, `+`), HTML, icons (`fa:fa-x`), comments and
 * directives (`%%`). So all but letters, digits, spaces and a few harmless signs are written as entities; `-`, `_` and `.` are harmless inside
 * a word, and `)` is after anything but a digit.
 */
const unsafe =
  /(?<=[\p{L}\p{M}\p{N}])[-_.](?=[\p{L}\p{M}\p{N}])|(?<!\p{N})\)|([^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Join_Control} ,'(/?])/gu;

function quoted(label: string): string {
  return `"${label.replace(unsafe, (sign, alone?: string) => (alone ? `#${sign.codePointAt(0)};` : sign))}"`;
}
