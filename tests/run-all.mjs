/**
 * What `npm test` runs: every check, with its output shown. A failing step does not stop the others, so that one run shows all that is
 * wrong. Ends with `N passed, N failed` on a line of its own: each test of vitest counts, each other step counts once.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

/*
 * A step is an npm script. `tests: true`: it runs vitest, and its tests are counted. `needs`: a step that must have passed before. Stages
 * follow each other; what two lanes of a stage do, they do side by side, where neither alone keeps two cores at work.
 */
const stages = [
  [
    [
      { script: "lint", title: "format and lint" },
      { script: "types", title: "types" },
      { script: "layers", title: "layers" },
      { script: "dead", title: "dead code and dependencies" },
    ],
    [{ script: "build", title: "build" }],
  ],
  [[{ script: "unit", title: "unit, property, type, docs and example tests", tests: true }]],
  [
    [{ script: "browser", title: "pages, in Chromium", tests: true, needs: "build" }],
    [
      {
        script: "package",
        title: "packed tarball: publint, attw, consumers, browser",
        tests: true,
        needs: "build",
      },
      { script: "size", title: "size budget", needs: "build" },
    ],
  ],
];

const env = process.stdout.isTTY ? process.env : { ...process.env, FORCE_COLOR: undefined, NO_COLOR: "1" };
const cache = ".cache/run-all";
rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });

/** What vitest counted; a file that could not be loaded, or an error outside of any test, is one failure. */
function countsOf(file, exit) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, remark: "no report was written" };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const unloaded = report.testResults.filter(
    (suite) => suite.status === "failed" && suite.assertionResults.length === 0,
  );
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + unloaded.length;
  if (passed + failed === 0) return { passed, failed: 1, skipped, remark: "no test was run" };
  if (failed === 0 && exit !== 0) return { passed, failed: 1, skipped, remark: "error outside of the tests" };
  return { passed, failed, skipped };
}

/** Runs a script; what it prints is shown as it comes, or whole at its end where another runs beside it. */
function ended(script, extra, isAlone) {
  return new Promise((done) => {
    const child = spawn("npm", ["run", "--silent", script, ...extra], {
      stdio: ["ignore", isAlone ? "inherit" : "pipe", isAlone ? "inherit" : "pipe"],
      env,
      shell: process.platform === "win32",
    });
    const printed = [];
    child.stdout?.on("data", (chunk) => printed.push(chunk));
    child.stderr?.on("data", (chunk) => printed.push(chunk));
    child.on("error", (error) => printed.push(Buffer.from(String(error))));
    child.on("close", (status) => done({ exit: status ?? 1, printed: Buffer.concat(printed) }));
  });
}

async function run({ script, title, tests }, isAlone) {
  const report = `${cache}/${script}.json`;
  const extra = tests ? ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const head = `\n=== ${title} (npm run ${script})`;
  if (isAlone) console.log(head);
  const { exit, printed } = await ended(script, extra, isAlone);
  if (!isAlone) process.stdout.write(Buffer.concat([Buffer.from(`${head}\n`), printed]));
  if (tests) return countsOf(report, exit);
  return { passed: exit === 0 ? 1 : 0, failed: exit === 0 ? 0 : 1, skipped: 0 };
}

const results = [];
async function runLane(steps, isAlone) {
  for (const step of steps) {
    const started = performance.now();
    const broken = step.needs !== undefined && results.some((r) => r.script === step.needs && r.failed > 0);
    const result = broken
      ? { passed: 0, failed: 1, skipped: 0, remark: `not run: ${step.needs} failed` }
      : await run(step, isAlone);
    results.push({ ...step, ...result, seconds: (performance.now() - started) / 1000 });
  }
}
for (const lanes of stages) await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));

console.log("\n=== summary");
for (const { title, passed, failed, skipped, seconds, remark } of results) {
  const mark = failed > 0 ? "FAIL" : "ok  ";
  const skips = skipped > 0 ? `, ${skipped} skipped` : "";
  console.log(
    `${mark} ${seconds.toFixed(1).padStart(6)} s  ${title}: ${passed} passed, ${failed} failed${skips}${remark ? ` (${remark})` : ""}`,
  );
}

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
const skipped = total("skipped");
console.log(
  `\n${total("passed")} passed, ${total("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
);
process.exitCode = total("failed") > 0 || results.length !== stages.flat(2).length ? 1 : 0;
