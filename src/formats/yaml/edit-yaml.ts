import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { PatchOperation } from "../../findings/finding.ts";
import { pointerParts } from "../../findings/pointer.ts";
import { cutYaml } from "./cut-yaml.ts";
import { flowYaml } from "./flow-yaml.ts";
import { isNothing, keyOf, pairEnd, rangeOf } from "./node-range.ts";
import { writeYaml } from "./write-yaml.ts";

/** How new values are written: as the text's own language writes them in one line. */
export type Style = "yaml" | "json";

/**
 * A text of YAML or JSON with one operation of a patch carried out in place: nothing else of it changes. `undefined` where the text is not of a form
 * that can be changed so. The text is one that was read without a fault.
 */
export function editYaml(text: string, operation: PatchOperation, style: Style): string | undefined {
  const parts = pointerParts(operation.path) ?? [];
  if (operation.op === "remove") return cutYaml(text, parts);
  let node: unknown = parseDocument(text, { version: "1.2", schema: "core", stringKeys: false }).contents;
  for (const [at, part] of parts.entries()) {
    const rest = parts.slice(at + 1);
    const value = nested(rest, operation.value);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => keyOf(key) === part);
      if (!pair) return insertPair(text, node, part, value, style);
      if (isNothing(pair.value)) return fillPair(text, pair, value, style);
      if (rest.length === 0) return replace(text, pair.value, value, style);
      node = pair.value;
    } else if (isSeq(node)) {
      if (part === "-" || Number(part) === node.items.length) return append(text, node, value, style);
      node = node.items[Number(part)];
      if (rest.length === 0) return replace(text, node, value, style);
    } else return undefined;
  }
  return undefined;
}

/** The value that, put where the path begins, puts `value` where it ends. */
function nested(parts: readonly string[], value: unknown): unknown {
  return parts.reduceRight<unknown>((inner, part) => Object.fromEntries([[part, inner]]), value);
}

function oneLine(value: unknown, style: Style): string {
  if (style === "json") return JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
  return flowYaml(value);
}

function lineBreak(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function spliced(text: string, from: number, to: number, inserted: string): string {
  return text.slice(0, from) + inserted + text.slice(to);
}

function replace(text: string, node: unknown, value: unknown, style: Style): string | undefined {
  const range = rangeOf(node);
  if (!range || (isCollection(node) && !node.flow) || (isScalar(node) && isBlock(node.type)))
    return undefined;
  return spliced(text, range[0], range[1], oneLine(value, style));
}

function isBlock(type: string | undefined): boolean {
  return type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL";
}

/** Gives a value to a key that has none. */
function fillPair(text: string, { key }: Pair, value: unknown, style: Style): string | undefined {
  const end = rangeOf(key)?.[1];
  const colon = end === undefined ? -1 : text.indexOf(":", end);
  if (end === undefined || colon < 0 || text.slice(end, colon).trim() !== "") return undefined;
  return spliced(text, colon + 1, colon + 1, ` ${oneLine(value, style)}`);
}

function insertPair(
  text: string,
  map: YAMLMap,
  key: string,
  value: unknown,
  style: Style,
): string | undefined {
  if (map.flow || map.items.length === 0)
    return insertInFlow(text, map, `${oneLine(key, style)}: ${oneLine(value, style)}`);
  const first = map.items[0] as Pair;
  const start = rangeOf(first.key)?.[0];
  const end = pairEnd(map.items.at(-1) as Pair);
  if (start === undefined || end === undefined) return undefined;
  const indent = " ".repeat(start - lineStart(text, start));
  return insertLines(text, end, indent, writeYaml(Object.fromEntries([[key, value]])));
}

function append(text: string, list: YAMLSeq, value: unknown, style: Style): string | undefined {
  if (list.flow || list.items.length === 0) return insertInFlow(text, list, oneLine(value, style));
  const start = rangeOf(list.items[0])?.[0];
  const end = rangeOf(list)?.[1];
  if (start === undefined || end === undefined) return undefined;
  const dash = /^( *)- *$/.exec(text.slice(lineStart(text, start), start));
  if (!dash) return undefined;
  return insertLines(text, end, dash[1] ?? "", writeYaml([value]));
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Puts lines after the one in which `end` lies. */
function insertLines(text: string, end: number, indent: string, lines: string): string {
  const newLine = lineBreak(text);
  const inserted = lines
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? line : indent + line))
    .join(newLine);
  if (text[end - 1] === "\n") return spliced(text, end, end, inserted + newLine);
  const next = text.indexOf("\n", end);
  if (next < 0) return `${text}${newLine}${inserted}${newLine}`;
  return spliced(text, next + 1, next + 1, inserted + newLine);
}

/** Puts an item at the end of a list or map in brackets, on a line of its own where the others are. */
function insertInFlow(text: string, node: YAMLMap | YAMLSeq, item: string): string | undefined {
  const { range, items } = node;
  if (!range || !node.flow) return undefined;
  const close = range[1] - 1;
  const last: unknown = items.at(-1);
  if (last === undefined) {
    const brackets = isMap(node) ? ["{ ", " }"] : ["[", "]"];
    return spliced(text, range[0], range[1], `${brackets[0]}${item}${brackets[1]}`);
  }
  const end = isMap(node) ? pairEnd(last as Pair) : rangeOf(last)?.[1];
  if (end === undefined || text.slice(end, close).includes(",")) return undefined;
  const begun = isMap(node) ? rangeOf((last as Pair).key)?.[0] : rangeOf(last)?.[0];
  const start = lineStart(text, begun ?? 0);
  const isAlone = begun !== undefined && text.slice(start, begun).trim() === "";
  const glue = isAlone ? `,${lineBreak(text)}${text.slice(start, begun)}` : ", ";
  return spliced(text, end, end, glue + item);
}
