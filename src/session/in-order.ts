/** A list in order with an item put where it belongs; the list itself stays as it is. */
export function withItem<T>(list: readonly T[], item: T, rankOf: (item: T) => number): readonly T[] {
  const rank = rankOf(item);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rankOf(list[middle] as T) <= rank) low = middle + 1;
    else high = middle;
  }
  return list.toSpliced(low, 0, item);
}

/** A list without an item. */
export function withoutItem<T>(list: readonly T[], item: T): readonly T[] {
  const at = list.indexOf(item);
  return at < 0 ? list : list.toSpliced(at, 1);
}
