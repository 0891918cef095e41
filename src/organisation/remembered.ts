/** The value that is known for a key; found and kept when it is asked for the first time. */
export function remembered<K, V>(known: Map<K, V>, key: K, find: (key: K) => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find(key);
  known.set(key, value);
  return value;
}
