import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateDesign } from "./generate.ts";
import type { Measured, Mode, Round } from "./measure.ts";
import { figure, median, type Page } from "./page.ts";

/** What is asked of a design of 10,000 activities, of one of 100,000, of growth per tenfold, of any one rule, and of levels beside a check. */
const bounds = { at10k: 6, at100k: 3, memory: 4, growth: 12, rule: 0.1, levels: 2 };

/** How often a size is measured: processes, rounds that warm up in each, and rounds that count. */
const efforts: readonly { readonly upTo: number; readonly effort: readonly [number, number, number] }[] = [
  { upTo: 100, effort: [3, 60, 99] },
  { upTo: 1000, effort: [3, 20, 41] },
  { upTo: 10_000, effort: [3, 8, 9] },
  { upTo: 100_000, effort: [2, 1, 3] },
  { upTo: Number.POSITIVE_INFINITY, effort: [1, 0, 1] },
];

/** Past this size, designs are written with short ids and without names, or they would not fit in one text. */
const leanFrom = 500_000;

const script = fileURLToPath(new URL("measure.ts", import.meta.url));

function measure(file: string, mode: Mode, warm = 0, rounds = 1): Measured {
  const args = ["--max-old-space-size=18000", "--import", "tsx", script, file, mode, `${warm}`, `${rounds}`];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 26 }));
}

const medianOf = (rounds: readonly Round[], name: string) =>
  median(rounds.map((round) => round[name] ?? Number.NaN));

/** What a size came to: milliseconds by name, and the rest that tables show. */
interface Row {
  readonly size: number;
  readonly megabytes: number;
  readonly times: Round;
  /** MiB: with the text alone, with what JSON.parse makes of it, with the whole. */
  readonly peaks: { readonly text: number; readonly json: number; readonly whole: number };
  readonly findings: number;
  readonly slowest: readonly (readonly [rule: string, ms: number])[];
}

function measureSize(file: string, size: number, megabytes: number): Row {
  const { effort } = efforts.find(({ upTo }) => size <= upTo) ?? { effort: [1, 0, 1] as const };
  const [turns, warm, rounds] = effort;
  const modes = ["json", "dropped", "whole", "stages"] as const;
  const all: Record<(typeof modes)[number], Measured[]> = { json: [], dropped: [], whole: [], stages: [] };
  // in turn, so that all have the same of a machine that others use as well
  for (let turn = 0; turn < turns; turn += 1)
    for (const mode of modes) all[mode].push(measure(file, mode, warm, rounds));
  const ofAll = (mode: (typeof modes)[number]) => all[mode].flatMap((each) => each.rounds);
  const names = (mode: (typeof modes)[number]) => Object.keys(all[mode][0]?.cold ?? {});
  const times: Record<string, number> = {
    "JSON.parse": medianOf(ofAll("json"), "JSON.parse"),
    forgotten: medianOf(ofAll("dropped"), "JSON.parse"),
    "cold JSON.parse": median(all.json.map(({ cold }) => cold["JSON.parse"] ?? Number.NaN)),
    "cold whole": median(all.whole.map(({ cold }) => cold.whole ?? Number.NaN)),
  };
  for (const mode of ["whole", "stages"] as const)
    for (const name of names(mode)) times[name] = medianOf(ofAll(mode), name);
  const [byRule = {}] = [measure(file, "rules", warm > 0 ? 2 : 0, Math.min(rounds, 5)).rounds].map((each) =>
    Object.fromEntries(Object.keys(each[0] ?? {}).map((rule) => [rule, medianOf(each, rule)])),
  );
  return {
    size,
    megabytes,
    times,
    peaks: {
      text: measure(file, "text").peak,
      json: measure(file, "json").peak,
      whole: measure(file, "whole").peak,
    },
    findings: all.whole[0]?.findings ?? Number.NaN,
    slowest: Object.entries(byRule)
      .sort(([, x], [, y]) => y - x)
      .slice(0, 5),
  };
}

