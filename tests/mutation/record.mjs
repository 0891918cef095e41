import path from "node:path";
import { bundle } from "./bundle.mjs";
import { failureOf, testsAtHand } from "./tests-at-hand.mjs";

function bitsOf(counts) {
  const bits = new Uint8Array(Math.ceil(counts.length / 8));
  for (let place = 0; place < counts.length; place++)
    if (counts[place] > 0) bits[place >> 3] |= 1 << (place & 7);
  return bits;
}

/** Whether a place is among those reached. */
export const has = (bits, place) => (bits[place >> 3] & (1 << (place & 7))) !== 0;

function add(sum, counts) {
  for (let place = 0; place < counts.length; place++) sum[place] += counts[place];
}

/** As Stryker wants to know it. */
const hitsOf = (counts) => Object.fromEntries([...counts.entries()].filter(([, hits]) => hits > 0));

/** Runs all tests once, and each case of their laws, and records which places they reach, and how long they take. */
export async function recordAll() {
  // in the copy that Stryker makes; none of it is kept
  const outfile = path.resolve("all-tests.mjs");
  const { places } = await bundle(outfile);
  const started = new Uint32Array(places);
  globalThis.orgproofReached = started;
  const { beginTest, record, tests, ...mutants } = await testsAtHand(outfile);
  record(undefined);
  const perFile = new Map();
  const recorded = [];
  const counts = new Uint32Array(places);
  for (const { file, name, run } of tests) {
    const inAll = new Uint32Array(places);
    const laws = [];
    let broken = false;
    beginTest(`${file} ${name}`, (_law, cases) => {
      const all = [];
      for (let at = 0; at < cases.count; at++) {
        add(inAll, counts);
        counts.fill(0);
        const begun = performance.now();
        broken = true;
        cases.run(at);
        broken = false;
        all.push({ at, ms: performance.now() - begun, places: bitsOf(counts), fame: new Map() });
      }
      laws.push(all);
    });
    counts.fill(0);
    record(counts);
    const begun = performance.now();
    const failure = await failureOf(run, 600_000);
    const ms = performance.now() - begun;
    record(undefined);
    // what is expected after a law, of all its cases, is not known of the first of them
    const isBad = failure && (laws.length === 0 || broken);
    add(inAll, counts);
    recorded.push({
      file,
      name,
      run,
      ms,
      places: bitsOf(inAll),
      fame: new Map(),
      laws,
      failure: isBad ? failure.stack : undefined,
    });
    const sum = perFile.get(file) ?? new Uint32Array(places);
    perFile.set(file, sum);
    add(sum, inAll);
  }
  const perTest = Object.fromEntries([...perFile].map(([file, sum]) => [file, hitsOf(sum)]));
  return { ...mutants, beginTest, tests: recorded, coverage: { static: hitsOf(started), perTest } };
}
