import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { isPlain } from "../../model/is-plain.ts";

/* What is as short as this stands in one line. */
const line = 72;

/* The document, its sections, and their elements stand in lines of their own, however short; what elements hold need not. */
const shallowest = 3;

/** Writes a plain value as YAML: maps and lists that are short and deep enough in brackets, whatever could be misread in quotes. */
export function writeYaml(value: unknown): string {
  const document = new Document(null, { version: "1.2", schema: "core", compat: "yaml-1.1" });
  document.contents = nodeOf(value, 0) as typeof document.contents;
  return document.toString({ lineWidth: 0, minContentWidth: 0, flowCollectionPadding: true });
}

function nodeOf(value: unknown, depth: number): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.flow = isShort(value, depth);
    list.items = value.map((item) => nodeOf(item, depth + 1));
    return list;
  }
  if (isPlain(value)) {
    const map = new YAMLMap();
    map.flow = isShort(value, depth);
    map.items = Object.keys(value).map((key) => new Pair(scalar(key), nodeOf(value[key], depth + 1)));
    return map;
  }
  return scalar(value);
}

function isShort(value: object, depth: number): boolean {
  const items: readonly unknown[] = Object.values(value);
  if (items.length === 0) return true;
  if (items.some(hasLines) || JSON.stringify(value).length > line) return false;
  return depth >= shallowest || (Array.isArray(value) && items.every((item) => typeof item !== "object"));
}

function hasLines(value: unknown): boolean {
  return typeof value === "string" && value.includes("\n");
}

/* Control characters, halves of surrogate pairs, and characters that end a line or cannot be seen: only an escape sequence keeps them. */
const delicate = /[^\P{Cc}\t\n]|[\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u;

function scalar(value: unknown): Scalar {
  const node = new Scalar(value);
  if (typeof value === "string" && delicate.test(value)) node.type = Scalar.QUOTE_DOUBLE;
  return node;
}
