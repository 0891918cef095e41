import type { ElkNode } from "elkjs";

export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Boxes of a lower lane stand before those of a higher one. */
  readonly lane: number;
}

export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label?: { readonly width: number; readonly height: number };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The upper left corner of each box. */
  readonly boxes: ReadonlyMap<string, Point>;
  /** The bends of each link from end to end, and the upper left corner of its label. */
  readonly links: ReadonlyMap<string, { readonly points: readonly Point[]; readonly label?: Point }>;
}

const options = {
  "elk.algorithm": "layered",
  "elk.randomSeed": "1",
  "elk.partitioning.activate": "true",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.layered.spacing.nodeNodeBetweenLayers": "34",
  "elk.layered.spacing.edgeNodeBetweenLayers": "14",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "12",
  "elk.spacing.nodeNode": "26",
  "elk.spacing.edgeNode": "16",
  "elk.spacing.edgeEdge": "12",
  "elk.spacing.edgeLabel": "4",
  "elk.spacing.componentComponent": "30",
  "elk.layered.nodePlacement.favorStraightEdges": "true",
  "elk.layered.thoroughness": "10",
  "elk.separateConnectedComponents": "false",
};

/* Few boxes are placed with care; many so that it ends, and their lines run together. */
const few = { "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX" };
const many = {
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.mergeEdges": "true",
  "elk.spacing.edgeNode": "8",
  "elk.spacing.edgeEdge": "6",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "6",
  "elk.layered.spacing.edgeNodeBetweenLayers": "8",
};

/** Whether so much is drawn that it is drawn without the labels of links. */
export function isCrowded(boxes: number, links: number): boolean {
  return boxes > 60 || links > 150;
}

/** Places boxes in layers, downwards or sideways, so that links mostly run one way; the same input gives the same places. */
export async function layeredLayout(
  boxes: readonly Box[],
  links: readonly Link[],
  direction: Direction,
): Promise<Layout> {
  const { default: Elk } = await import("elkjs/lib/elk.bundled.js");
  const laid: ElkNode = await new Elk().layout(layoutGraph(boxes, links, direction));
  return { width: laid.width ?? 0, height: laid.height ?? 0, boxes: placesOf(laid), links: pathsOf(laid) };
}

export type Direction = "DOWN" | "RIGHT" | "LEFT";

/** What is to be laid out, as elkjs takes it. */
export function layoutGraph(boxes: readonly Box[], links: readonly Link[], direction: Direction): ElkNode {
  return {
    id: "root",
    layoutOptions: {
      ...options,
      ...(isCrowded(boxes.length, links.length) ? many : few),
      "elk.direction": direction,
    },
    children: boxes.map(({ id, width, height, lane }) => ({
      id,
      width,
      height,
      layoutOptions: { "elk.partitioning.partition": String(lane) },
    })),
    edges: links.map(({ id, from, to, label }) => ({
      id,
      sources: [from],
      targets: [to],
      labels: label ? [{ text: id, ...label, layoutOptions: { "elk.edgeLabels.inline": "false" } }] : [],
    })),
  };
}

function placesOf({ children = [] }: ElkNode): Layout["boxes"] {
  return new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

function pathsOf({ edges = [] }: ElkNode): Layout["links"] {
  return new Map(
    edges.map(({ id, sections = [], labels = [] }) => {
      const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
        startPoint,
        ...bendPoints,
        endPoint,
      ]);
      const [label] = labels;
      return [
        id,
        label?.x === undefined ? { points } : { points, label: { x: label.x, y: label.y ?? 0 } },
      ] as const;
    }),
  );
}
