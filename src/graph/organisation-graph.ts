import { MultiDirectedGraph } from "graphology";
import { textIn } from "../model/text.ts";
import type { Activity, Information, Need } from "../organisation/elements.ts";
import { hasOfItself } from "../organisation/has-information.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type {
  DependencyEdge,
  DependencyGraph,
  EdgeAttributes,
  EdgeKind,
  FlowEdge,
  GraphAttributes,
  GraphOptions,
  NodeAttributes,
  OrganisationGraph,
  View,
} from "./attributes.ts";
import { type Edge, edgesOf, flowEdge, needFacts } from "./edges.ts";
import { keyOf, type NodeElement, nameIn, nodeElements, nodeOf } from "./nodes.ts";

/*
 * Each call makes a new graph, which is the caller's to change. Nodes stand in it kind by kind, edges too; those of one kind are in the
 * design's order.
 */

/** The whole organisation. */
export function organisationGraph(org: Organisation, options: GraphOptions = {}): OrganisationGraph {
  return part(org, "organisation", options, () => true);
}

/**
 * How information moves: the activities, joined by flows. Where a need is not met (no flow brings the information, and the activity does not
 * surely have it of itself) the information is a node, too, between those who produce it and those who need it.
 */
export function informationGraph(org: Organisation, options: GraphOptions = {}): OrganisationGraph {
  const unmet = new Set<Information>();
  const unmetNeeds = new Set<string>();
  for (const need of needsWithoutFlow(org)) {
    if (hasOfItself(need.activity, need.information, org) === "yes") continue;
    unmet.add(need.information);
    unmetNeeds.add(`needs:${need.id}`);
  }
  const isShown = (element: NodeElement) =>
    element.kind === "activity" || (element.kind === "information" && unmet.has(element));
  const kinds: ReadonlySet<EdgeKind> = new Set(["produces", "needs", "flow"]);
  return part(org, "information", options, isShown, kinds, ({ key, attributes }) => {
    return attributes.kind !== "needs" || unmetNeeds.has(key);
  });
}

/**
 * Who may decide what: all parties, all decisions, the meetings where they are taken and the activities where they are taken, analysed or
 * binding; with the hierarchy, and the letters held in these activities.
 */
export function powerGraph(org: Organisation, options: GraphOptions = {}): OrganisationGraph {
  const around = new Set<NodeElement>();
  for (const decision of org.decisions.values()) {
    for (const list of [decision.decidedIn, decision.analysedIn, decision.affects])
      for (const each of list) around.add(each);
  }
  const isShown = (element: NodeElement) =>
    ["unit", "role", "decision"].includes(element.kind) || around.has(element);
  return part(org, "power", options, isShown, powerKinds);
}

const powerKinds: ReadonlySet<EdgeKind> = new Set([
  "child",
  "heads",
  "member",
  "reports-to",
  "owns",
  "assigned",
  "decides",
  "holds",
  "influences",
  "analysed-in",
  "affects",
  "participates",
]);

/**
 * Which activity depends on which: an edge for each flow, and one from each activity that produces an information to each that needs it,
 * unless that is external. These are as many as producers times consumers.
 */
export function dependencyGraph(org: Organisation, options: GraphOptions = {}): DependencyGraph {
  const { locale = "en" } = options;
  const graph: DependencyGraph = new MultiDirectedGraph();
  graph.replaceAttributes(graphAttributes(org, "dependency", locale));
  for (const activity of org.activities.values()) {
    const attributes = nodeOf(activity, locale);
    if (attributes.kind === "activity") graph.addNode(keyOf(activity), attributes);
  }
  for (const activity of org.activities.values()) {
    for (const need of activity.needs ?? []) {
      if (need.information.external) continue;
      for (const producer of need.information.producers) insert(graph, dependency(producer, need, locale));
    }
  }
  for (const flow of org.flows) insert<FlowEdge>(graph, flowEdge(flow, locale));
  return graph;
}

function dependency(producer: Activity, need: Need, locale: string): Edge<DependencyEdge> {
  const { information, activity } = need;
  return {
    key: `needs:${information.id}:${producer.id}->${activity.id}`,
    source: keyOf(producer),
    target: keyOf(activity),
    attributes: { ...needFacts(need), information: information.id, name: nameIn(information, locale) },
  };
}

function part(
  org: Organisation,
  view: View,
  { locale = "en" }: GraphOptions,
  isNode: (element: NodeElement) => boolean,
  kinds?: ReadonlySet<EdgeKind>,
  isEdge: (edge: Edge<EdgeAttributes>) => boolean = () => true,
): OrganisationGraph {
  const graph: OrganisationGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes(graphAttributes(org, view, locale));
  for (const each of nodeElements(org)) if (isNode(each)) graph.addNode(keyOf(each), nodeOf(each, locale));
  for (const edge of edgesOf(org, locale, kinds)) {
    if (graph.hasNode(edge.source) && graph.hasNode(edge.target) && isEdge(edge)) insert(graph, edge);
  }
  return graph;
}

function insert<E extends EdgeAttributes | DependencyEdge>(
  graph: {
    readonly addDirectedEdgeWithKey: (key: string, source: string, target: string, attributes: E) => unknown;
  },
  { key, source, target, attributes }: Edge<E>,
): void {
  graph.addDirectedEdgeWithKey(key, source, target, attributes);
}

function graphAttributes(org: Organisation, view: View, locale: string): GraphAttributes {
  const { name } = org.design;
  const units = [...org.units.values()].map((unit) => ({
    id: unit.id,
    name: nameIn(unit, locale),
    parent: unit.parent?.id ?? null,
  }));
  return { view, name: name === undefined ? "" : textIn(name, locale), units };
}

function* needsWithoutFlow(org: Organisation): Iterable<Need> {
  for (const { needs, inbound } of org.activities.values()) {
    const brought = new Set(inbound.map(({ information }) => information));
    for (const need of needs ?? []) if (!brought.has(need.information)) yield need;
  }
}
