/**
 * The properties are tried on the same cases in every `npm test`, so that a change is green or red for its own sake; `ORGPROOF_SEED=n` tries others, and by
 * night they are others each time.
 */
import fc from "fast-check";

const { ORGPROOF_NIGHTLY: nightly, ORGPROOF_SEED: seed } = process.env;
if (!nightly) fc.configureGlobal({ seed: Number(seed ?? 20261126) });
