import { graphToDot } from "../formats/dot.ts";
import { graphToJson } from "../formats/graph-json.ts";
import { graphToMermaid } from "../formats/mermaid.ts";
import { graphInView, mindDepth, type ViewOptions } from "./graph-in-view.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits } from "./problem.ts";
import { writeOutput } from "./write-output.ts";

export type GraphFormat = "json" | "mermaid" | "dot";

export interface GraphCommandOptions extends SharedOptions, ViewOptions {
  readonly format: GraphFormat;
}

/** Prints the graph of a design, or the part of it around one element. */
export async function printGraph(io: Io, file: string, options: GraphCommandOptions): Promise<Exit> {
  mindDepth(options);
  const { design, config } = await loadDesign(io, file, options);
  const { locale = "en" } = config;
  const graph = graphInView(design, options, locale);
  const direction = locale === "fa" ? "RL" : "LR";
  const writers: Record<GraphFormat, () => string> = {
    json: () => graphToJson(graph),
    mermaid: () => graphToMermaid(graph, { direction }),
    dot: () => graphToDot(graph, { direction }),
  };
  writeOutput(io, writers[options.format](), options.output);
  return exits.fine;
}
