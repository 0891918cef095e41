import type { PatchOperation } from "../findings/finding.ts";
import { pointer } from "../findings/pointer.ts";
import { isPlain } from "../model/is-plain.ts";

/** One word of a text that is another one: a key, or a value that is one word and stays one. */
export interface WordChange {
  /** Where it stands, by the keys as they were. */
  readonly path: readonly string[];
  readonly is: "key" | "value";
  readonly word: unknown;
}

/** How one document becomes another: words in place first, then a patch, whose paths have the new keys. */
export interface DocumentChanges {
  readonly words: readonly WordChange[];
  readonly patch: readonly PatchOperation[];
}

/** How a document becomes another one with as little as possible of it changed. */
export function changesInto(before: object, after: object): DocumentChanges {
  const words: WordChange[] = [];
  const patch: PatchOperation[] = [];
  compare(before, after, [], []);
  return { words, patch };

  function compare(was: unknown, is: unknown, path: readonly string[], now: readonly string[]): void {
    if (isSame(was, is)) return;
    if (isPlain(was) && isPlain(is)) compareMaps(was, is, path, now);
    else if (Array.isArray(was) && Array.isArray(is)) compareLists(was, is, path, now);
    else if (isWord(was) && isWord(is)) words.push({ path, is: "value", word: is });
    else patch.push({ op: "replace", path: pointer(now), value: is });
  }

  function compareMaps(
    was: Readonly<Record<string, unknown>>,
    is: Readonly<Record<string, unknown>>,
    path: readonly string[],
    now: readonly string[],
  ): void {
    const names = renamed(was, is);
    for (const [key, value] of Object.entries(was)) {
      const name = names.get(key);
      if (name === undefined) {
        patch.push({ op: "remove", path: pointer([...now, key]) });
        continue;
      }
      if (name !== key) words.push({ path: [...path, key], is: "key", word: name });
      compare(value, is[name], [...path, key], [...now, name]);
    }
    const kept = new Set(names.values());
    for (const [key, value] of Object.entries(is))
      if (!kept.has(key)) patch.push({ op: "add", path: pointer([...now, key]), value });
  }

  function compareLists(
    was: readonly unknown[],
    is: readonly unknown[],
    path: readonly string[],
    now: readonly string[],
  ): void {
    const at = (parts: readonly string[], index: number) => [...parts, String(index)];
    if (is.length >= was.length) {
      for (const [index, item] of was.entries()) compare(item, is[index], at(path, index), at(now, index));
      for (const value of is.slice(was.length))
        patch.push({ op: "add", path: pointer([...now, "-"]), value });
      return;
    }
    const kept = keptItems(was, is);
    for (const [rank, index] of kept.entries())
      compare(was[index], is[rank], at(path, index), at(now, index));
    for (let index = was.length - 1; index >= 0; index -= 1)
      if (!kept.includes(index)) patch.push({ op: "remove", path: pointer(at(now, index)) });
  }
}

/** What each key is called: keys that are gone and keys that are new are the same where they stand in each other's places. */
function renamed(
  was: Readonly<Record<string, unknown>>,
  is: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const [before, after] = [Object.keys(was), Object.keys(is)];
  const fresh = after.filter((key) => !Object.hasOwn(was, key));
  for (const key of before) {
    if (Object.hasOwn(is, key)) names.set(key, key);
    else if (before.length === after.length) {
      const name = fresh.shift();
      if (name !== undefined) names.set(key, name);
    }
  }
  return names;
}

/** Which items of a list stay, of as many as are left: equal ones, else those most like them, in order. */
function keptItems(was: readonly unknown[], is: readonly unknown[]): readonly number[] {
  const kept: number[] = [];
  let from = 0;
  for (const [rank, item] of is.entries()) {
    const last = was.length - (is.length - rank);
    let best = from;
    let most = -1;
    for (let at = from; at <= last; at += 1) {
      const alike = likeness(was[at], item);
      if (alike > most) [best, most] = [at, alike];
    }
    kept.push(best);
    from = best + 1;
  }
  return kept;
}

function likeness(one: unknown, other: unknown): number {
  if (isSame(one, other)) return 1;
  if (!isPlain(one) || !isPlain(other)) return 0;
  const keys = Object.keys(one);
  return keys.filter((key) => isSame(one[key], other[key])).length / (keys.length + 1);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isWord(value: unknown): boolean {
  return value !== null && value !== undefined && typeof value !== "object";
}
