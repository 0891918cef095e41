import type { DependencyEdge, EdgeAttributes, EdgeKind } from "./attributes.ts";
import { type DiagramPart, framesOf } from "./diagram-frames.ts";
import { unitsOfNode } from "./units-of-node.ts";
import type { ViewGraph } from "./view-graph.ts";

/** A graph as it is drawn, with plain ids that are safe in any language of diagrams. */
export interface Diagram {
  readonly title: string;
  readonly parts: readonly DiagramPart[];
  readonly lines: readonly DiagramLine[];
}

/** How a line is drawn: a handoff crosses a unit boundary; it is missing when a need crosses and no listed flow serves it. */
export type LineStyle = "plain" | "handoff" | "missing";

export interface DiagramLine {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly style: LineStyle;
}

export interface DiagramOptions {
  /** Which way it reads; from left to right when left out. */
  readonly direction?: "LR" | "RL" | "TB" | "BT";
  /** The reader's word for a kind of edge, such as `holds`; the kind itself when left out. */
  readonly word?: (kind: EdgeKind) => string;
}

/**
 * Draws a graph: units are frames around what they own alone, several owners have a frame in common, handoffs stand out, and so do those
 * that are missing. A unit is drawn as a node, too, where lines lead to it. Labels are single lines without control characters.
 */
export function diagramOf(graph: ViewGraph, { word = (kind) => kind }: DiagramOptions = {}): Diagram {
  const edges = edgesDrawn(graph, word);
  const used = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const ids = new Map<string, string>();
  const { name, units } = graph.getAttributes();
  const frames = framesOf(units.map((unit) => ({ ...unit, name: oneLine(unit.name) || unit.id })));
  graph.forEachNode((key, attributes) => {
    if (attributes.kind === "unit" && !used.has(key)) return;
    const id = `n${ids.size}`;
    ids.set(key, id);
    const label = oneLine(attributes.name) || attributes.id;
    frames.place({ is: "node", id, kind: attributes.kind, label }, unitsOfNode(attributes));
  });
  return {
    title: oneLine(name),
    parts: frames.parts(),
    lines: edges.map(({ source, target, style, label }) => ({
      from: ids.get(source) as string,
      to: ids.get(target) as string,
      label: oneLine(label),
      style,
    })),
  };
}

function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "\ufffd");
}

type AnyEdge = EdgeAttributes | DependencyEdge;
interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly style: LineStyle;
}

/**
 * The edges that frames do not say already. A dependency that a flow between the same two serves is not said twice, and the letters of one
 * party in one activity stand on one line.
 */
function edgesDrawn(graph: ViewGraph, word: (kind: EdgeKind) => string): readonly DrawnEdge[] {
  const brought = new Set<string>();
  const letters = new Map<string, string[]>();
  graph.forEachEdge((_key, edge: AnyEdge, source, target) => {
    if (edge.kind === "flow")
      brought.add(`${edge.information} ${target}`).add(`${edge.information} ${source} ${target}`);
    if (edge.kind !== "assigned") return;
    const held = letters.get(`${source} ${target}`) ?? [];
    held.push(edge.letter);
    letters.set(`${source} ${target}`, held);
  });
  const drawn: DrawnEdge[] = [];
  graph.forEachEdge((_key, edge: AnyEdge, source, target) => {
    const draw = (label: string, style: LineStyle = "plain") => drawn.push({ source, target, label, style });
    if (edge.kind === "flow") draw(edge.name, edge.crossing ? "handoff" : "plain");
    else if (edge.kind === "needs") {
      const information = "information" in edge ? edge.information : source.slice("information:".length);
      if (brought.has(`${information} ${source} ${target}`)) return;
      const missing = edge.crossing && !brought.has(`${information} ${target}`);
      draw("name" in edge ? edge.name : "", missing ? "missing" : "plain");
    } else if (edge.kind === "assigned") {
      const held = letters.get(`${source} ${target}`) as string[];
      if (held[0] === edge.letter) draw(held.join(" "));
    } else if (!isFramed(edge.kind, target)) draw(labelOf(edge, word));
  });
  return drawn;
}

/** Whether the frames say it. */
function isFramed(kind: EdgeKind, target: string): boolean {
  return kind === "member" || kind === "child" || (kind === "owns" && target.startsWith("activity:"));
}

function labelOf(edge: AnyEdge, word: (kind: EdgeKind) => string): string {
  if (edge.kind === "produces") return "";
  return edge.kind === "influences" ? `${word(edge.kind)} ${edge.points}` : word(edge.kind);
}
