import { type BpmnElement, type BpmnTree, childrenOf } from "./bpmn-tree.ts";
import { isA } from "./metamodel.ts";
import type { Work } from "./work.ts";

/** A sequence flow both of whose ends are there. */
export interface Step {
  readonly flow: BpmnElement;
  readonly from: BpmnElement;
  readonly to: BpmnElement;
}

type Nodes = readonly BpmnElement[];
type Side = "before" | "after";

/** What follows what. */
export interface OrderOfWork {
  readonly steps: readonly Step[];
  readonly stepOf: (flow: BpmnElement) => Step | undefined;
  readonly outgoing: (node: BpmnElement) => readonly Step[];
  /** The activities that a node comes from or leads to, itself if it is one; events and gateways are passed through. */
  readonly nearest: (node: BpmnElement, side: Side) => Nodes;
}

/* Drawings need some thousands; a net of gateways that was made to be hard would need without end. */
const mostVisits = 2_000_000;

export function orderOfWork(tree: BpmnTree, work: Work): OrderOfWork {
  const steps = tree.elements
    .filter(({ type }) => type === "bpmn:SequenceFlow")
    .flatMap((flow): Step[] => {
      const from = tree.find(flow.xml.attributes.get("sourceRef"));
      const to = tree.find(flow.xml.attributes.get("targetRef"));
      return from && to && isNode(from) && isNode(to) ? [{ flow, from, to }] : [];
    });
  const outgoing = grouped(steps, ({ from }) => from);
  const incoming = grouped(steps, ({ to }) => to);
  const memories = { after: new Map<BpmnElement, Nodes>(), before: new Map<BpmnElement, Nodes>() };

  const direct = (node: BpmnElement, side: Side): Nodes =>
    side === "after"
      ? (outgoing.get(node) ?? []).map(({ to }) => to)
      : (incoming.get(node) ?? []).map(({ from }) => from);
  /** Whether nothing in its sub-process leads on from a node, or to it. */
  const isBorder = (node: BpmnElement, side: Side) =>
    direct(node, side).length === 0 &&
    node.xml.attributes.get("triggeredByEvent") !== "true" &&
    !(side === "before" && isA(node.type, "bpmn:BoundaryEvent"));
  const next = (node: BpmnElement, side: Side): Nodes => {
    // a sub-process that shows its work is gone through from its first nodes to its last
    if (work.isOpened(node))
      return childrenOf(node, "bpmn:FlowNode").filter((inner) =>
        isBorder(inner, side === "after" ? "before" : "after"),
      );
    const beside = direct(node, side);
    if (beside.length > 0) return beside;
    if (side === "before" && isA(node.type, "bpmn:BoundaryEvent")) {
      const host = tree.find(node.xml.attributes.get("attachedToRef"));
      // which part of an opened one it breaks off is not said
      return host && work.isActivity(host) ? [host] : [];
    }
    let outer = node;
    while (outer.parent && work.isOpened(outer.parent) && isBorder(outer, side)) {
      outer = outer.parent;
      const beyond = direct(outer, side);
      if (beyond.length > 0) return beyond;
    }
    return [];
  };
  let visits = 0;
  const nearest: OrderOfWork["nearest"] = (node, side) => {
    if (work.isActivity(node)) return [node];
    const known = memories[side].get(node);
    if (known) return known;
    const found: BpmnElement[] = [];
    const seen = new Set([node]);
    const waiting = [node];
    for (let at = waiting.pop(); at && visits < mostVisits; at = waiting.pop()) {
      for (const each of next(at, side)) {
        visits += 1;
        if (seen.has(each)) continue;
        seen.add(each);
        if (work.isActivity(each)) found.push(each);
        else waiting.push(each);
      }
    }
    found.sort((one, other) => one.xml.order - other.xml.order);
    memories[side].set(node, found);
    return found;
  };
  const byFlow = new Map(steps.map((step) => [step.flow, step]));
  return { steps, stepOf: (flow) => byFlow.get(flow), outgoing: (node) => outgoing.get(node) ?? [], nearest };
}

function isNode({ type }: BpmnElement): boolean {
  return isA(type, "bpmn:FlowNode");
}

function grouped(
  steps: readonly Step[],
  by: (step: Step) => BpmnElement,
): ReadonlyMap<BpmnElement, readonly Step[]> {
  const groups = new Map<BpmnElement, Step[]>();
  for (const step of steps) {
    const group = groups.get(by(step));
    if (group) group.push(step);
    else groups.set(by(step), [step]);
  }
  return groups;
}
