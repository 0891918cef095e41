import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import { shortened } from "../../findings/expected.ts";
import { type Fault, mostFaults } from "../../findings/fault.ts";
import type { Params } from "../../findings/finding.ts";
import type { Position } from "../../findings/source.ts";
import type { Taken } from "../../model/taken-by.ts";
import { put } from "../put.ts";
import { type Anchors, keyText, mergedMaps, offsetOf, writtenText } from "./yaml-nodes.ts";

/** What bounds a reading. */
export interface Bounds {
  readonly maxDepth: number;
  /** How many values may come from aliases. */
  readonly maxAliased: number;
}

/** The value of a document, and what is wrong with it besides. */
export interface YamlValue {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/**
 * The plain value of a document. A number or boolean that stands where the model has only texts and ids is the text as it is written, so that
 * `owner: 2024` names the role `2024:` and `name: 1.10` keeps its zero.
 */
export function yamlValue(
  root: ParsedNode,
  expected: Taken | undefined,
  anchors: Anchors,
  positionAt: (offset: number) => Position,
  bounds: Bounds,
): YamlValue {
  const faults: Fault[] = [];
  const path: (string | number)[] = [];
  const above = new Set<ParsedNode>();
  let aliased = 0;
  let isStopped = false;
  /** Where the text says to look elsewhere: a limit that is passed below is passed there. */
  let outermost: { readonly node: unknown; readonly depth: number } | undefined;

  const fault = (node: unknown, rule: Fault["rule"], variant: string, params: Params) => {
    // what an alias names was read before, and what is wrong with it was said there
    if (outermost || faults.length > mostFaults) return;
    faults.push({ rule, variant, path: [...path], params, position: positionAt(offsetOf(node) ?? 0) });
  };
  const stop = (node: unknown, rule: Fault["rule"], params: Params): null => {
    if (isStopped) return null;
    isStopped = true;
    path.length = outermost?.depth ?? path.length;
    const culprit = outermost?.node ?? node;
    outermost = undefined;
    fault(culprit, rule, "", params);
    return null;
  };

  const read = (node: unknown, taken: Taken | undefined): unknown => {
    if (isStopped || node === null || node === undefined) return null;
    if (outermost) aliased += 1;
    if (aliased > bounds.maxAliased) return stop(node, "schema/alias", { limit: bounds.maxAliased });
    if (isAlias(node)) {
      const target = anchors.target(node);
      const found = shortened(`*${node.source}`);
      if (target === undefined) fault(node, "schema/alias", "unknown", { found });
      else if (above.has(target)) fault(node, "schema/alias", "circular", { found });
      else return through(node, () => read(target, taken));
      return null;
    }
    anchors.enter(node as ParsedNode);
    if (isScalar(node)) return isText(node.value, taken) ? writtenText(node) : node.value;
    if (above.size >= bounds.maxDepth) return stop(node, "schema/too-deep", { limit: bounds.maxDepth });
    above.add(node as ParsedNode);
    const value = isMap(node) ? mapOf(node, taken) : isSeq(node) ? listOf(node.items, taken) : null;
    above.delete(node as ParsedNode);
    return value;
  };

  const through = <T>(node: unknown, look: () => T): T => {
    const before = outermost;
    outermost ??= { node, depth: path.length };
    const value = look();
    outermost = before;
    return value;
  };

  const listOf = (items: readonly unknown[], taken: Taken | undefined): unknown[] =>
    items.map((item, index) => {
      path.push(index);
      const value = read(item, taken?.items);
      path.pop();
      return value;
    });

  const mapOf = (map: YAMLMap, taken: Taken | undefined): Record<string, unknown> => {
    const value: Record<string, unknown> = {};
    const merged: ParsedNode[] = [];
    const seen = new Map<string, number>();
    for (const { key, value: written } of map.items as readonly Pair<unknown, unknown>[]) {
      if (typeof key === "object" && key !== null) anchors.enter(key as ParsedNode);
      const text = keyText(key, anchors);
      const maps = mergedMaps(key, written, anchors);
      const first = text === undefined ? undefined : seen.get(text);
      if (text === undefined) fault(key, "schema/syntax", "key", {});
      else if (maps.length > 0) for (const each of maps) merged.push(each);
      else {
        path.push(text);
        if (first === undefined) put(value, text, read(written, takenBelow(taken, text)));
        else fault(key, "schema/duplicate-key", "", { key: shortened(text), line: positionAt(first).line });
        path.pop();
        if (first === undefined) seen.set(text, offsetOf(key) ?? 0);
      }
    }
    for (const each of merged) {
      const inherited = read(each, taken);
      for (const [key, item] of Object.entries(Object(inherited))) {
        if (!Object.hasOwn(value, key)) put(value, key, item);
      }
    }
    return value;
  };

  const value = read(root, expected);
  return { value, faults };
}

/** What the model has below a key. */
export function takenBelow(taken: Taken | undefined, key: string): Taken | undefined {
  for (const { attributes, element } of taken?.maps ?? []) {
    const found = attributes ? attributes.get(key) : element;
    if (found) return found;
  }
  return undefined;
}

/** Whether a number or boolean can only be meant as the text that it is written as. */
function isText(value: unknown, taken: Taken | undefined): boolean {
  if (
    !taken ||
    !(taken.id || taken.texts.length > 0 || taken.shortest <= taken.longest) ||
    taken.literals.has(value)
  )
    return false;
  if (typeof value === "number") return taken.lowest > taken.highest;
  return typeof value === "boolean" && !taken.flags;
}
