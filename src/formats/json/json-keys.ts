import { shortened } from "../../findings/expected.ts";
import { type Fault, mostFaults } from "../../findings/fault.ts";
import type { Position } from "../../findings/source.ts";
import {
  colon,
  comma,
  isClosing,
  isOpening,
  isSpace,
  quote,
  skipSpace,
  skipString,
  stringAt,
} from "./json-tokens.ts";

/**
 * At most how many keys a text of JSON has: the colons that stand behind a quote. JSON.parse silently keeps the last of equal keys, so where
 * its value has as many keys as this, none was lost. (It is more than the keys only where a string begins with a colon or has one behind an
 * escaped quote.) Searching for one character is many times faster than looking at each.
 */
export function keysAtMost(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    let before = at - 1;
    while (isSpace(text.charCodeAt(before))) before -= 1;
    if (text.charCodeAt(before) === quote) count += 1;
  }
  return count;
}

interface Open {
  /** The keys so far and where they stand; `undefined` in a list. */
  readonly keys: Map<string, number> | undefined;
  /** The key, or the index, that the walk is at. */
  key: string | number;
}

/** Every key that stands a second time in its map, in a text that JSON.parse reads; with the line of the first. */
export function duplicateKeys(text: string, positionAt: (offset: number) => Position): readonly Fault[] {
  const faults: Fault[] = [];
  const open: Open[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const top = open.at(-1);
    if (isOpening(code))
      open.push(text[at] === "{" ? { keys: new Map(), key: "" } : { keys: undefined, key: 0 });
    else if (isClosing(code)) open.pop();
    else if (code === comma && typeof top?.key === "number") top.key += 1;
    else if (code === quote) {
      const end = skipString(text, at);
      if (top?.keys && text.charCodeAt(skipSpace(text, end)) === colon) {
        const key = stringAt(text, at, end);
        top.key = key;
        const first = top.keys.get(key);
        if (first === undefined) top.keys.set(key, at);
        else if (faults.length <= mostFaults) {
          const path = open.map((each) => each.key);
          const params = { key: shortened(key), line: positionAt(first).line };
          faults.push({ rule: "schema/duplicate-key", path, params, position: positionAt(at) });
        }
      }
      at = end - 1;
    }
  }
  return faults;
}

/** The offset of the first bracket that opens a level too many; `undefined` when there is none. Reads any text as if it were JSON. */
export function firstTooDeep(text: string, levels: number): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = skipString(text, at) - 1;
    else if (isOpening(code)) {
      depth += 1;
      if (depth > levels) return at;
    } else if (isClosing(code)) depth -= 1;
  }
  return undefined;
}
