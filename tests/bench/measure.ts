/** Measures one size in a process of its own: `measure.ts FILE ROUNDS MODE`; prints JSON. */
import { readFileSync } from "node:fs";
import { resourceUsage } from "node:process";
import type * as Library from "../../src/index.ts";

/** Milliseconds of each stage, one number a round; `peak` in MiB, of the whole process. */
export interface Measured {
  readonly rounds: Readonly<
    Record<"JSON.parse" | "safeParseDesign" | "link" | "check" | "whole", readonly number[]>
  >;
  readonly findings: number;
  readonly heap: number;
  readonly peak: number;
  readonly slowest: readonly { readonly rule: string; readonly ms: number }[];
}

const [file = "", roundCount = "5", mode = "stages"] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

// The built package, as users run it.
const library: typeof Library = await import(new URL("../../dist/index.js", import.meta.url).href);
const { safeParseDesign, parseOrganisation, link, check, rules } = library;

const rounds = { "JSON.parse": [], safeParseDesign: [], link: [], check: [], whole: [] } as Record<
  string,
  number[]
>;
const collect = () => (globalThis as { gc?: () => void }).gc?.();

function timed<T>(stage: string | undefined, work: () => T): T {
  const started = performance.now();
  const result = work();
  if (stage !== undefined) rounds[stage]?.push(performance.now() - started);
  return result;
}

function parsed() {
  const read = safeParseDesign(text, { maxBytes: 2 ** 30 });
  if (!read.success) throw read.error;
  return read.data;
}

function round(measured: boolean): number {
  const stage = (name: string) => (measured ? name : undefined);
  collect();
  timed(stage("JSON.parse"), () => JSON.parse(text));
  if (mode === "memory-of-json") return 0;
  collect();
  const design = timed(stage("safeParseDesign"), parsed);
  timed(stage("link"), () => link(design));
  collect();
  return timed(stage("whole"), () => {
    const organisation = parseOrganisation(text, { maxBytes: 2 ** 30 });
    return timed(stage("check"), () => check(organisation).findings.length);
  });
}

/** Each rule alone, on an organisation whose shared indexes are already built. */
function slowest(): Measured["slowest"] {
  const organisation = link(parsed());
  check(organisation);
  const off = Object.fromEntries([...rules].map(({ id }) => [id, "off" as const]));
  const times = [...rules].map(({ id }) => {
    const runs = Array.from({ length: 3 }, () => {
      const started = performance.now();
      check(organisation, { rules: { ...off, [id]: "error" } });
      return performance.now() - started;
    });
    return { rule: id, ms: Math.min(...runs) };
  });
  return times.sort((a, b) => b.ms - a.ms).slice(0, 5);
}

for (let warm = 0; warm < 2; warm += 1) round(false);
let findings = 0;
for (let count = 0; count < Number(roundCount); count += 1) findings = round(true);
const heap = process.memoryUsage().heapUsed / 2 ** 20;
const peak = resourceUsage().maxRSS / 2 ** 10;
const result = { rounds, findings, heap, peak, slowest: mode === "rules" ? slowest() : [] };
console.log(JSON.stringify(result));
