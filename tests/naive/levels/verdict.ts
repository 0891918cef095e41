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

/** One of two ways is enough: what is counted is what makes it so; where neither holds, that nothing of what was looked at does. */
export function eitherOf(one: Verdict, other: Verdict): Verdict {
  const holding = [one, other].filter(({ status }) => status === "yes");
  const sum = (verdicts: readonly Verdict[], count: "met" | "examined") =>
    verdicts.reduce((total, verdict) => total + verdict[count], 0);
  if (holding.length > 0)
    return { status: "yes", met: sum(holding, "met"), examined: sum(holding, "examined") };
  return { status: "no", met: 0, examined: sum([one, other], "examined") };
}
