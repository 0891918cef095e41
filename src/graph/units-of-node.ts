import type { NodeAttributes } from "./attributes.ts";

/** The units that a node belongs to: those that own it or that it sits in, or the unit that it is. */
export function unitsOfNode(node: NodeAttributes): readonly string[] {
  if (node.kind === "unit") return [node.id];
  if (node.kind === "role") return typeof node.unit === "string" ? [node.unit] : node.unit;
  return node.kind === "activity" ? (node.owners ?? []) : [];
}
