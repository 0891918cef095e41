/** A queue that gives the item with the least key first. It holds at most as many entries as it was made for, and may be used again when empty. */
export interface MinHeap {
  readonly push: (key: number, item: number) => void;
  /** Takes out the item with the least key; -1 when there is none. Its key is then `key()`. */
  readonly pop: () => number;
  readonly key: () => number;
}

/** A binary heap in typed arrays. */
export function minHeap(capacity: number): MinHeap {
  const keys = new Float64Array(capacity);
  const items = new Int32Array(capacity);
  let size = 0;
  let popped = Number.NaN;
  const put = (at: number, key: number, item: number): void => {
    keys[at] = key;
    items[at] = item;
  };
  return {
    key: () => popped,
    push(key, item) {
      let at = size++;
      while (at > 0) {
        const above = (at - 1) >> 1;
        if ((keys[above] as number) <= key) break;
        put(at, keys[above] as number, items[above] as number);
        at = above;
      }
      put(at, key, item);
    },
    pop() {
      if (size === 0) return -1;
      popped = keys[0] as number;
      const top = items[0] as number;
      size -= 1;
      const key = keys[size] as number;
      const item = items[size] as number;
      let at = 0;
      for (let below = 1; below < size; below = 2 * at + 1) {
        if (below + 1 < size && (keys[below + 1] as number) < (keys[below] as number)) below += 1;
        if (key <= (keys[below] as number)) break;
        put(at, keys[below] as number, items[below] as number);
        at = below;
      }
      put(at, key, item);
      return top;
    },
  };
}
