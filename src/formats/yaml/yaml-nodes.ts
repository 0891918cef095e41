import { type Alias, isAlias, isMap, isScalar, type ParsedNode, type Scalar } from "yaml";

/** What an alias stands for, as far as the document has been read; the first look at each alias comes in the document's order. */
export interface Anchors {
  /** Remembers the anchor of a node, if it has one. */
  readonly enter: (node: ParsedNode) => void;
  /** The node that an alias names: the last one before it with its anchor. */
  readonly target: (alias: Alias) => ParsedNode | undefined;
  /** Whether there was any anchor or alias. */
  readonly areUsed: () => boolean;
}

/** The package looks through the whole document for each alias; this remembers. */
export function anchorsOfDocument(): Anchors {
  const named = new Map<string, ParsedNode>();
  const targets = new Map<Alias, ParsedNode | undefined>();
  return {
    enter: (node) => {
      if (!isAlias(node) && node.anchor !== undefined) named.set(node.anchor, node);
    },
    areUsed: () => named.size > 0 || targets.size > 0,
    target: (alias) => {
      if (!targets.has(alias)) targets.set(alias, named.get(alias.source));
      return targets.get(alias);
    },
  };
}

/** The text of a key as it is written (`2024` is no number there); `undefined` for a list or map. */
export function keyText(key: unknown, anchors: Anchors): string | undefined {
  const node = isAlias(key) ? anchors.target(key) : key;
  return isScalar(node) ? writtenText(node) : undefined;
}

/** The text of a scalar as it is written. */
export function writtenText(scalar: Scalar): string {
  return typeof scalar.value === "string" ? scalar.value : (scalar.source ?? String(scalar.value ?? ""));
}

/** The maps that a merge key takes keys from, first come first served; none when it is no merge key. */
export function mergedMaps(key: unknown, value: unknown, anchors: Anchors): readonly ParsedNode[] {
  if (!isScalar(key) || key.value !== "<<" || key.type !== "PLAIN") return [];
  const resolve = (node: unknown): unknown => (isAlias(node) ? anchors.target(node) : node);
  const items = resolve(value);
  const maps = isMap(items) ? [value] : isCollectionOfMaps(items) ? items.items : [];
  return maps.every((map) => isMap(resolve(map))) ? (maps as ParsedNode[]) : [];
}

function isCollectionOfMaps(node: unknown): node is { readonly items: readonly unknown[] } {
  return typeof node === "object" && node !== null && "items" in node && Array.isArray(node.items);
}

/** Where a key or an item begins. */
export function offsetOf(node: unknown): number | undefined {
  return (node as { readonly range?: readonly number[] | null } | null | undefined)?.range?.[0];
}
