/** Measures one design in a process of its own: `measure.ts FILE MODE WARM ROUNDS`; prints JSON. */
import { readFileSync } from "node:fs";
import { resourceUsage } from "node:process";
import type * as Library from "../../src/index.ts";

/**
 * `json`: JSON.parse, its value kept until the next round, as a program does that reads it; `dropped`: forgotten at once. `whole`: text to
 * findings, kept likewise. `levels`: all relationships beside a check. `rules`: each rule alone.
 */
export type Mode = "json" | "dropped" | "whole" | "levels" | "rules";

/** Milliseconds of what a round does, by its name; the parts of the whole beside it. */
export type Round = Readonly<Record<string, number>>;

export interface Measured {
  /** The very first round: nothing is compiled yet. */
  readonly cold: Round;
  /** The rounds after those that warm up. */
  readonly rounds: readonly Round[];
  readonly findings: number;
  /** Of the whole process, in MiB. */
  readonly peak: number;
  readonly slowest: readonly { readonly rule: string; readonly ms: number }[];
}

const [file = "", mode = "whole", warm = "0", roundCount = "1"] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

// The built package, as users run it.
const library: typeof Library = await import(new URL("../../dist/index.js", import.meta.url).href);
const { parseOrganisation, relationships, check, rules } = library;

const parsed = () => parseOrganisation(text, { maxBytes: 2 ** 30 });
/** What the latest round made: as long as it is here, it is not forgotten. */
const kept: unknown[] = [];
let findings = 0;

function timed<T>(work: () => T): readonly [T, number] {
  const started = performance.now();
  const result = work();
  return [result, performance.now() - started];
}

function wholeRound(): Round {
  const [organisation, parse] = timed(parsed);
  const [found, checking] = timed(() => check(organisation).findings);
  findings = found.length;
  kept[0] = [organisation, found];
  return { parseOrganisation: parse, check: checking, whole: parse + checking };
}

function levelsRound(): Round {
  const organisation = parsed();
  const [, checking] = timed(() => check(organisation).findings.length);
  // an organisation that nothing was asked of yet, so that neither pays for the indexes of the other
  const fresh = parsed();
  const [related, inferring] = timed(() => relationships(fresh));
  // criteria that no interval hangs on are judged when they are read
  const [, judging] = timed(() => related.map(({ criteria }) => criteria.length));
  return { check: checking, relationships: inferring, "all criteria": inferring + judging };
}

function round(): Round {
  if (mode === "whole") return wholeRound();
  if (mode === "levels") return levelsRound();
  const [value, json] = timed(() => JSON.parse(text));
  kept[0] = mode === "json" ? value : undefined;
  return { "JSON.parse": json };
}

/** Each rule alone, on an organisation whose shared indexes are already built. */
function slowest(): Measured["slowest"] {
  const organisation = parsed();
  check(organisation);
  const off = Object.fromEntries([...rules].map(({ id }) => [id, "off" as const]));
  const times = [...rules].map(({ id }) => {
    const alone = () => check(organisation, { rules: { ...off, [id]: "error" } });
    return { rule: id, ms: Math.min(...[1, 2, 3].map(() => timed(alone)[1])) };
  });
  return times.sort((a, b) => b.ms - a.ms).slice(0, 5);
}

const cold = mode === "rules" ? {} : round();
for (let count = 1; count < Number(warm); count += 1) round();
const rounds = Number(warm) > 0 ? Array.from({ length: Number(roundCount) }, round) : [cold];
const peak = resourceUsage().maxRSS / 2 ** 10;
const measured: Measured = { cold, rounds, findings, peak, slowest: mode === "rules" ? slowest() : [] };
console.log(JSON.stringify(measured));
