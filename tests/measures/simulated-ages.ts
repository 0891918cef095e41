/** A flow of a chain: how often it goes out and how long it takes, in days. */
export interface Hop {
  readonly period: number;
  readonly delay: number;
}

/**
 * Ages at the end of a chain, as a naive simulation sees them: each hop sends what it last received, at its own phase. Returns the worst
 * age and the mean age, over every combination of phases that are `step` apart; neighbouring hops are half a step out of phase.
 */
export function simulatedAges(hops: readonly Hop[], step: number): { worst: number; mean: number } {
  const warm = hops.reduce((sum, { period, delay }) => sum + period + delay, 0);
  let worst = 0;
  let sum = 0;
  let count = 0;
  for (const phases of phasesOf(hops, step)) {
    const cycle = hops.reduce((all, { period }) => leastCommon(all, period), 1);
    // What the sender of hop `at` knows at a time: when it was made.
    const madeWhen = (at: number, time: number): number => {
      if (at < 0) return time;
      const { period, delay } = hops[at] as Hop;
      const phase = phases[at] as number;
      const sent = Math.floor((time - delay - phase) / period) * period + phase;
      return madeWhen(at - 1, sent);
    };
    // Arrivals fall on half steps, so that between two samples the age grows by the time between them.
    const quarter = step / 4;
    for (let time = warm; time < warm + cycle; time += step / 2) {
      const age = time + quarter - madeWhen(hops.length - 1, time + quarter);
      worst = Math.max(worst, age + quarter);
      sum += age;
      count += 1;
    }
  }
  return { worst, mean: sum / count };
}

function* phasesOf(hops: readonly Hop[], step: number, at = 0): Iterable<readonly number[]> {
  const hop = hops[at];
  if (!hop) return yield [];
  for (let phase = 0; phase < hop.period; phase += step)
    for (const others of phasesOf(hops, step, at + 1)) yield [phase + (at % 2) * (step / 2), ...others];
}

function leastCommon(a: number, b: number): number {
  const greatest = (x: number, y: number): number => (y === 0 ? x : greatest(y, x % y));
  return (a * b) / greatest(a, b);
}
