/** An element while it is being linked: its references are still being filled in. */
export type Draft<T> = {
  -readonly [name in keyof T]: T[name] extends readonly (infer E)[] ? readonly E[] : T[name];
};

/** The list of those that have none: shared, so that an element costs no more than what it holds. */
export const empty: readonly never[] = Object.freeze([]);

/**
 * Adds to a list of a draft, which may still be the shared empty one; returns the list to keep. Short lists are made to measure: an engine
 * gives a list that is pushed to room for many more, and an organisation is made of very many short lists.
 */
export function add<T>(list: readonly T[], item: T): readonly T[] {
  if (list.length === 0) return [item];
  if (list.length === 1) return [list[0] as T, item];
  if (list.length === 2) return [list[0] as T, list[1] as T, item];
  (list as T[]).push(item);
  return list;
}

/** The written form of an optional list: `none`, one item alone, or a list. */
export type Listed<T> = T | readonly T[] | "none" | undefined;

/** The items of a list, each once; the list itself where none is there twice. */
export function eachOnce<T>(items: readonly T[]): readonly T[] {
  if (items.length < 2) return items;
  // of few, to search is quicker than to look up
  const isTwice = items.length > 64 ? new Set(items).size < items.length : !items.every(isFirst);
  return isTwice ? [...new Set(items)] : items;
}

function isFirst<T>(item: T, at: number, items: readonly T[]): boolean {
  return items.indexOf(item) === at;
}

/** The items of an optional list, each once; `undefined` when nothing is said. */
export function itemsOf<T>(written: Listed<T>): readonly T[] | undefined {
  if (written === undefined) return undefined;
  if (written === "none") return empty;
  if (!Array.isArray(written)) return [written as T];
  return eachOnce(written as readonly T[]);
}

/** The value of an optional attribute: `null` for `none`. */
export function stated<T>(written: T | "none" | undefined): Exclude<T, "none"> | null | undefined {
  return written === "none" ? null : (written as Exclude<T, "none"> | undefined);
}

/** The value of an optional boolean: `none` is false. */
export function flagOf(written: boolean | "none" | undefined): boolean | undefined {
  return written === "none" ? false : written;
}
