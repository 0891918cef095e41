/** Whether a list has an item with this key, besides one that does not count. */
export type Finder<T, K> = (list: readonly T[], key: K, except?: T) => boolean;

interface Held<T> {
  readonly first: T;
  several: boolean;
}

/* Lists of this length are walked; longer ones are indexed once, since an activity may have thousands of flows. */
const walked = 8;

/** Makes a finder that remembers the lists that it was asked about. */
export function finder<T extends object, K>(keyOf: (item: T) => K): Finder<T, K> {
  const known = new Map<readonly T[], ReadonlyMap<K, Held<T>>>();
  return (list, key, except) => {
    if (list.length <= walked) return isIn(list, key, keyOf, except);
    const index = known.get(list) ?? indexOf(list, keyOf);
    known.set(list, index);
    const held = index.get(key);
    return held !== undefined && (held.several || held.first !== except);
  };
}

/* By index: short lists are looked through very often, and engines are slow to call back for a frozen list. */
function isIn<T, K>(list: readonly T[], key: K, keyOf: (item: T) => K, except: T | undefined): boolean {
  for (let at = 0; at < list.length; at += 1) {
    const item = list[at] as T;
    if (item !== except && keyOf(item) === key) return true;
  }
  return false;
}

function indexOf<T, K>(list: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, Held<T>> {
  const index = new Map<K, Held<T>>();
  for (const item of list) {
    const held = index.get(keyOf(item));
    if (held) held.several = true;
    else index.set(keyOf(item), { first: item, several: false });
  }
  return index;
}
