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
