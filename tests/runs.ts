import { begin, count } from "./nightly/progress.ts";

/** How often a property is tried: a few times in `npm test`, many times by night (`ORGPROOF_NIGHTLY=1`; `0.01` for a hundredth of that). */
export function runs(usual: number, nightly: number): { readonly numRuns: number } {
  const { ORGPROOF_NIGHTLY: share } = process.env;
  const numRuns = share ? Math.ceil(nightly * Number(share)) : usual;
  begin(numRuns);
  return { numRuns };
}

/** Says that a law was tried on all the cases that there are, so that the night counts them, too. */
export function triedAll(cases: number): void {
  begin(cases);
  count(cases);
}

/** How long a test with a law may take, in milliseconds; by night there is more to try, and somebody looks on. */
export function patience(usual: number): number {
  return process.env.ORGPROOF_NIGHTLY ? Math.max(usual, 3_600_000) : usual;
}
