import { portfolioSummary } from "../../formats/portfolio-summary.ts";
import { type CheckOptions, configsOf } from "../check-files.ts";
import { type FormatTarget, usualTargets } from "../format-target.ts";
import type { Io } from "../io.ts";
import { type Exit, gravest, usageProblem } from "../problem.ts";
import { reportTargets } from "../report-targets.ts";
import { doneBefore } from "./done-before.ts";
import { judgesOf } from "./judges.ts";
import { printSummary, type SummaryFormat } from "./print-summary.ts";
import { resultCache } from "./result-cache.ts";
import { noSink, resultSink } from "./result-sink.ts";
import { exitOf, type StreamOptions, writeStream } from "./write-stream.ts";

export interface ManyOptions extends CheckOptions, StreamOptions {
  readonly ndjson?: boolean;
  readonly summary?: boolean;
  /** How many threads check; as many as the machine runs side by side when left out, and this one alone where that is quicker. */
  readonly threads?: number;
  /** Whether to go on with the results that the output holds. */
  readonly resume?: boolean;
  /** A folder of results of designs that have not changed since. */
  readonly cache?: string;
}

/**
 * Checks many designs, none of which is kept: of files, and with `ndjson` of the lines of standard input. Their results go to a line each (`ndjson`), or are
 * summed up (`summary`), or both.
 */
export async function checkMany(io: Io, files: readonly string[], options: ManyOptions): Promise<Exit> {
  const { ndjson = false, summary = false, resume = false, output, cache } = options;
  const format = summary ? summaryFormat(options.format) : undefined;
  if (!summary && options.format !== usualTargets)
    throw usageProblem("--ndjson has a format of its own: one result a line; leave --format out");
  const paths = files.length > 0 ? files : ["-"];
  if (paths.filter((path) => path === "-").length > 1)
    throw usageProblem("standard input (-) can be read once only");
  reportTargets(io, options.format, output, paths);
  const configs = await configsOf(io, paths, options);
  const portions = paths.map((path, at) => ({
    path,
    config: configs[at] ?? {},
    isLines: ndjson && path === "-",
  }));
  const isResumed = ndjson && resume && output !== undefined && output !== "-";
  if (resume && !isResumed) throw usageProblem("--resume goes on with a file of results: --ndjson -o FILE");
  const sum = portfolioSummary();
  const ends: Exit[] = [];
  const before = isResumed
    ? await doneBefore(io, output, configs, (line) => {
        sum.add(line, line);
        ends.push(exitOf(line));
      })
    : undefined;
  const kept = cache === undefined ? undefined : resultCache(io, cache);
  const sink = ndjson && (!summary || output !== undefined) ? resultSink(io, output, isResumed) : noSink;
  const hasScreen = !io.stdout.isTTY || !ndjson || output !== undefined;
  const judges = judgesOf(io, options, options.threads, kept);
  ends.push(await writeStream(io, portions, sum, sink, judges, before, { ...options, hasScreen }));
  const [config = {}] = configs;
  if (format) printSummary(io, sum.sum(), format, config, ndjson ? undefined : output, options);
  return gravest(ends);
}

function summaryFormat(asked: readonly FormatTarget[]): SummaryFormat {
  const [first, ...others] = asked;
  if (first && others.length === 0 && first.file === undefined)
    if (first.format === "text" || first.format === "json") return first.format;
  throw usageProblem("--summary is text or json on standard output; other formats tell every design");
}
