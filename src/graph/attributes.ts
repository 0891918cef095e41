import type { MultiDirectedGraph } from "graphology";
import type { Meaning } from "../model/scheme.ts";

/*
 * What the nodes and edges of the graphs say. A fact that is unknown is left out; `null` says that there is none. Durations are in days.
 * Where an attribute names an element it is by its id. Attributes belong to the caller: each call makes new ones.
 */

interface NodeFacts<K extends string> {
  readonly kind: K;
  readonly id: string;
  /** In the language that was asked for; the id when it has no name. */
  readonly name: string;
}

export type UnitNode = NodeFacts<"unit">;
export interface RoleNode extends NodeFacts<"role"> {
  /** The unit that it sits in; two for a role that sits in both. */
  readonly unit: string | readonly string[];
}
export interface ActivityNode extends NodeFacts<"activity"> {
  /** The units that own it; empty when nobody does. */
  readonly owners?: readonly string[];
}
export type InformationNode = NodeFacts<"information">;
export type DecisionNode = NodeFacts<"decision">;
export type MeetingNode = NodeFacts<"meeting">;
export type KnowledgeNode = NodeFacts<"knowledge">;
export interface ProcessNode extends NodeFacts<"process"> {
  /** The parties that own it. */
  readonly owners?: readonly string[];
}
export type SystemNode = NodeFacts<"system">;
export interface MetricNode extends NodeFacts<"metric"> {
  /** The parties that own it. */
  readonly owners?: readonly string[];
}

/** What a node stands for; its key is `kind:id`. */
export type NodeAttributes =
  | UnitNode
  | RoleNode
  | ActivityNode
  | InformationNode
  | DecisionNode
  | MeetingNode
  | KnowledgeNode
  | ProcessNode
  | SystemNode
  | MetricNode;
export type NodeKind = NodeAttributes["kind"];

interface EdgeFacts<K extends string> {
  readonly kind: K;
}

/** From the activity that sends to the one that receives. */
export interface FlowEdge extends EdgeFacts<"flow"> {
  readonly id: string;
  /** That of the flow, or of what it carries when it has none. */
  readonly name: string;
  readonly information: string;
  /** Whether it crosses a unit boundary: whether it is a handoff. */
  readonly crossing?: boolean;
  readonly owner?: string | null;
  /** A system, a meeting, or free text. */
  readonly via?: string | null;
  readonly every?: number | null;
  readonly on?: string | null;
  readonly within?: number | null;
  readonly accepts?: string | null;
  /** The information fed back. */
  readonly returns?: string | null;
  readonly escalatesTo?: string | null;
  readonly complete?: boolean;
  readonly correct?: boolean;
}

/** From an information to the activity that needs it. */
export interface NeedsEdge extends EdgeFacts<"needs"> {
  readonly within: number | null;
  readonly toStart: boolean;
  readonly crossing?: boolean;
}

/** In the dependency graph: from an activity that produces an information to one that needs it. */
export interface DependencyEdge extends NeedsEdge {
  /** That of the information. */
  readonly name: string;
  readonly information: string;
}

/** From a party to an activity: one edge for each letter. */
export interface AssignedEdge extends EdgeFacts<"assigned"> {
  readonly letter: string;
  readonly meanings: readonly Meaning[];
}

/** From a party to a decision. */
export interface HoldsEdge extends EdgeFacts<"holds"> {
  /** The rule by which several holders decide together. */
  readonly jointly?: string | null;
}

/** From a unit to a decision; a unit without points has no influence. */
export interface InfluencesEdge extends EdgeFacts<"influences"> {
  readonly points: number;
}

/** From an information to the meeting where a unit presents it. */
export interface ReportsEdge extends EdgeFacts<"reports"> {
  readonly unit: string;
}

/** Edges without facts of their own; the kind tells what stands at either end. */
export type PlainEdge = EdgeFacts<
  | "produces"
  | "analysed-in"
  | "affects"
  | "decides"
  | "participates"
  | "knows"
  | "requires"
  | "member"
  | "child"
  | "reports-to"
  | "heads"
  | "owns"
  | "uses"
>;

export type EdgeAttributes =
  | FlowEdge
  | NeedsEdge
  | AssignedEdge
  | HoldsEdge
  | InfluencesEdge
  | ReportsEdge
  | PlainEdge;
export type EdgeKind = EdgeAttributes["kind"];

/** What a graph says of itself. */
export interface GraphAttributes {
  readonly view: View;
  /** That of the design; empty when it has none. */
  readonly name: string;
  /** All units of the design, also those that are no nodes of this graph. */
  readonly units: readonly { readonly id: string; readonly name: string; readonly parent: string | null }[];
}

/** The graphs that an organisation is seen as. */
export const views = ["organisation", "information", "power", "dependency"] as const;
export type View = (typeof views)[number];

/** The organisation as a graph, whole or a part of it. */
export type OrganisationGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** What depends on what. */
export type DependencyGraph = MultiDirectedGraph<ActivityNode, FlowEdge | DependencyEdge, GraphAttributes>;

/** How a graph says texts that a design gives in several languages. */
export interface GraphOptions {
  /** Language tag; English when left out. */
  readonly locale?: string;
}
