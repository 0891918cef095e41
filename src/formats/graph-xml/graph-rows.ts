import type { DependencyEdge, EdgeAttributes } from "../../graph/attributes.ts";
import { unitsOfNode } from "../../graph/units-of-node.ts";
import type { ViewGraph } from "../../graph/view-graph.ts";

/** The types that GraphML and GEXF have in common. */
export type CellType = "string" | "boolean" | "double";

/** A column of the table of nodes or of edges. */
export interface GraphColumn {
  readonly name: string;
  readonly type: CellType;
}

interface Row {
  readonly key: string;
  readonly label: string;
  /** By column; what is not known has no cell. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface NodeRow extends Row {
  /** `#rrggbb`: that of its first unit; grey when it has none. */
  readonly colour: string;
}

export interface EdgeRow extends Row {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
}

/** A graph as two tables. */
export interface GraphRows {
  readonly nodeColumns: readonly GraphColumn[];
  readonly edgeColumns: readonly GraphColumn[];
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

/*
 * Every attribute stands under its own name, but `id`, which programs keep for the key of a node. Lists are ids in one text, parted by spaces, which no id
 * has. What is known to be none is listed under `none`, so that it is not taken for what is not known.
 */
const nameOf = (attribute: string) => (attribute === "id" ? "element" : attribute);

/* Colours that people with any sight can tell apart (Okabe and Ito). */
const colours = ["#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7", "#f0e442"] as const;
const grey = "#999999";

/** The tables that a graph is for programs that draw and count: labels and colours, and each fact in a column. */
export function graphRows(graph: ViewGraph): GraphRows {
  const colourOf = new Map(
    graph.getAttributes().units.map(({ id }, at) => [id, colours[at % colours.length] ?? grey]),
  );
  const nodes = graph.mapNodes((key, node): NodeRow => {
    const [unit = ""] = unitsOfNode(node);
    return { key, label: node.name, cells: cellsOf(node), colour: colourOf.get(unit) ?? grey };
  });
  const edges = graph.mapEdges(
    (key, edge, source, target): EdgeRow => ({
      key,
      label: labelOf(edge),
      cells: cellsOf(edge),
      kind: edge.kind,
      source,
      target,
    }),
  );
  return {
    nodes,
    edges,
    nodeColumns: columnsOf(graph.mapNodes((_key, node) => node)),
    edgeColumns: columnsOf(graph.mapEdges((_key, edge) => edge)),
  };
}

function cellsOf(attributes: object): ReadonlyMap<string, string> {
  const facts = Object.entries(attributes);
  const cells = facts.flatMap(([name, fact]): [string, string][] =>
    fact === null || fact === undefined
      ? []
      : [[nameOf(name), Array.isArray(fact) ? fact.join(" ") : String(fact)]],
  );
  const none = facts.flatMap(([name, fact]) => (fact === null ? [nameOf(name)] : []));
  return new Map(none.length > 0 ? [...cells, ["none", none.join(" ")]] : cells);
}

/** The columns in which something stands, in the order in which they are first met, so that the same graph gives the same text. */
function columnsOf(all: readonly object[]): readonly GraphColumn[] {
  const types = new Map<string, CellType>();
  let hasNone = false;
  for (const attributes of all) {
    for (const [name, fact] of Object.entries(attributes)) {
      if (fact === null) hasNone = true;
      else if (fact !== undefined && !types.has(nameOf(name))) types.set(nameOf(name), typeOf(fact));
    }
  }
  const columns = [...types].map(([name, type]) => ({ name, type }));
  return hasNone ? [...columns, { name: "none", type: "string" }] : columns;
}

function typeOf(fact: unknown): CellType {
  if (typeof fact === "boolean") return "boolean";
  return typeof fact === "number" ? "double" : "string";
}

function labelOf(edge: EdgeAttributes | DependencyEdge): string {
  if ("name" in edge) return edge.name;
  if (edge.kind === "assigned") return edge.letter;
  return edge.kind === "influences" ? `${edge.kind} ${edge.points}` : edge.kind;
}
