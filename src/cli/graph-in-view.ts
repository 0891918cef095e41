import type { View } from "../graph/attributes.ts";
import { focus, nodesNamed } from "../graph/focus.ts";
import { type ViewGraph, viewGraph } from "../graph/view-graph.ts";
import type { Design } from "../model/design.ts";
import { linkSound } from "../organisation/link.ts";
import { usageProblem } from "./problem.ts";

/** Which graph of a design is asked for, and which part of it. */
export interface ViewOptions {
  readonly view: View;
  readonly focus?: string;
  readonly depth?: number;
}

/**
 * The graph of a design that is asked for.
 * @throws {Problem} when it has no such element to focus on.
 */
export function graphInView(design: Design, options: ViewOptions, locale: string): ViewGraph {
  const whole = viewGraph(linkSound(design), options.view, { locale });
  return options.focus === undefined ? whole : near(whole, options.focus, options.depth ?? 1);
}

/** @throws {Problem} when a depth is given, and nothing that it counts from. */
export function mindDepth({ focus: from, depth }: Omit<ViewOptions, "view">): void {
  if (depth !== undefined && from === undefined)
    throw usageProblem("--depth counts from --focus, which is not given");
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
