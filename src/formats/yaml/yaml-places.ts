import { isAlias, isMap, isSeq, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import type { Position, Source } from "../../findings/source.ts";
import { below, type PointerTree, placesOf, pointerTree } from "../pointer-tree.ts";
import { type Anchors, keyText, mergedMaps, offsetOf } from "./yaml-nodes.ts";

/** Finds places in a document that was read: one walk for all pointers, through aliases and merge keys to where things are written. */
export function yamlPlaces(
  root: ParsedNode,
  anchors: Anchors,
  positionAt: (offset: number) => Position,
): Source["locate"] {
  return (pointers) => {
    const { tree, ends } = pointerTree(pointers);
    tree.offset = offsetOf(root);
    placeBelow(root, tree, anchors);
    return placesOf(ends, positionAt);
  };
}

/** Finds what is looked for below a node: as deep as the pointers, not as the document. */
export function placeBelow(node: unknown, tree: PointerTree, anchors: Anchors): void {
  if (!tree.children) return;
  const target = isAlias(node) ? anchors.target(node) : node;
  if (isMap(target)) visitMap(target, tree, anchors, new Set());
  if (!isSeq(target)) return;
  for (const [index, child] of tree.children) {
    const item = target.items[Number(index)];
    if (item === undefined || item === null) continue;
    child.offset = offsetOf(item);
    placeBelow(item, child, anchors);
  }
}

/** Looks into a map, then for what it does not have into the maps that it merges; `above` are those that merge it, in a bad document itself. */
function visitMap(map: YAMLMap, tree: PointerTree, anchors: Anchors, above: Set<YAMLMap>): void {
  if (above.has(map)) return;
  above.add(map);
  const merged: unknown[] = [];
  for (const { key, value } of map.items as readonly Pair<unknown, unknown>[]) {
    const maps = mergedMaps(key, value, anchors);
    for (const each of maps) merged.push(isAlias(each) ? anchors.target(each) : each);
    const text = maps.length > 0 ? undefined : keyText(key, anchors);
    const child = text === undefined ? undefined : below(tree, text);
    // of equal keys the first one counts, and keys of the map before those that it merges
    if (!child || child.offset !== undefined) continue;
    child.offset = offsetOf(key);
    placeBelow(value, child, anchors);
  }
  for (const each of merged) if (isMap(each)) visitMap(each, tree, anchors, above);
}
