import { resolve } from "node:path";
import type { CheckFormat } from "./check-formats.ts";
import type { FormatTarget } from "./format-target.ts";
import type { Io } from "./io.ts";
import { usageProblem } from "./problem.ts";

/** A format, and where it goes: to a file, or to standard output. */
export interface ReportTarget {
  readonly format: CheckFormat;
  readonly file: string | undefined;
}

/**
 * Where each format goes, standard output last. `--output` takes the one that names no file.
 * @throws {Problem} when two would go to one file, or one to a design that is to be checked.
 */
export function reportTargets(
  { cwd }: Io,
  asked: readonly FormatTarget[],
  output: string | undefined,
  designs: readonly string[],
): readonly ReportTarget[] {
  const instead = output === "-" ? undefined : output;
  if (instead !== undefined && asked.every(({ file }) => file !== undefined))
    throw usageProblem("--output takes the format that names no file, and every --format names one");
  const targets = asked.map(({ format, file = instead }) => ({ format, file }));
  const taken = new Set<string>();
  const read = new Set(designs.filter((path) => path !== "-").map((path) => resolve(cwd, path)));
  for (const { file } of targets) {
    if (file === undefined) continue;
    const path = resolve(cwd, file);
    if (taken.has(path)) throw usageProblem(`${file}: two formats cannot be written to one file`);
    if (read.has(path)) throw usageProblem(`${file}: is a design to be checked, and would be lost`);
    taken.add(path);
  }
  return [...targets].sort((a, b) => Number(a.file === undefined) - Number(b.file === undefined));
}
