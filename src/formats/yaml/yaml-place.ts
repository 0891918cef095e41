import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from "yaml";

/** Where in a document a word stands, or would stand. */
export interface YamlPlace {
  /** The keys and indices that lead to it; those of the map or list around it where it is a key. */
  readonly path: readonly (string | number)[];
  readonly is: "key" | "value";
  /** The other keys of the map, where it is a key. */
  readonly beside: readonly string[];
}

/** A word of a text, and where it may stand in the document. */
export interface YamlWord {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** More than one while it can still become a key or a value. */
  readonly places: readonly YamlPlace[];
}

/* Stands for the word that is being written; an id that no design has. */
const mark = "orgproof-writes-here";

/**
 * The word at an offset of a YAML text, and its place in the document. The text need not be right: a word of no place yet, such as one alone in a line, is tried
 * out as a key and as a value.
 */
export function yamlPlace(text: string, offset: number): YamlWord | undefined {
  const [from, to] = wordAt(text, offset);
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const before = text.slice(lineStart, from);
  if (/(^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, ""))) return undefined;
  const rest = /^[^\n]*/.exec(text.slice(to))?.[0] ?? "";
  const isAlone = /^\s*(-\s+)*$/.test(before) && !/^["']?\s*:/.test(rest);
  const tries = isAlone ? [`${mark}:`, ...(before.includes("-") ? [mark] : [])] : [mark];
  const places = tries.flatMap((word) => {
    const place = placeOf(sectionAround(text, from, to, word));
    return place ? [place] : [];
  });
  return { from, to, text: text.slice(from, to), places };
}

const inWord = /[\p{L}\p{M}\p{N}\-_.\u200c$]/u;

function wordAt(text: string, offset: number): readonly [number, number] {
  let [from, to] = [offset, offset];
  while (from > 0 && inWord.test(text[from - 1] ?? "")) from -= 1;
  while (to < text.length && inWord.test(text[to] ?? "")) to += 1;
  // the dash of an item is no part of a word
  if (/^-+$/.test(text.slice(from, to)) && to === offset) from = to;
  return [from, to];
}

/** The part of the text that the word is in, with the mark in its place: from one key at the margin to the next, which takes a small part of the time of the whole. */
function sectionAround(text: string, from: number, to: number, word: string): string {
  const head = text.slice(0, from);
  const tail = text.slice(to);
  if (/^\s*[{[]/.test(text)) return head + word + tail;
  const isAtMargin = from === 0 || text[from - 1] === "\n";
  const starts = [...head.matchAll(/^[^\s#\-\]}]/gm)];
  const start = isAtMargin ? 0 : (starts.at(-1)?.index ?? 0);
  const end = isAtMargin ? -1 : tail.search(/\n[^\s#\-\]}]/);
  return head.slice(start) + word + (end < 0 ? tail : tail.slice(0, end));
}

function placeOf(text: string): YamlPlace | undefined {
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    logLevel: "silent",
    prettyErrors: false,
    uniqueKeys: false,
  });
  let found: YamlPlace | undefined;
  visit(document, {
    Scalar(key, node, ancestors) {
      if (typeof node.value !== "string" || !node.value.includes(mark)) return undefined;
      const above = ancestors.filter(
        (each): each is Node | Pair => isMap(each) || isSeq(each) || isPair(each),
      );
      if (key === "key") {
        const map = above.findLast((each) => isMap(each));
        const beside = isMap(map) ? map.items.flatMap((pair) => keysBut(pair, node)) : [];
        found = { path: pathThrough(above.slice(0, -1), undefined), is: "key", beside };
      } else found = { path: pathThrough(above, node), is: "value", beside: [] };
      return visit.BREAK;
    },
  });
  return found;
}

function keysBut(pair: Pair, node: unknown): readonly string[] {
  return pair.key !== node && isScalar(pair.key) ? [String(pair.key.value)] : [];
}

/** Keys of pairs, and indices in lists. */
function pathThrough(above: readonly (Node | Pair)[], node: unknown): readonly (string | number)[] {
  return above.flatMap((each, at): readonly (string | number)[] => {
    if (isPair(each)) return isScalar(each.key) ? [String(each.key.value)] : [];
    if (!isSeq(each)) return [];
    const inner = above[at + 1] ?? node;
    const index = each.items.indexOf(inner);
    return index < 0 ? [] : [index];
  });
}
