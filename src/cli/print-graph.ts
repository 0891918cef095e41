import { graphToDot } from "../formats/dot.ts";
import { graphToJson } from "../formats/graph-json.ts";
import { graphToMermaid } from "../formats/mermaid.ts";
import type { View } from "../graph/attributes.ts";
import { focus, nodesNamed } from "../graph/focus.ts";
import { type ViewGraph, viewGraph } from "../graph/view-graph.ts";
import { linkSound } from "../organisation/link.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits, usageProblem } from "./problem.ts";
import { writeOutput } from "./write-output.ts";

export type GraphFormat = "json" | "mermaid" | "dot";

export interface GraphCommandOptions extends SharedOptions {
  readonly format: GraphFormat;
  readonly view: View;
  readonly focus?: string;
  readonly depth?: number;
}

/** Prints the graph of a design, or the part of it around one element. */
export async function printGraph(io: Io, file: string, options: GraphCommandOptions): Promise<Exit> {
  if (options.depth !== undefined && options.focus === undefined)
    throw usageProblem("--depth counts from --focus, which is not given");
  const { design, config } = await loadDesign(io, file, options);
  const { locale = "en" } = config;
  const whole = viewGraph(linkSound(design), options.view, { locale });
  const graph = options.focus === undefined ? whole : near(whole, options.focus, options.depth ?? 1);
  const direction = locale === "fa" ? "RL" : "LR";
  const writers: Record<GraphFormat, () => string> = {
    json: () => graphToJson(graph),
    mermaid: () => graphToMermaid(graph, { direction }),
    dot: () => graphToDot(graph, { direction }),
  };
  writeOutput(io, writers[options.format](), options.output);
  return exits.fine;
}

function near(graph: ViewGraph, word: string, depth: number): ViewGraph {
  const { keys, closest } = nodesNamed(graph, word);
  const [key] = keys;
  if (key === undefined) {
    throw usageProblem(
      `--focus: this view has no element \`${word}\`${closest ? `; did you mean \`${closest}\`?` : ""}`,
    );
  }
  if (keys.length > 1) throw usageProblem(`--focus: \`${word}\` may be any of ${keys.join(", ")}: say which`);
  return focus(graph, key, depth);
}
