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
    if (list.length <= walked) return list.some((item) => keyOf(item) === key && item !== except);
    const index = known.get(list) ?? indexOf(list, keyOf);
    known.set(list, index);
    const held = index.get(key);
    return held !== undefined && (held.several || held.first !== except);
  };
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
