/**
 * Adds up how many paths there are of each kind, exactly. Numbers are added as numbers as long as they are whole (up to 2^53), and as
 * BigInt from there on.
 */
export interface PathCounts {
  readonly add: (kind: number, paths: number | bigint) => void;
  readonly of: (kind: number) => bigint;
}

/** Counters for so many kinds, all 0. */
export function pathCounts(kinds: number): PathCounts {
  const small = new Float64Array(kinds);
  const large = new Map<number, bigint>();
  return {
    add(kind, paths) {
      const sum = typeof paths === "number" ? (small[kind] as number) + paths : Number.POSITIVE_INFINITY;
      if (sum <= Number.MAX_SAFE_INTEGER) {
        small[kind] = sum;
        return;
      }
      large.set(kind, (large.get(kind) ?? 0n) + BigInt(paths));
    },
    of: (kind) => (large.get(kind) ?? 0n) + BigInt(small[kind] as number),
  };
}

/** Part of a whole (0 of nothing is 0), as the number nearest to the exact quotient. */
export function shareOf(part: bigint, whole: bigint): number {
  if (whole === 0n) return 0;
  if (whole <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(part) / Number(whole);
  return Number((part << 80n) / whole) / 2 ** 80;
}
