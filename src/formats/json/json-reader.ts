import { changeInText } from "../change-in-text.ts";
import { put } from "../put.ts";
import type { Replaced, TextAgain } from "../read-text.ts";
import { duplicateKeys, firstTooDeep } from "./json-keys.ts";
import { afterItem } from "./json-places.ts";
import { isClosing, isOpening, skipSpace, skipString, skipValue, stringAt } from "./json-tokens.ts";
import { jsonValue, readJson } from "./read-json.ts";

interface Known {
  readonly text: string;
  readonly value: unknown;
  /** Whether it is known that no key stands twice in it, and that it is not nested too deep. */
  isClean: boolean;
}

/**
 * Reads one text after another as `readJson` does; where all that is otherwise stands in one element of a section, that alone. `replaced` is told in terms of the last text
 * that could be read.
 */
export function jsonReader(maxDepth = 64): (text: string) => TextAgain {
  let last: Known | undefined;
  return (text) => {
    const replaced = last?.isClean ? replacedIn(last, text, maxDepth) : undefined;
    if (last && replaced) {
      last = { text, value: replaced.reduce(withReplaced, last.value), isClean: true };
      return { read: jsonValue(text, last.value, maxDepth), replaced };
    }
    const read = readJson(text, maxDepth);
    if ("faults" in read) return { read, replaced: undefined };
    const known: Known = { text, value: read.value, isClean: false };
    last = known;
    const hidden = (keys: number | undefined) => {
      const faults = read.hidden(keys);
      known.isClean = faults.length === 0;
      return faults;
    };
    return { read: { ...read, hidden }, replaced: undefined };
  };
}

/** What is otherwise in a text, where that is one element or nothing. */
function replacedIn(known: Known, text: string, maxDepth: number): readonly Replaced[] | undefined {
  const { from, before, after } = changeInText(known.text, text);
  if (from === before && from === after) return [];
  const place = elementAround(known.text, from, before);
  if (!place) return undefined;
  const written = text.slice(place.start, place.end + after - before);
  try {
    const value: unknown = JSON.parse(written);
    const isClean =
      firstTooDeep(written, maxDepth - 2) === undefined &&
      duplicateKeys(written, () => ({ line: 1, column: 1 })).length === 0;
    return isClean ? [{ parts: place.parts, value }] : undefined;
  } catch {
    // the whole says what is wrong with it, and where
    return undefined;
  }
}

interface ElementSpan {
  readonly parts: readonly [section: string, id: string];
  readonly start: number;
  readonly end: number;
}

/** The element of a section whose value holds all between two offsets; whatever is a value can stand in its place. */
function elementAround(text: string, from: number, to: number): ElementSpan | undefined {
  const section = itemAround(text, skipSpace(text, 0), from, to);
  if (!section || !isOpening(text.charCodeAt(section.start))) return undefined;
  const element = itemAround(text, section.start, from, to);
  return element && { parts: [section.key, element.key], start: element.start, end: element.end };
}

/** The item of the map or list at an offset whose value holds all between two others. */
function itemAround(text: string, at: number, from: number, to: number) {
  const isMap = text[at] === "{";
  let next = skipSpace(text, at + 1);
  for (let index = 0; next <= from && !isClosing(text.charCodeAt(next)); index += 1) {
    const endOfKey = isMap ? skipString(text, next) : next;
    const start = isMap ? skipSpace(text, skipSpace(text, endOfKey) + 1) : next;
    const end = skipValue(text, start);
    if (start <= from && to <= end)
      return { key: isMap ? stringAt(text, next, endOfKey) : String(index), start, end };
    next = afterItem(text, end);
  }
  return undefined;
}

/** A document in which an element says something else; all else is shared. */
function withReplaced(document: unknown, { parts: [name = "", id = ""], value }: Replaced): unknown {
  const section = Object(document)[name];
  return withKey(
    document,
    name,
    Array.isArray(section) ? section.with(Number(id), value) : withKey(section, id, value),
  );
}

function withKey(map: unknown, key: string, value: unknown): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [each, item] of Object.entries(Object(map))) put(made, each, each === key ? value : item);
  return made;
}
