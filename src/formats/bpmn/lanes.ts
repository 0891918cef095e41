import { type BpmnElement, type BpmnTree, childrenOf, referencesOf } from "./bpmn-tree.ts";
import { drawnLanes } from "./drawn-lanes.ts";
import { isA } from "./metamodel.ts";

/** The lane that each node stands in, the innermost; nodes in no lane of their own have that of what they sit on or in. */
export type LaneOf = (node: BpmnElement) => BpmnElement | undefined;

/**
 * Reads the lanes from their lists of nodes; where no lane of a process lists any, from the drawing.
 * @param tell Called with each lane that lists a node of another lane beside it.
 */
export function lanesOf(tree: BpmnTree, tell: (lane: BpmnElement, node: BpmnElement) => void): LaneOf {
  const found = new Map<BpmnElement, { lane: BpmnElement; depth: number }>();
  const unlisted: BpmnElement[] = [];
  for (const container of tree.elements) {
    if (!isA(container.type, "bpmn:FlowElementsContainer")) continue;
    const lanes = childrenOf(container, "bpmn:LaneSet").flatMap((set) => lanesIn(set, 1));
    for (const { lane, depth } of lanes) {
      for (const reference of referencesOf(lane, "flowNodeRef")) {
        const node = tree.find(reference);
        if (!node) continue;
        const known = found.get(node);
        // lanes list the nodes of their inner lanes again
        if (!known || (known.depth < depth && isInside(lane, known.lane))) found.set(node, { lane, depth });
        else if (!isInside(known.lane, lane)) tell(lane, node);
      }
    }
    if (lanes.length > 0 && lanes.every(({ lane }) => referencesOf(lane, "flowNodeRef").length === 0))
      unlisted.push(...lanes.map(({ lane }) => lane));
  }
  const drawn = unlisted.length > 0 ? drawnLanes(tree, unlisted) : undefined;
  const laneOf: LaneOf = (node) => {
    const own = found.get(node)?.lane ?? drawn?.get(node);
    if (own) return own;
    const host = isA(node.type, "bpmn:BoundaryEvent")
      ? tree.find(node.xml.attributes.get("attachedToRef"))
      : undefined;
    if (host && host !== node && !isA(host.type, "bpmn:BoundaryEvent")) return laneOf(host);
    return node.parent && isA(node.parent.type, "bpmn:SubProcess") ? laneOf(node.parent) : undefined;
  };
  return laneOf;
}

function lanesIn(set: BpmnElement, depth: number): readonly { lane: BpmnElement; depth: number }[] {
  return childrenOf(set, "bpmn:Lane").flatMap((lane) => [
    { lane, depth },
    ...childrenOf(lane, "bpmn:LaneSet").flatMap((inner) => lanesIn(inner, depth + 1)),
  ]);
}

function isInside(inner: BpmnElement, outer: BpmnElement): boolean {
  for (let at: BpmnElement | undefined = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}
