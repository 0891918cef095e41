import { MultiDirectedGraph } from "graphology";
import { bfsFromNode } from "graphology-traversal";
import { closestFinder } from "../findings/closest.ts";
import type { GraphAttributes, NodeAttributes } from "./attributes.ts";

/** What focusing needs to know of a graph. */
type Graph<N extends NodeAttributes, E extends object> = MultiDirectedGraph<N, E, GraphAttributes>;

/**
 * The part of a graph around a node: the nodes that are at most `depth` edges away, whatever their direction, and all edges between them.
 * A new graph, in the order of the old one.
 * @throws {TypeError} when the graph has no such node.
 */
export function focus<N extends NodeAttributes, E extends object>(
  graph: Graph<N, E>,
  node: string,
  depth: number,
): Graph<N, E> {
  if (!graph.hasNode(node)) throw new TypeError(`the graph has no node \`${node}\``);
  const near = new Set<string>();
  bfsFromNode(
    graph,
    node,
    (key, _attributes, distance) => {
      if (distance <= depth) near.add(key);
      return distance >= depth;
    },
    { mode: "directed" },
  );
  const part: Graph<N, E> = new MultiDirectedGraph();
  part.replaceAttributes({ ...graph.getAttributes() });
  graph.forEachNode((key, attributes) => {
    if (near.has(key)) part.addNode(key, { ...attributes });
  });
  graph.forEachEdge((key, attributes, source, target) => {
    if (near.has(source) && near.has(target))
      part.addDirectedEdgeWithKey(key, source, target, { ...attributes });
  });
  return part;
}

/** The nodes that a word may mean. */
export interface NamedNodes {
  /** Keys of the nodes with this key, or else of all with this id, whatever their kind. */
  readonly keys: readonly string[];
  /** When there is none: the id of a node that is spelled much the same. */
  readonly closest: string | undefined;
}

/** Finds the nodes that are called `kind:id` or, in short, `id`. It is clear which one is meant when there is just one. */
export function nodesNamed<N extends NodeAttributes, E extends object>(
  graph: Graph<N, E>,
  word: string,
): NamedNodes {
  const name = word.normalize("NFC");
  if (graph.hasNode(name)) return { keys: [name], closest: undefined };
  const keys = graph.filterNodes((_key, { id }) => id === name);
  if (keys.length > 0) return { keys, closest: undefined };
  const known = new Set(graph.mapNodes((key, { id }) => (name.includes(":") ? key : id)));
  return { keys: [], closest: closestFinder()(name, known) };
}
