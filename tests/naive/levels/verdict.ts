/** What became of a criterion, of a design that states everything. */
export interface Verdict {
  readonly status: "yes" | "no" | "not-applicable";
  readonly met: number;
  readonly examined: number;
}

/** Every x has P: no if the misses exceed the share that may miss; not applicable if there is no x. */
export function every<T>(items: readonly T[], has: (item: T) => boolean, tolerance: number): Verdict {
  const met = items.filter(has).length;
  const misses = items.length - met;
  if (items.length === 0) return { status: "not-applicable", met, examined: 0 };
  return { status: misses / items.length > tolerance ? "no" : "yes", met, examined: items.length };
}

/** There is an x with P. */
export function some<T>(items: readonly T[], has: (item: T) => boolean): Verdict {
  const met = items.filter(has).length;
  return { status: met > 0 ? "yes" : "no", met, examined: items.length };
}
