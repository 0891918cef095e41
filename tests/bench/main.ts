/**
 * `npm run bench`: how long a design takes from text to findings, beside `JSON.parse` of the same text. Each is done many times in processes of
 * its own, in turn, after rounds that warm up; nothing collects garbage but the engine itself. Both keep what they made until the next round, as
 * a program does that uses it (docs/decisions/0071-beside-json-parse.md); what JSON.parse takes whose value is forgotten at once stands beside it.
 * What counts are the ratios of medians, since machines are noisy. The first round, before anything is compiled, stands apart.
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

const medianOf = (rounds: readonly Round[], name: string) =>
  median(rounds.map((round) => round[name] ?? Number.NaN));

function measure(file: string, mode: Mode, warm = 0, rounds = 1): Measured {
  const args = ["--max-old-space-size=16384", "--import", "tsx", script, file, mode, `${warm}`, `${rounds}`];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 26 }));
}

/** The rounds of several modes, measured in turn. */
function inTurn<M extends Mode>(
  file: string,
  modes: readonly M[],
  turns: number,
  warm: number,
  rounds: number,
) {
  const all = Object.fromEntries(modes.map((mode) => [mode, [] as Measured[]])) as Record<M, Measured[]>;
  for (let turn = 0; turn < turns; turn += 1)
    for (const mode of modes) all[mode].push(measure(file, mode, warm, rounds));
  return all;
}

function designFile(size: number, units?: number): { readonly file: string; readonly megabytes: string } {
  const text = generateDesign(size, units);
  const file = join(folder, `${size}-${units}.json`);
  writeFileSync(file, text);
  return { file, megabytes: number(text.length / 1e6, 1) };
}

function line(name: string, ms: number, beside: number, what: string): void {
  console.log(
    `  ${name.padEnd(24)} ${number(ms, 1).padStart(9)} ms ${number(ms / beside, 2).padStart(7)} x ${what}`,
  );
}

/** Shows text to findings; returns the medians that growth is told by. */
function showWhole(size: number, turns: number, warm: number, rounds: number) {
  const { file, megabytes } = designFile(size);
  const { json, dropped, whole } = inTurn(file, ["json", "dropped", "whole"], turns, warm, rounds);
  const all = (measured: readonly Measured[]) => measured.flatMap((each) => each.rounds);
  const floor = medianOf(all(json), "JSON.parse");
  console.log(
    `\n${number(size)} activities, ${megabytes} MB of JSON, medians of ${turns * rounds} rounds after ${warm} that warm up`,
  );
  line("JSON.parse", floor, floor, "JSON.parse");
  for (const name of ["parseOrganisation", "check", "whole"])
    line(name, medianOf(all(whole), name), floor, "JSON.parse");
  line("JSON.parse, forgotten", medianOf(all(dropped), "JSON.parse"), floor, "JSON.parse");
  const colds = (measured: readonly Measured[], name: string) =>
    medianOf(
      measured.map(({ cold }) => cold),
      name,
    );
  line("first round, cold", colds(whole, "whole"), colds(json, "JSON.parse"), "JSON.parse, cold");
  console.log(`  findings                 ${number(whole[0]?.findings ?? Number.NaN).padStart(9)}`);
  console.log(
    `  peak memory, once        ${number(measure(file, "whole").peak).padStart(9)} MiB (JSON.parse alone: ${number(measure(file, "json").peak)} MiB)`,
  );
  console.log("  slowest rules, each alone, findings put into words:");
  for (const { rule, ms } of measure(file, "rules").slowest)
    console.log(`    ${rule.padEnd(36)} ${number(ms, 1).padStart(7)} ms`);
  const took = medianOf(all(whole), "whole");
  const beside = number(took / medianOf(all(dropped), "JSON.parse"), 2);
  console.log(
    `  target: whole at most ${targets.whole} x JSON.parse; here ${beside} beside a value that is forgotten, ${number(took / floor, 2)} beside one that is kept`,
  );
  return { whole: took, json: floor };
}

function showLevels(size: number, units: number): void {
  const { rounds } = measure(designFile(size, units).file, "levels", 5, 9);
  const floor = medianOf(rounds, "check");
  console.log(`\nlevels of all pairs: ${units} units, ${number(size)} activities`);
  for (const name of Object.keys(rounds[0] ?? {})) line(name, medianOf(rounds, name), floor, "check");
  console.log(
    `  target: relationships, every criterion read, at most ${targets.levels} x check; here ${number(medianOf(rounds, "all criteria") / floor, 2)}`,
  );
}

try {
  const small = showWhole(10_000, 3, 8, 9);
  const large = showWhole(100_000, 2, 1, 3);
  const [grown, floorGrown] = [large.whole / small.whole, large.json / small.json];
  console.log(
    `\ngrowth from 10,000 to 100,000 activities: ${number(grown, 1)}-fold (target: at most ${targets.growth}); that of JSON.parse alone: ${number(floorGrown, 1)}-fold`,
  );
  showLevels(10_000, 50);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
