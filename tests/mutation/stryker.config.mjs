/** Which mutants are made of the rooms that decide, and what they are tried on. Read by `npm run mutation`; a path there takes the place of `mutate`. */
export default {
  mutate: ["src/{organisation,rules,level}/**/*.ts"],
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner", "./tests/mutation/words.mjs"],
  coverageAnalysis: "perTest",
  ignorers: ["words"],
  // what is said once, when a file is read (severities, presets), takes all tests each time, and is held to the pages by others
  ignoreStatic: true,
  incremental: true,
  incrementalFile: ".cache/mutation/incremental.json",
  tempDirName: ".cache/mutation/sandbox",
  ignorePatterns: ["/dist", "/coverage", "/.cache"],
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: ".cache/mutation/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  timeoutMS: 3000,
};
