import { isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import type { Fault } from "../../findings/fault.ts";
import type { Position } from "../../findings/source.ts";
import type { Taken } from "../../model/taken-by.ts";
import { composeYaml } from "./compose-yaml.ts";
import { maxAliased } from "./read-yaml.ts";
import { anchorsOfDocument, keyText, offsetOf } from "./yaml-nodes.ts";
import { type Part, type Parts, partsOf } from "./yaml-parts.ts";
import { yamlValue } from "./yaml-value.ts";

/** Where in a document the lines stand that are read by themselves. */
export interface Around {
  readonly kind: Parts["kind"];
  readonly indent: number;
  /** 0: keys of the document; 1: what is in one of them. */
  readonly depth: 0 | 1;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether the text ends with it. */
  readonly isEnd: boolean;
  /** The lines before it that say nothing. */
  readonly silent: string;
  /** What the model has in the map or list around it. */
  readonly taken: Taken | undefined;
  readonly maxDepth: number;
}

/** Keys or items with their values; or what is wrong with the lines, and with nothing around them. */
export type ReadPart =
  | { readonly parts: readonly Part[]; readonly values: readonly unknown[] }
  | { readonly faults: readonly Fault[] };

/* What stands for all before, and for all after; nobody calls anything so. */
const [before, after] = ["orgproof-before", "orgproof-after"];

/**
 * Reads lines of a document by themselves, between neighbours as they have in it. `undefined` where that may give something else than the whole gives. `positionAt` is
 * of the lines.
 */
export function readPart(
  lines: string,
  around: Around,
  positionAt: (offset: number) => Position,
): ReadPart | undefined {
  const { kind, indent, depth, isFirst, isLast, isEnd, silent, taken, maxDepth } = around;
  if (!beginsRight(lines, around) || (!isEnd && !lines.endsWith("\n"))) return undefined;
  if (/^(?:---|\.\.\.)/m.test(lines) || lines.includes("<<")) return undefined;
  const beside = (name: string) => `${" ".repeat(indent)}${kind === "map" ? `${name}: 1` : "- 1"}\n`;
  const head = (depth === 0 ? "" : "around:\n") + (isFirst ? "" : beside(before)) + silent;
  const isBesideLast = depth === 0 || !isLast;
  const tail = isEnd ? "" : isBesideLast ? beside(after) : `${after}: 1\n`;
  const text = head + lines + tail;
  const end = text.length - tail.length;
  let [lowest, highest] = [head.length, head.length];
  const composed = composeYaml(text, maxDepth, (offset) => {
    [lowest, highest] = [Math.min(lowest, offset), Math.max(highest, offset)];
    return positionAt(offset - head.length);
  });
  const root = "faults" in composed ? composed.broken : composed.root;
  const container = root && containerIn(root, around, tail !== "" && !isBesideLast ? end : undefined);
  if (!container) return undefined;
  const items = container.items as readonly unknown[];
  const last = tail !== "" && isBesideLast ? items.at(-1) : undefined;
  const offsetBefore = head.length - silent.length - beside(before).length + indent;
  if (!isFirst && !isBeside(items[0], offsetBefore, kind)) return undefined;
  if (tail !== "" && isBesideLast && !isBeside(last, end + indent, kind)) return undefined;
  if ("faults" in composed) {
    if (hangsOnBefore(lines, around) || !isClosed(lines)) return undefined;
    const isWithin = lowest >= head.length && (isEnd || highest < end);
    return isWithin ? { faults: composed.faults } : undefined;
  }
  const anchors = anchorsOfDocument();
  const bounds = { maxDepth: maxDepth - depth, maxAliased };
  const { value, faults } = yamlValue(container as ParsedNode, taken, anchors, positionAt, bounds);
  const all = partsOf(container, text, [0, end], 2 - depth);
  if (faults.length > 0 || anchors.areUsed() || !all || all.indent !== indent || all.kind !== kind)
    return undefined;
  const parts = all.parts.slice(isFirst ? 0 : 1, last === undefined ? undefined : -1);
  if (parts[0]?.base !== head.length) return undefined;
  const values = Array.isArray(value)
    ? value.slice(isFirst ? 0 : 1, last === undefined ? undefined : -1)
    : parts.map(({ key }) => (value as Record<string, unknown>)[key]);
  return { parts, values };
}

/** Whether the first line begins with a key or a dash where the others have theirs. */
function beginsRight(lines: string, { kind, indent }: Around): boolean {
  const start = lines.slice(0, indent + 2);
  if (start.slice(0, indent) !== " ".repeat(indent)) return false;
  const rest = start.slice(indent);
  return kind === "list" ? rest === "- " : /^[^\s#%]/.test(rest) && !/^[-?:](?:\s|$)/.test(rest);
}

/**
 * Whether what is wrong with the first line may hang on the lines before it: of one that begins with a single sign, the package takes the indentation that the ones
 * before had to go on with.
 */
function hangsOnBefore(lines: string, { indent, silent }: Around): boolean {
  const next = /^ *\S(?:[ \t\r][^\n]*)?\n(?:[ \t\r]*\n)*( *)/.exec(lines)?.[1];
  return next !== undefined && (silent !== "" || next.length > indent);
}

const opening: Readonly<Record<string, string>> = { "}": "{", "]": "[" };

/** Whether brackets and quotes are closed in the order in which they are opened: of others, what comes behind the lines may take part in what is wrong. */
function isClosed(lines: string): boolean {
  const open: string[] = [];
  for (const [sign] of lines.matchAll(/[{}[\]"']/g)) {
    const wanted = opening[sign] ?? (open.at(-1) === sign ? sign : undefined);
    if (wanted === undefined) open.push(sign);
    else if (open.pop() !== wanted) return false;
  }
  return open.length === 0;
}

/** The map or list that the lines are in, where nothing else came of what is around them. */
function containerIn(root: ParsedNode, { kind, depth }: Around, next: number | undefined) {
  if (!isMap(root) || root.flow) return undefined;
  if (depth === 0) return root;
  const [pair, other, ...more] = root.items;
  if (more.length > 0 || (next === undefined) !== (other === undefined)) return undefined;
  if (next !== undefined && !isBeside(other, next, "map")) return undefined;
  const container = pair?.value;
  const isKind = kind === "map" ? isMap(container) : isSeq(container);
  return isKind && (isMap(container) || isSeq(container)) && !container.flow ? container : undefined;
}

/** Whether something is what stands at an offset for what is around. */
function isBeside(item: unknown, offset: number, kind: Parts["kind"]): boolean {
  if (kind === "list") return isScalar(item) && item.value === 1 && offsetOf(item) === offset + 2;
  const { key, value } = Object(item) as { readonly key?: unknown; readonly value?: unknown };
  const name = keyText(key, anchorsOfDocument());
  return (
    (name === before || name === after) && offsetOf(key) === offset && isScalar(value) && value.value === 1
  );
}
