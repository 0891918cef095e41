import {
  isCollection,
  isMap,
  isPair,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { keyOf, pairEnd, rangeOf } from "./node-range.ts";

/**
 * A text of YAML or JSON without what stands at a place in it, its comment on the same line included; nothing else of it changes. `undefined` where it
 * stands in a form that cannot be cut so. The text is one that was read without a fault.
 */
export function cutYaml(text: string, parts: readonly string[]): string | undefined {
  let node: unknown = parseDocument(text, { version: "1.2", schema: "core", stringKeys: false }).contents;
  let above: Pair | undefined;
  for (const [at, part] of parts.entries()) {
    if (!isMap(node) && !isSeq(node)) return undefined;
    const rank = isMap(node) ? node.items.findIndex(({ key }) => keyOf(key) === part) : Number(part);
    const item: unknown = node.items[rank];
    if (item === undefined) return undefined;
    if (at === parts.length - 1) {
      if (node.flow) return cutInFlow(text, node.items, rank);
      return node.items.length === 1 ? emptied(text, above, node) : cutLines(text, node.items, rank);
    }
    above = isPair(item) ? item : undefined;
    node = isPair(item) ? item.value : item;
  }
  return undefined;
}

/** Where an item of a list or map begins, and where its value ends. */
function itemRange(item: unknown): readonly [number, number] | undefined {
  if (!isPair(item)) return rangeOf(item);
  const [start, end] = [rangeOf(item.key)?.[0], pairEnd(item)];
  return start === undefined || end === undefined ? undefined : [start, end];
}

/** Cuts an item out of brackets, with the comma that parts it from the others. */
function cutInFlow(text: string, items: readonly unknown[], rank: number): string | undefined {
  const own = itemRange(items[rank]);
  const [before, after] = [itemRange(items[rank - 1]), itemRange(items[rank + 1])];
  if (!own) return undefined;
  if (after) return text.slice(0, own[0]) + text.slice(after[0]);
  return text.slice(0, before ? before[1] : own[0]) + text.slice(own[1]);
}

/** Cuts the lines of an item. The first attribute of an item of a list shares its line with the dash, and cannot be cut so. */
function cutLines(text: string, items: readonly unknown[], rank: number): string | undefined {
  const own = itemRange(items[rank]);
  if (!own) return undefined;
  const start = text.lastIndexOf("\n", own[0] - 1) + 1;
  const indent = text.slice(start, own[0]);
  if (!/^[ \t]*(?:- +)?$/.test(indent) || indent.includes("-") === isPair(items[rank])) return undefined;
  return text.slice(0, start) + text.slice(lineEnd(text, own[1]));
}

/** Leaves brackets with nothing in them where the only item of a list or map stood in lines. */
function emptied(text: string, above: Pair | undefined, node: YAMLMap | YAMLSeq): string | undefined {
  const start = above && rangeOf(above.key)?.[1];
  const end = rangeOf(node)?.[1];
  if (start === undefined || end === undefined || !isCollection(node)) return undefined;
  const colon = text.indexOf(":", start) + 1;
  const rest = lineEnd(text, end);
  const newLine = /\r?\n$/.exec(text.slice(0, rest))?.[0] ?? "";
  return `${text.slice(0, colon)} ${isSeq(node) ? "[]" : "{}"}${newLine}${text.slice(rest)}`;
}

/** Where the line ends in which an item ends: a block ends where its last line does, behind which nothing but a comment can stand. */
function lineEnd(text: string, end: number): number {
  if (text[end - 1] === "\n") return end;
  const next = text.indexOf("\n", end);
  return next < 0 ? text.length : next + 1;
}
