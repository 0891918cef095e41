/** Chance that is the same for the same numbers: the n-th input of a seed can be made again without those before it. */
export interface Chance {
  /** A whole number from 0 up to, and without, `below`. */
  readonly number: (below: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** True once in `times`, on average. */
  readonly once: (times: number) => boolean;
}

/** The chance of one input (mulberry32, whose state is mixed from the two numbers). */
export function chanceOf(seed: number, index: number): Chance {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
  const number = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  const pick = <T>(items: readonly T[]): T => {
    const item = items[number(items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  return { number, pick, once: (times) => number(times) === 0 };
}
