const name = process.env.ORGPROOF_MUTATED ?? "some";

/** Which mutants are made of the rooms that decide, and what they are tried on. Read by `npm run mutation`, which says what to mutate, and under which name to keep it. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner", "./tests/mutation/words.mjs"],
  coverageAnalysis: "perTest",
  ignorers: ["words"],
  // what is said once, when a file is read (severities, presets), takes all tests each time, and is held to the pages by others
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `.cache/mutation/${name}-incremental.json`,
  tempDirName: ".cache/mutation/sandbox",
  ignorePatterns: ["/dist", "/coverage", "/.cache"],
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  // which test notices which of some thousand mutants takes memory
  testRunnerNodeArgs: ["--max-old-space-size=6000"],
  timeoutMS: 3000,
};
