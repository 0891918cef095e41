import { type CheckOptions, configsOf } from "../check-files.ts";
import { usualTargets } from "../format-target.ts";
import type { Io } from "../io.ts";
import { type Exit, usageProblem } from "../problem.ts";
import { reportTargets } from "../report-targets.ts";
import { writeStream } from "./write-stream.ts";

export interface ManyOptions extends CheckOptions {
  readonly ndjson?: boolean;
  readonly numbered?: boolean;
}

/** Checks designs of files, and of the lines of standard input (`-`, or no file), each with a result in a line of its own. */
export async function checkMany(io: Io, files: readonly string[], options: ManyOptions): Promise<Exit> {
  if (options.format !== usualTargets)
    throw usageProblem("--ndjson has a format of its own: one result a line; leave --format out");
  const paths = files.length > 0 ? files : ["-"];
  if (paths.filter((path) => path === "-").length > 1)
    throw usageProblem("standard input (-) can be read once only");
  reportTargets(io, options.format, options.output, paths);
  const configs = await configsOf(io, paths, options);
  const portions = paths.map((path, at) => ({ path, config: configs[at] ?? {} }));
  return writeStream(io, portions, options);
}
