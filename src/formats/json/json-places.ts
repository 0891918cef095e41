import type { Position, Source } from "../../findings/source.ts";
import { below, type PointerTree, placesOf, pointerTree } from "../pointer-tree.ts";
import { comma, isClosing, skipSpace, skipString, skipValue, stringAt } from "./json-tokens.ts";

/** Finds places in a text that JSON.parse reads: one walk for all pointers, past whatever they do not lead into. */
export function jsonPlaces(text: string, positionAt: (offset: number) => Position): Source["locate"] {
  return (pointers) => {
    const { tree, ends } = pointerTree(pointers);
    tree.offset = skipSpace(text, 0);
    visit(text, tree.offset, tree);
    return placesOf(ends, positionAt);
  };
}

/** Visits the value that begins at `at`; returns the offset after it. As deep as the pointers, not as the text. */
function visit(text: string, at: number, tree: PointerTree): number {
  if (!tree.children) return skipValue(text, at);
  if (text[at] === "{") return visitMap(text, at, tree);
  if (text[at] === "[") return visitList(text, at, tree);
  return skipValue(text, at);
}

function visitMap(text: string, at: number, tree: PointerTree): number {
  let next = skipSpace(text, at + 1);
  while (next < text.length && !isClosing(text.charCodeAt(next))) {
    const end = skipString(text, next);
    const key = stringAt(text, next, end);
    const child = below(tree, key);
    if (child) child.offset = next;
    // past the colon
    const value = skipSpace(text, skipSpace(text, end) + 1);
    next = afterItem(text, child ? visit(text, value, child) : skipValue(text, value));
  }
  return next + 1;
}

function visitList(text: string, at: number, tree: PointerTree): number {
  let next = skipSpace(text, at + 1);
  for (let index = 0; next < text.length && !isClosing(text.charCodeAt(next)); index += 1) {
    const child = tree.children?.get(String(index));
    if (child) child.offset = next;
    next = afterItem(text, child ? visit(text, next, child) : skipValue(text, next));
  }
  return next + 1;
}

/** The offset of the next item, or of the closing bracket. */
export function afterItem(text: string, at: number): number {
  const next = skipSpace(text, at);
  return text.charCodeAt(next) === comma ? skipSpace(text, next + 1) : next;
}
