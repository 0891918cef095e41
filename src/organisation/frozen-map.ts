function refuse(): never {
  throw new TypeError("an organisation cannot be changed");
}

/*
 * What frozen maps are made of. A map keeps its entries where freezing does not reach them, so what would change them is taken away; by a
 * prototype, which costs a tenth of properties of its own.
 */
const unchanging: object = Object.freeze(
  Object.create(Map.prototype, {
    set: { value: refuse },
    delete: { value: refuse },
    clear: { value: refuse },
  }),
);

/** The map itself, which from now on refuses to be changed. */
export function frozenMap<K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  return Object.freeze(Object.setPrototypeOf(map, unchanging));
}
