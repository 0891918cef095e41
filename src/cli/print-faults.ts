import type { FailureKind } from "../change/failure.ts";
import type { FailureEffect } from "../change/faults/failure-effect.ts";
import { failureEffects, pairEffects } from "../change/faults/failure-effects.ts";
import { rankEffects } from "../change/faults/rank-effects.ts";
import { type CutSearch, smallestCut } from "../change/faults/smallest-cut.ts";
import type { Severity } from "../findings/severity.ts";
import { type FaultReport, faultsText } from "../formats/faults-text.ts";
import { linkSound } from "../organisation/link.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import type { Io } from "./io.ts";
import { type LoadedDesign, loadDesign } from "./load-design.ts";
import type { ConfigOptions } from "./merge-config.ts";
import { type SharedOptions, suggestion } from "./options.ts";
import { type Exit, exits, usageProblem } from "./problem.ts";
import { progressBar } from "./progress-bar.ts";
import { understoodConfig } from "./understood-config.ts";
import { unitsBetween } from "./units-between.ts";
import { untilStopped } from "./until-stopped.ts";
import { writeOutput } from "./write-output.ts";

export type FaultsFormat = "text" | "json";

export interface FaultsOptions extends SharedOptions, Pick<ConfigOptions, "preset" | "digits"> {
  readonly format: FaultsFormat;
  readonly kind?: readonly FailureKind[];
  readonly pairs?: boolean;
  readonly lower?: readonly [string, string];
  readonly unown?: string;
  readonly most?: number;
  readonly top?: number;
  readonly minSeverity: Severity;
  readonly verbose?: boolean;
}

/** Prints what breaks when somebody or something is gone; stopped in between, what is known so far. */
export async function printFaults(io: Io, path: string, options: FaultsOptions): Promise<Exit> {
  const asked = [options.pairs, options.lower, options.unown].filter((each) => each !== undefined);
  if (asked.length > 1) throw usageProblem("--pairs, --lower and --unown are three searches; ask for one");
  const loaded = await loadDesign(io, path, options);
  const { preset, digits } = options;
  const config = understoodConfig(io, loaded.config, { preset, digits } as ConfigOptions);
  const report = await search(io, { ...loaded, config }, options);
  const writers: Record<FaultsFormat, () => string> = {
    text: () =>
      faultsText(report, {
        width: readingColumns(io),
        colour: isColoured(io, options.color, options.output !== undefined),
        flush: io.stdout.isTTY && options.output === undefined,
        locale: config.locale,
        digits: config.digits,
        top: options.top,
        detail: options.quiet ? "quiet" : options.verbose ? "full" : "short",
      }),
    json: () =>
      `${JSON.stringify({ orgproof: 1, file: loaded.file, ...report, effects: report.effects.slice(0, options.top) }, null, 2)}\n`,
  };
  writeOutput(io, writers[options.format](), options.output);
  return report.stopped ? exits.stopped : exits.fine;
}

async function search(io: Io, loaded: LoadedDesign, options: FaultsOptions): Promise<FaultReport> {
  const { design, config } = loaded;
  const finding = { config, kinds: options.kind, severity: options.minSeverity };
  if (options.lower !== undefined || options.unown !== undefined)
    return searchCut(io, loaded, options, finding);
  const effects = (options.pairs ? pairEffects : failureEffects)(design, finding);
  const found: FailureEffect[] = [];
  const progress = progressBar(io, effects.size, options.quiet === true);
  const stopped = await untilStopped(io, effects, (effect) => {
    found.push(effect);
    progress.at(found.length);
  });
  progress.end();
  return {
    search: { for: options.pairs ? "pairs" : "alone" },
    tried: found.length,
    of: effects.size,
    size: options.pairs ? 2 : 1,
    stopped,
    effects: rankEffects(found),
  };
}

async function searchCut(
  io: Io,
  { design }: LoadedDesign,
  { lower, unown, most, quiet }: FaultsOptions,
  finding: Parameters<typeof failureEffects>[1],
): Promise<FaultReport> {
  const goal = lower ? { lower: unitIds(design, lower) } : { unown: activityId(design, unown as string) };
  let last: CutSearch = { tried: 0, of: 0, size: 1, found: [] };
  const progress = progressBar(io, undefined, quiet === true);
  const stopped = await untilStopped(io, smallestCut(design, goal, { ...finding, most }), (each) => {
    last = each;
    progress.at(each.tried);
  });
  progress.end();
  const { tried, of, size, found } = last;
  return { search: { for: "cut", ...goal }, tried, of, size, stopped, effects: rankEffects(found) };
}

function unitIds(
  design: LoadedDesign["design"],
  given: readonly [string, string],
): readonly [string, string] {
  const [a, b] = unitsBetween(linkSound(design), given, "--lower");
  return [a.id, b.id];
}

function activityId({ activities }: LoadedDesign["design"], given: string): string {
  const id = given.normalize("NFC");
  if (Object.hasOwn(activities, id)) return id;
  throw usageProblem(`--unown: there is no activity \`${given}\`.${suggestion(id, Object.keys(activities))}`);
}
