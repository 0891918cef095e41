import type { MultiDirectedGraph } from "graphology";
import type { Organisation } from "../organisation/organisation.ts";
import type {
  DependencyEdge,
  EdgeAttributes,
  GraphAttributes,
  GraphOptions,
  NodeAttributes,
  View,
} from "./attributes.ts";
import { dependencyGraph, informationGraph, organisationGraph, powerGraph } from "./organisation-graph.ts";

/** Any of the graphs that an organisation is seen as. */
export type ViewGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes | DependencyEdge, GraphAttributes>;

const makers: { readonly [V in View]: (org: Organisation, options?: GraphOptions) => ViewGraph } = {
  organisation: organisationGraph,
  information: informationGraph,
  power: powerGraph,
  dependency: dependencyGraph,
};

/** The graph of a view, made anew. */
export function viewGraph(org: Organisation, view: View, options?: GraphOptions): ViewGraph {
  return makers[view](org, options);
}
