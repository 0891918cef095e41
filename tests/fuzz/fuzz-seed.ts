/** Which inputs are made: the same in every `npm test`, others by night and for another `ORGPROOF_SEED`. */
const { ORGPROOF_NIGHTLY: nightly, ORGPROOF_SEED: given } = process.env;
export const fuzzSeed = Number(given ?? (nightly ? Date.now() % 2 ** 31 : 20261126));
