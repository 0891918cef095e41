/** How often a property is tried: a few times in `npm test`, many times by night (`ORGPROOF_NIGHTLY=1`). */
export function runs(usual: number, nightly: number): { readonly numRuns: number } {
  return { numRuns: process.env.ORGPROOF_NIGHTLY ? nightly : usual };
}
