import type { BpmnElement, BpmnTree } from "./bpmn-tree.ts";
import { isA } from "./metamodel.ts";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest of the lanes that the middle of each node is drawn in: some tools say it nowhere else. */
export function drawnLanes(
  tree: BpmnTree,
  lanes: readonly BpmnElement[],
): ReadonlyMap<BpmnElement, BpmnElement> {
  const boxes = new Map<BpmnElement, Box>();
  for (const shape of tree.elements) {
    if (shape.type !== "bpmndi:BPMNShape") continue;
    const drawn = tree.find(shape.xml.attributes.get("bpmnElement"));
    const box = shape.children.map(boxOf).find((each) => each !== undefined);
    // the first drawing of several counts
    if (drawn && box && !boxes.has(drawn)) boxes.set(drawn, box);
  }
  const sized = lanes
    .flatMap((lane) => {
      const box = boxes.get(lane);
      return box ? [{ lane, box }] : [];
    })
    .sort((one, other) => one.box.width * one.box.height - other.box.width * other.box.height);
  const found = new Map<BpmnElement, BpmnElement>();
  for (const [node, { x, y, width, height }] of boxes) {
    if (!isA(node.type, "bpmn:FlowNode")) continue;
    const at = { x: x + width / 2, y: y + height / 2 };
    const lane = sized.find(({ lane, box }) => processOf(lane) === processOf(node) && holds(box, at))?.lane;
    if (lane) found.set(node, lane);
  }
  return found;
}

function boxOf({ type, xml: { attributes } }: BpmnElement): Box | undefined {
  if (type !== "dc:Bounds") return undefined;
  const number = (name: string) => Number(attributes.get(name) ?? Number.NaN);
  const box = { x: number("x"), y: number("y"), width: number("width"), height: number("height") };
  return Object.values(box).every(Number.isFinite) ? box : undefined;
}

function holds({ x, y, width, height }: Box, at: { readonly x: number; readonly y: number }): boolean {
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

function processOf(element: BpmnElement): BpmnElement | undefined {
  for (let at: BpmnElement | undefined = element; at; at = at.parent)
    if (isA(at.type, "bpmn:Process")) return at;
  return undefined;
}
