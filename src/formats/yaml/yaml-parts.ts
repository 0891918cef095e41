import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { below, type PointerTree } from "../pointer-tree.ts";
import { anchorsOfDocument, keyText, offsetOf } from "./yaml-nodes.ts";
import { placeBelow } from "./yaml-places.ts";

/** A key with its value, or an item of a list, that has lines for itself: from its first one to the first one of the next. */
export interface Part {
  /** Nothing in a list. */
  readonly key: string;
  /** How many characters its lines have. */
  readonly length: number;
  /** Where in them its key or its item begins. */
  readonly at: number;
  /** Its value, of a text in which its lines begin at `base`. */
  readonly node: unknown;
  readonly base: number;
  readonly inner: Parts | undefined;
}

/** A map or list whose keys or items have lines for themselves. */
export interface Parts {
  readonly kind: "map" | "list";
  /** How many spaces stand before its keys or dashes. */
  readonly indent: number;
  /** How many characters stand before its first line, from where it may begin. */
  readonly head: number;
  readonly parts: readonly Part[];
}

const noAnchors = anchorsOfDocument();

/**
 * The parts of what stands between two offsets of a text, and those of its parts, as deep as is said; `undefined` where they share lines. Nothing in it is an alias.
 */
export function partsOf(
  node: unknown,
  text: string,
  [start, end]: readonly [start: number, end: number],
  depth: number,
): Parts | undefined {
  if (!(isMap(node) || isSeq(node)) || node.flow) return undefined;
  const lines = linesOf(node, text);
  const [first] = lines ?? [];
  if (!lines || !first || lines.some(({ indent }) => indent !== first.indent)) return undefined;
  const parts = lines.map(({ key, line, at, value }, index): Part => {
    const next = lines[index + 1]?.line ?? end;
    const inner = depth > 1 ? partsOf(value, text, [line, next], depth - 1) : undefined;
    return { key, length: next - line, at, node: value, base: line, inner };
  });
  const kind = isMap(node) ? "map" : "list";
  return { kind, indent: first.indent, head: first.line - start, parts };
}

interface Line {
  readonly key: string;
  readonly line: number;
  readonly indent: number;
  readonly at: number;
  readonly value: unknown;
}

/** Where the lines of each key or item begin; `undefined` where one has none for itself. */
function linesOf(node: YAMLMap | YAMLSeq, text: string): readonly Line[] | undefined {
  const lines: Line[] = [];
  for (const item of node.items as readonly unknown[]) {
    const line = isMap(node) ? lineOfPair(item as Pair, text) : lineOfItem(item, text);
    if (!line) return undefined;
    lines.push(line);
  }
  return lines;
}

function lineOfPair({ key, value }: Pair, text: string): Line | undefined {
  const offset = offsetOf(key);
  const name = keyText(key, noAnchors);
  // such a key is no key like others, in YAML or in JavaScript; an empty one may stand where nothing is written
  if (offset === undefined || !name || !isScalar(key) || name === "<<" || name === "__proto__")
    return undefined;
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  const isAlone = /^ *$/.test(text.slice(line, offset));
  return isAlone ? { key: name, line, indent: offset - line, at: offset - line, value } : undefined;
}

function lineOfItem(item: unknown, text: string): Line | undefined {
  const offset = offsetOf(item);
  if (offset === undefined) return undefined;
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  const indent = /^( *)- +$/.exec(text.slice(line, offset))?.[1]?.length;
  return indent === undefined ? undefined : { key: "", line, indent, at: offset - line, value: item };
}

/** Finds what is looked for in parts that may begin at an offset. */
export function placeInParts(tree: PointerTree, { kind, head, parts }: Parts, start: number): void {
  if (!tree.children) return;
  let at = start + head;
  for (const [index, part] of parts.entries()) {
    const child = kind === "map" ? below(tree, part.key) : tree.children.get(String(index));
    if (child && child.offset === undefined) {
      child.offset = at + part.at;
      if (part.inner) placeInParts(child, part.inner, at);
      else {
        placeBelow(part.node, child, noAnchors);
        shift(child, at - part.base);
      }
    }
    at += part.length;
  }
}

function shift({ children }: PointerTree, by: number): void {
  for (const child of children?.values() ?? []) {
    if (child.offset !== undefined) child.offset += by;
    shift(child, by);
  }
}
