/**
 * The properties are tried on the same cases in every `npm test`, so that a change is green or red for its own sake; `ORGPROOF_SEED=n` tries others, and by
 * night they are others each time.
 */
import fc from "fast-check";
import { count } from "./nightly/progress.ts";

const { ORGPROOF_NIGHTLY: nightly, ORGPROOF_SEED: seed } = process.env;
if (!nightly || seed) fc.configureGlobal({ seed: Number(seed ?? 20261126) });
// by night somebody looks on
if (nightly) fc.configureGlobal({ ...fc.readConfigureGlobal(), beforeEach: () => count() });