/** Text to findings and its parts, at every size, beside `JSON.parse` of the same text. */
export function showSizes(page: Page, sizes: readonly number[]): void {
  const folder = mkdtempSync(join(tmpdir(), "orgproof-bench-"));
  try {
    const rows = sizes.map((size) => {
      const file = join(folder, "design.json");
      const text = generateDesign({ size, lean: size >= leanFrom });
      writeFileSync(file, text);
      console.log(`  measuring ${figure(size)} activities`);
      return measureSize(file, size, text.length / 1e6);
    });
    showWhole(page, rows);
    showStages(page, rows);
    showRules(page, rows);
    showBounds(page, rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const of = ({ times }: Row, name: string) => times[name] ?? Number.NaN;
const ratio = (row: Row, name: string, beside = "JSON.parse") => of(row, name) / of(row, beside);
const times = (value: number) => `${figure(value, 2)} x`;
const heads = (rows: readonly Row[]) => rows.map(({ size }) => figure(size));

function growth(rows: readonly Row[], at: number, name: string): string {
  const [before, now] = [rows[at - 1], rows[at]];
  return before && now && now.size === 10 * before.size ? figure(of(now, name) / of(before, name), 1) : "";
}

function showWhole(page: Page, rows: readonly Row[]): void {
  page.heading("From text to findings");
  const line = (name: string, cell: (row: Row, at: number) => string) => [name, ...rows.map(cell)];
  page.table([
    ["activities", ...heads(rows)],
    line("MB of JSON", ({ megabytes }) => figure(megabytes, 2)),
    line("findings", ({ findings }) => figure(findings)),
    line("JSON.parse, value kept, ms", (row) => figure(of(row, "JSON.parse"), 2)),
    line("whole, ms", (row) => figure(of(row, "whole"), 2)),
    line("whole beside JSON.parse", (row) => times(ratio(row, "whole"))),
    line("... whose value is forgotten", (row) => times(ratio(row, "whole", "forgotten"))),
    line("... first round, cold", (row) => times(ratio(row, "cold whole", "cold JSON.parse"))),
    line("growth of the whole", (_, at) => growth(rows, at, "whole")),
    line("growth of JSON.parse", (_, at) => growth(rows, at, "JSON.parse")),
    line("peak memory, MiB", ({ peaks }) => figure(peaks.whole)),
    line("... with JSON.parse alone", ({ peaks }) => figure(peaks.json)),
    line("... beside it", ({ peaks }) => times(peaks.whole / peaks.json)),
    line("... beside it, without text and program", ({ peaks }) =>
      times((peaks.whole - peaks.text) / (peaks.json - peaks.text)),
    ),
  ]);
}

function showStages(page: Page, rows: readonly Row[]): void {
  page.heading("What it is made of, beside JSON.parse");
  const names = Object.keys(rows[0]?.times ?? {}).filter(
    (name) => !/^(?:cold |JSON|forgotten|whole|parseOrg|check$)/.test(name),
  );
  page.table([
    ["activities", ...heads(rows)],
    ...names.map((name) => [name, ...rows.map((row) => times(ratio(row, name)))]),
  ]);
}

function showRules(page: Page, rows: readonly Row[]): void {
  page.heading("The slowest rules, each alone, as a share of the whole");
  const share = (row: Row, at: number) => {
    const [rule = "", ms = Number.NaN] = row.slowest[at] ?? [];
    return `${rule} ${figure((100 * ms) / of(row, "whole"), 1)} %`;
  };
  page.table([
    ["activities", ...heads(rows)],
    ...[0, 1, 2, 3, 4].map((at) => [`${at + 1}`, ...rows.map((row) => share(row, at))]),
  ]);
}

function showBounds(page: Page, rows: readonly Row[]): void {
  page.heading("What is asked of it");
  const at = (size: number) => rows.find((row) => row.size === size);
  const held = (holds: boolean) => (holds ? "holds" : "missed");
  const lines: string[][] = [["what", "bound", "here", ""]];
  const bound = (what: string, most: number, value: number | undefined) => {
    if (value !== undefined && !Number.isNaN(value))
      lines.push([what, times(most), times(value), held(value <= most)]);
  };
  const [at10k, at100k] = [at(10_000), at(100_000)];
  bound("10,000 activities, whole beside JSON.parse", bounds.at10k, at10k && ratio(at10k, "whole"));
  bound("... whose value is forgotten", bounds.at10k, at10k && ratio(at10k, "whole", "forgotten"));
  bound("100,000 activities, whole beside JSON.parse", bounds.at100k, at100k && ratio(at100k, "whole"));
  for (const row of rows.filter(({ size }) => size >= 100_000))
    bound(`${figure(row.size)} activities, peak memory`, bounds.memory, row.peaks.whole / row.peaks.json);
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before && row.size === 10 * before.size && row.size < leanFrom && row.size >= 10_000)
      bound(
        `growth from ${figure(before.size)} to ${figure(row.size)} activities`,
        bounds.growth,
        of(row, "whole") / of(before, "whole"),
      );
  }
  for (const row of rows) {
    bound(
      `${figure(row.size)} activities, the slowest rule of the whole`,
      bounds.rule,
      (row.slowest[0]?.[1] ?? Number.NaN) / of(row, "whole"),
    );
    bound(
      `${figure(row.size)} activities, every criterion of all interfaces beside a check`,
      bounds.levels,
      ratio(row, "levels, every criterion read", "check"),
    );
  }
  page.table(lines);
}
