import { appendFileSync } from "node:fs";
import path from "node:path";
import { has, recordAll } from "./record.mjs";
import { noticed, placeOf } from "./survivors.mjs";
import { failureOf, isStopped } from "./tests-at-hand.mjs";

/*
 * A test runner for Stryker that runs our real tests, a hundred times quicker than if vitest started anew for each mutant: all tests and sources are one bundle
 * in one process, and each mutant is tried on single tests, and single cases of laws, that reach it; those first that noticed others of the same file.
 */

/** How many milliseconds of work each mutant is worth. What is not noticed by then counts as survived. */
const patience = Number(process.env.ORGPROOF_PATIENCE ?? 300);

/** The work of this process so far, in milliseconds: it goes on only while it is let work. */
function work() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const passed = 0;
const failed = 1;

/* A source and its tests have the same folder, and often the same name. */
const withoutRoot = (file) => file.replace(/^(.*[\\/])?(src|tests)[\\/]/, "").replace(/(\.test)?\.ts$/, "");

/** How near a test stands to a source: what was written for it is tried before what noticed much of everything else. */
function nearness(test, file) {
  const [own, other] = [test, file].map(withoutRoot);
  if (own === other) return 1000;
  return path.dirname(own) === path.dirname(other) ? 30 : 1;
}

/** Those that reach a place; first those that noticed most for their time, of mutants of its file and of others. */
function reaching(all, place, file) {
  const rank = ({ fame, ms, file: own }) =>
    (20 * (fame.get(file) ?? 0) + (fame.get(everywhere) ?? 0) + (own ? nearness(own, file) : 1)) / (ms + 2);
  const ranked = all.filter(({ places }) => has(places, place)).map((each) => [rank(each), each]);
  return ranked.sort(([a], [b]) => b - a).map(([, each]) => each);
}

const everywhere = "everywhere";

function famous({ fame }, file) {
  for (const where of [file, everywhere]) fame.set(where, (fame.get(where) ?? 0) + 1);
}

/** What an earlier run noticed, if only what it left is to be tried. */
const before = noticed(process.env.ORGPROOF_KNOWN);

class OneProcess {
  capabilities() {
    // none is started anew: what is said when a file is read is left out, or tried with what is said later
    return { reloadEnvironment: true };
  }

  async dryRun() {
    this.known = await recordAll();
    const { tests, coverage } = this.known;
    const files = [...new Set(tests.map(({ file }) => file))];
    const results = files.map((file) => {
      const own = tests.filter((test) => test.file === file);
      const bad = own.find(({ failure }) => failure !== undefined);
      const timeSpentMs = own.reduce((sum, { ms }) => sum + ms, 0);
      const result = { id: file, name: file, fileName: path.resolve(file), timeSpentMs };
      return bad
        ? { ...result, status: failed, failureMessage: `${bad.name}: ${bad.failure}` }
        : { ...result, status: passed };
    });
    return { status: "complete", tests: results, mutantCoverage: coverage };
  }

  /** Runs one test: of its laws, the cases that reach the place. */
  async failureOf(test, place, file, until) {
    let last;
    this.known.beginTest(`${test.file} ${test.name}`, (law, { run }) => {
      for (const each of reaching(test.laws[law] ?? [], place, file)) {
        if (work() > until) return;
        last = { each, run: () => run(each.at) };
        last.run();
        last = undefined;
      }
    });
    const usual = 3000 + 10 * (test.laws.length > 0 ? patience : test.ms);
    let failure = await failureOf(test.run, usual);
    // on a busy machine a test may only wait its turn
    if (isStopped(failure)) failure = await failureOf(test.run, 5 * usual);
    // what is expected after a law, of all its cases, is not known of some
    const counts = test.laws.length === 0 || last || isStopped(failure);
    return { failure: counts ? failure : undefined, last };
  }

  async mutantRun({ activeMutant, hitLimit }) {
    if (before.has(placeOf(activeMutant)))
      return { status: "killed", killedBy: [], failureMessage: "noticed before", nrOfTests: 0 };
    this.known ??= await recordAll();
    const begun = work();
    const result = await this.tried(activeMutant, hitLimit, begun + patience);
    log([result.status, Math.round(work() - begun), activeMutant, result.reason ?? result.failureMessage]);
    return result;
  }

  async tried({ id, fileName: file }, hitLimit, until) {
    const { switchOn, isEndless, tests } = this.known;
    const place = Number(id);
    let nrOfTests = 0;
    for (const test of reaching(tests, place, file)) {
      if (work() > until) break;
      nrOfTests++;
      switchOn(place, hitLimit);
      const { failure, last } = await this.failureOf(test, place, file, until);
      const isStuck = isEndless() || isStopped(failure);
      switchOn(-1);
      if (isStuck) return { status: "timeout", reason: test.name };
      if (!failure) continue;
      const alone = await failureOf(last?.run ?? test.run, 60_000);
      if (alone) {
        // the mutant left something behind that stays when it is off: nothing is proved
        this.known = undefined;
        return { status: "error", errorMessage: `${test.name} fails without it, too: ${alone.message}` };
      }
      famous(test, file);
      if (last) famous(last.each, file);
      const failureMessage = `${test.name}: ${failure.message}`.slice(0, 300);
      return { status: "killed", killedBy: [test.file], failureMessage, nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }
}

function log(line) {
  const file = process.env.ORGPROOF_MUTATION_LOG;
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
}

const oneProcess = () => new OneProcess();
oneProcess.inject = [];

/** The plugin. */
export const strykerPlugins = [{ kind: "TestRunner", name: "one-process", factory: oneProcess }];
