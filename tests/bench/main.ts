/** `npm run bench`: how long a design takes from text to findings, beside `JSON.parse` of the same text on the same machine. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateDesign } from "./generate.ts";
import type { Measured } from "./measure.ts";

const sizes = [10_000, 100_000];
const rounds = 7;
const targets = { ratio: 6, growth: 12 };

const folder = mkdtempSync(join(tmpdir(), "orgproof-bench-"));
const script = fileURLToPath(new URL("measure.ts", import.meta.url));
const stages = ["JSON.parse", "safeParseDesign", "link", "check", "whole"] as const;

const number = (value: number, digits = 0) => value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function measure(file: string, mode: "stages" | "rules" | "memory-of-json"): Measured {
  const args = [
    "--expose-gc",
    "--max-old-space-size=16384",
    "--import",
    "tsx",
    script,
    file,
    String(rounds),
    mode,
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 26 }));
}

function show(size: number): number {
  const text = generateDesign(size);
  const file = join(folder, `${size}.json`);
  writeFileSync(file, text);
  const measured = measure(file, size === sizes[0] ? "rules" : "stages");
  const plain = measure(file, "memory-of-json");
  const base = median(measured.rounds["JSON.parse"]);

  console.log(
    `\n${number(size)} activities, ${number(text.length / 1e6, 1)} MB of JSON, medians of ${rounds} rounds`,
  );
  for (const stage of stages) {
    const ms = median(measured.rounds[stage]);
    console.log(
      `  ${stage.padEnd(16)} ${number(ms, 1).padStart(9)} ms ${number(ms / base, 2).padStart(7)} x JSON.parse`,
    );
  }
  console.log(`  findings         ${number(measured.findings).padStart(9)}`);
  console.log(
    `  peak memory      ${number(measured.peak).padStart(9)} MiB (JSON.parse alone: ${number(plain.peak)} MiB)`,
  );
  console.log(`  heap at the end  ${number(measured.heap).padStart(9)} MiB`);
  if (measured.slowest.length > 0) console.log("  slowest rules, each alone:");
  for (const { rule, ms } of measured.slowest)
    console.log(`    ${rule.padEnd(36)} ${number(ms, 1).padStart(7)} ms`);

  const whole = median(measured.rounds.whole);
  if (size === sizes[0])
    console.log(`  target: whole at most ${targets.ratio} x JSON.parse; here ${number(whole / base, 2)}`);
  return whole;
}

try {
  const [small = Number.NaN, large = Number.NaN] = sizes.map(show);
  console.log(
    `\ngrowth from 10,000 to 100,000 activities: ${number(large / small, 2)}-fold (target: at most ${targets.growth})`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
