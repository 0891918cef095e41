/**
 * `npm run bench`: how long a design takes from text to findings, beside `JSON.parse` of the same text. Both are done in turn, many times in
 * one process, after rounds that warm it up; nothing collects garbage but the engine itself. What counts is the median of the rounds'
 * ratios: the load of the machine changes from round to round, and both feel it. The first round, before anything is compiled, stands apart.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateDesign } from "./generate.ts";
import type { Measured, Mode, Round } from "./measure.ts";

const targets = { whole: 6, growth: 12, levels: 2 };

const folder = mkdtempSync(join(tmpdir(), "orgproof-bench-"));
const script = fileURLToPath(new URL("measure.ts", import.meta.url));

const number = (value: number, digits = 0) => value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const timesOf = (rounds: readonly Round[], name: string) => rounds.map((round) => round[name] ?? Number.NaN);

/** How many times as long as another thing a thing takes: the median over the rounds, and the least time beside the least time. */
function ratio(rounds: readonly Round[], name: string, beside: string) {
  const [times, others] = [timesOf(rounds, name), timesOf(rounds, beside)];
  return {
    median: median(times.map((time, at) => time / (others[at] as number))),
    least: Math.min(...times) / Math.min(...others),
  };
}

function measure(file: string, mode: Mode, warm = 0, rounds = 1): Measured {
  const args = ["--max-old-space-size=16384", "--import", "tsx", script, file, mode, `${warm}`, `${rounds}`];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 26 }));
}

function designFile(size: number, units?: number): { readonly file: string; readonly megabytes: string } {
  const text = generateDesign(size, units);
  const file = join(folder, `${size}-${units}.json`);
  writeFileSync(file, text);
  return { file, megabytes: number(text.length / 1e6, 1) };
}

function showTimes({ rounds }: Measured, beside: string): void {
  for (const name of Object.keys(rounds[0] ?? {})) {
    const { median: times, least } = ratio(rounds, name, beside);
    console.log(
      `  ${name.padEnd(18)} ${number(median(timesOf(rounds, name)), 1).padStart(9)} ms ${number(times, 2).padStart(7)} x ${beside}` +
        ` (least beside least: ${number(least, 2)})`,
    );
  }
}

/** Shows text to findings; returns the least time that it took. */
function showWhole(size: number, warm: number, rounds: number): number {
  const { file, megabytes } = designFile(size);
  const measured = measure(file, "whole", warm, rounds);
  const { cold } = measured;
  console.log(
    `\n${number(size)} activities, ${megabytes} MB of JSON, medians of ${rounds} rounds after ${warm} that warm up`,
  );
  showTimes(measured, "JSON.parse");
  console.log(`  findings           ${number(measured.findings).padStart(9)}`);
  const coldRatio = (cold.whole ?? Number.NaN) / (cold["JSON.parse"] ?? Number.NaN);
  console.log(
    `  first round, cold  ${number(cold.whole ?? Number.NaN, 1).padStart(9)} ms ${number(coldRatio, 2).padStart(7)} x JSON.parse`,
  );
  console.log(
    `  peak memory, once  ${number(measure(file, "memory").peak).padStart(9)} MiB (JSON.parse alone: ${number(measure(file, "memory-of-json").peak)} MiB)`,
  );
  console.log("  slowest rules, each alone, findings put into words:");
  for (const { rule, ms } of measured.slowest)
    console.log(`    ${rule.padEnd(36)} ${number(ms, 1).padStart(7)} ms`);
  console.log(
    `  target: whole at most ${targets.whole} x JSON.parse; here ${number(ratio(measured.rounds, "whole", "JSON.parse").median, 2)}`,
  );
  return Math.min(...timesOf(measured.rounds, "whole"));
}

function showLevels(size: number, units: number): void {
  const measured = measure(designFile(size, units).file, "levels", 5, 9);
  console.log(`\nlevels of all pairs: ${units} units, ${number(size)} activities`);
  showTimes(measured, "check");
  console.log(
    `  target: relationships at most ${targets.levels} x check; here ${number(ratio(measured.rounds, "relationships", "check").median, 2)}`,
  );
}

try {
  const small = showWhole(10_000, 12, 15);
  const large = showWhole(100_000, 2, 5);
  console.log(
    `\ngrowth from 10,000 to 100,000 activities: ${number(large / small, 2)}-fold, least time beside least (target: at most ${targets.growth})`,
  );
  showLevels(10_000, 50);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
