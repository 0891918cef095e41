type Piece = string | Uint8Array;

const cut = <T extends Piece>(input: T, from: number, to: number): T =>
  (typeof input === "string"
    ? input.slice(0, from) + input.slice(to)
    : Uint8Array.from([...input.subarray(0, from), ...input.subarray(to)])) as T;

/** A smaller input that still fails: pieces are left out, halves first, single characters last. */
export function smaller<T extends Piece>(input: T, fails: (input: T) => boolean): T {
  let [left, tries] = [input, 0];
  for (let size = Math.ceil(input.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < left.length && tries < 4000; ) {
      const tried = cut(left, from, Math.min(left.length, from + size));
      tries += 1;
      if (fails(tried)) left = tried;
      else from += size;
    }
  }
  return left;
}
