import type { Flow } from "../organisation/elements.ts";

/** In days: `Infinity` for none, `NaN` for unknown; a flow that an event starts waits for nothing. */
export function periodOf({ every, on }: Flow): number {
  if (typeof every === "number") return every;
  if (on !== undefined && on !== null) return 0;
  return every === null && on === null ? Number.POSITIVE_INFINITY : Number.NaN;
}

/** From the start to receipt, in days: `Infinity` for none, `NaN` for unknown. */
export function delayOf({ within }: Flow): number {
  return within === null ? Number.POSITIVE_INFINITY : (within ?? Number.NaN);
}

/**
 * What a flow adds to an age: at worst, on average, and at least, when what it does not say counts as 0. `NaN`: it is no part of a chain
 * whose age is known.
 */
export const flowAges = {
  worst: (flow: Flow) => finite(periodOf(flow) + delayOf(flow)),
  mean: (flow: Flow) => finite(periodOf(flow) / 2 + delayOf(flow)),
  leastWorst: (flow: Flow) => (periodOf(flow) || 0) + (delayOf(flow) || 0),
  leastMean: (flow: Flow) => (periodOf(flow) || 0) / 2 + (delayOf(flow) || 0),
} as const;

function finite(age: number): number {
  return age === Number.POSITIVE_INFINITY ? Number.NaN : age;
}
