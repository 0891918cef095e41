/**
 * What `npm run nightly` runs: every law that is tried on more cases by night, on others each time. `npm run nightly -- fuzz questions` runs those whose
 * files are named so. `ORGPROOF_NIGHTLY=0.01` tries a hundredth, `ORGPROOF_SEED=n` tries the cases of an earlier night. Ends with what
 * each law was tried on; exits with 1 when one does not hold, or when nothing has moved for ten minutes.
 */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { BroadcastChannel } from "node:worker_threads";
import { startVitest } from "vitest/node";
import { makeBar } from "./nightly/bar.mjs";
import { lawFiles } from "./nightly/law-files.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const words = process.argv.slice(2);
const files = lawFiles(root).filter(
  (path) => words.length === 0 || words.some((word) => path.includes(word)),
);
if (files.length === 0) {
  console.error(`no law is named so; there are\n${lawFiles(root).join("\n")}`);
  process.exit(2);
}

process.env.ORGPROOF_NIGHTLY ||= "1";
process.env.ORGPROOF_SEED ||= String(Date.now() % 2 ** 31);
const patience = 600_000;
const bar = makeBar();
const number = (value) => value.toLocaleString("en");

/** By file and name of each test: what it tries, and how it ended. */
const laws = new Map();
const keyOf = (file, test) => `${relative(root, file).replaceAll("\\", "/")} > ${test}`;
const lawOf = (key) => {
  if (!laws.has(key)) laws.set(key, { planned: 0, counters: [], seen: 0, moved: performance.now() });
  return laws.get(key);
};
const triedOf = ({ counters }) => counters.reduce((sum, [cells]) => sum + Atomics.load(cells, 0), 0);

const channel = new BroadcastChannel("orgproof-nightly");
channel.onmessage = ({ data: { file, test, planned, begun } }) => {
  const law = lawOf(keyOf(file, test));
  law.planned += planned;
  law.counters.push([new Int32Array(begun), planned]);
  law.moved = performance.now();
};

/** What the night is measured by. */
function figures() {
  const tried = [...laws].filter(([, { planned }]) => planned > 0);
  bar.line("\n=== what each law was tried on");
  for (const [key, { planned, state, seconds = 0 }] of tried) {
    const end = state === "passed" ? "no difference" : state === "failed" ? "DOES NOT HOLD" : "not finished";
    bar.line(`${number(planned).padStart(9)} cases, ${end}, ${bar.minutes(seconds)}: ${key}`);
  }
  const others = laws.size - tried.length;
  const all = tried.reduce((sum, [, { planned }]) => sum + planned, 0);
  const failed = [...laws.values()].filter(({ state }) => state === "failed").length;
  const open = tried.filter(([, { state }]) => state === undefined).length;
  const end = failed + open === 0 ? "no difference" : `${failed} do not hold, ${open} not finished`;
  bar.line(
    `\n${tried.length} laws on ${number(all)} cases (and ${others} tests beside them) in ${bar.minutes(bar.seconds())}, seed ${process.env.ORGPROOF_SEED}: ${end}`,
  );
}

let collected = 0;
function tick() {
  const now = performance.now();
  let [part, doing] = [0, "reading the laws"];
  for (const [key, law] of laws) {
    const tried = triedOf(law);
    if (tried !== law.seen) Object.assign(law, { seen: tried, moved: now });
    if (law.state) part += 1;
    else if (law.planned > 0) {
      part += Math.min(1, tried / law.planned);
      doing = `${number(Math.min(tried, law.planned))}/${number(law.planned)} ${key.replace(/^tests\//, "")}`;
      if (tried < law.planned && now - law.moved > patience) stop(key, tried);
    }
  }
  bar.show(collected > 0 ? Math.min(1, part / collected) : 0, doing);
}

function stop(key, tried) {
  figures();
  bar.line(`\nnothing has moved for ten minutes: case ${number(tried)} of ${key}`);
  process.exit(1);
}

const reporter = {
  onTestModuleCollected: (module) => {
    collected += [...module.children.allTests()].length;
  },
  onTestCaseResult: (test) => {
    const { state, errors = [] } = test.result();
    const seconds = (test.diagnostic()?.duration ?? 0) / 1000;
    const key = keyOf(test.module.moduleId, test.fullName);
    const law = Object.assign(lawOf(key), { state, seconds });
    if (law.planned > 0 || state === "failed")
      bar.line(
        `${state === "passed" ? "ok  " : "FAIL"} ${number(law.planned)} cases in ${bar.minutes(seconds)}: ${key}`,
      );
    for (const error of errors) bar.line([error.message, error.diff, error.stack].filter(Boolean).join("\n"));
  },
};

const timer = setInterval(tick, process.stdout.isTTY ? 200 : 5000);
const vitest = await startVitest(
  "test",
  files,
  { config: "tests/vitest.config.ts", project: ["unit"], root, watch: false, reporters: [reporter] },
  {},
);
clearInterval(timer);
bar.clear();
const unloaded = vitest.state.getTestModules().filter((module) => module.errors().length > 0);
for (const module of unloaded)
  bar.line(
    `FAIL ${module.relativeModuleId}\n${module
      .errors()
      .map(({ message }) => message)
      .join("\n")}`,
  );
for (const error of vitest.state.getUnhandledErrors()) bar.line(`FAIL ${error?.stack ?? error}`);
figures();
const broken =
  unloaded.length + vitest.state.getUnhandledErrors().length > 0 ||
  laws.size === 0 ||
  [...laws.values()].some(({ state }) => state !== "passed");
channel.close();
await vitest.close();
process.exit(broken ? 1 : 0);
