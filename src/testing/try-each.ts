import fc, { type Arbitrary } from "fast-check";
import { basisOf } from "./based-on.ts";

/** How often something is tried. */
export interface TryOptions {
  /** How many designs are tried; 100 when left out, or each one where there are only so many (`faults`). */
  readonly numRuns?: number | undefined;
  /** Where the choice of designs starts; always the same when left out, so that a test is green or red for its own sake. */
  readonly seed?: number | undefined;
}

/** How trying went. */
export interface Trial<T> {
  readonly runs: number;
  /** The smallest case in which it threw, and what; `undefined` where it never did. */
  readonly failure: { readonly tried: T; readonly cause: unknown; readonly found: string } | undefined;
}

/* Any number does; the same one each time makes a test repeatable. */
export const usualSeed = 1;

/**
 * Tries something on what an arbitrary gives, until it throws: on all of it where that is known to be few, on some of it otherwise.
 * @throws {Error} when too few cases are left after what had to be skipped.
 */
export function tryEach<T>(
  arbitrary: Arbitrary<T>,
  attempt: (tried: T) => void,
  { numRuns, seed = usualSeed }: TryOptions,
): Trial<T> {
  const all = basisOf(arbitrary)?.all;
  if (all && numRuns === undefined) return tryAll(all(), attempt);
  const most = numRuns ?? 100;
  const run = fc.check(fc.property(arbitrary, attempt), { numRuns: most, seed });
  if (!run.failed) return { runs: run.numRuns, failure: undefined };
  if (run.counterexample === null)
    throw new Error(`tried ${run.numRuns} designs and had to skip ${run.numSkips}: too few are left`);
  const [tried] = run.counterexample;
  const found = `design ${run.numRuns} of ${most}, made smaller ${run.numShrinks} times, seed ${seed}`;
  return { runs: run.numRuns, failure: { tried, cause: run.errorInstance, found } };
}

function tryAll<T>(cases: Iterable<T>, attempt: (tried: T) => void): Trial<T> {
  let runs = 0;
  for (const tried of cases) {
    runs += 1;
    try {
      attempt(tried);
    } catch (cause) {
      return { runs, failure: { tried, cause, found: `case ${runs}, of all in turn` } };
    }
  }
  return { runs, failure: undefined };
}
