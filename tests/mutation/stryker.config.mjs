import { readFileSync } from "node:fs";

const folder = process.env.ORGPROOF_MUTATION ?? ".cache/mutation";

/** Which mutants are made of the rooms that decide, and what they are tried on. Read by `npm run mutation`, which says what to mutate. */
export default {
  mutate: JSON.parse(readFileSync(`${folder}/mutate.json`, "utf8")),
  testRunner: "one-process",
  plugins: ["./tests/mutation/runner.mjs", "./tests/mutation/words.mjs"],
  coverageAnalysis: "perTest",
  ignorers: ["words"],
  // what is said once, when a file is read (severities, presets), takes all tests each time, and is held to the pages by others
  ignoreStatic: true,
  tempDirName: ".cache/mutation/sandbox",
  ignorePatterns: ["/dist", "/coverage", "/.cache"],
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: `${folder}/last.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  thresholds: { break: null },
  concurrency: 1,
  dryRunTimeoutMinutes: 60,
  testRunnerNodeArgs: ["--max-old-space-size=4000"],
};
