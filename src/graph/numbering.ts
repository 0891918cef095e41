/** Small numbers for the elements of one kind, from 0 up to, not including, `size`. */
export interface Numbering<T> {
  readonly size: number;
  readonly of: (element: T) => number;
}

/** Numbers elements by their rank in the design, which tells them apart without a look-up table. */
export function numbering<T extends { readonly order: number }>(elements: Iterable<T>): Numbering<T> {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { order } of elements) {
    least = Math.min(least, order);
    most = Math.max(most, order);
  }
  return { size: Math.max(0, most - least + 1), of: ({ order }) => order - least };
}
