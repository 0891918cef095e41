import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/**
 * The tests that mutants are tried on: the quick and sharp ones of the mutated rooms, and the laws on few cases. What takes long (all tiny organisations, fuzzing,
 * reports, the command line) is left out: a mutant that only those notice counts as survived.
 */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: {
    alias: [
      { find: /^orgproof$/, replacement: src("index.ts") },
      { find: /^orgproof\/(formats|change|testing)$/, replacement: src("$1/index.ts") },
    ],
  },
  test: {
    include: [
      "tests/{organisation,rules,level,check}/**/*.test.ts",
      "tests/laws/second-{rules,levels}.test.ts",
    ],
    testNamePattern:
      /^(?!.*(?:tiny organisations|same relationships|interfaces examined|short time|little time|stays quick)).*$/,
    setupFiles: ["tests/setup.ts"],
    // 50 cases of a law that is tried on 100,000 by night, the same for every mutant
    env: { ORGPROOF_NIGHTLY: "0.0005", ORGPROOF_SEED: "20261126" },
    testTimeout: 60_000,
    pool: "threads",
    // reading every file anew for each of its mutants takes longer than its tests
    isolate: false,
  },
});
