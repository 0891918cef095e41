import type { FailureEffect } from "../change/faults/failure-effect.ts";
import { failureEffects } from "../change/faults/failure-effects.ts";
import { rankEffects } from "../change/faults/rank-effects.ts";
import type { Plans } from "../change/plan/plan.ts";
import { planErrors } from "../change/plan/plan-errors.ts";
import { planLevel } from "../change/plan/plan-level.ts";
import { check } from "../check/check.ts";
import type { Config } from "../check/config.ts";
import { standingOf } from "../formats/level-words.ts";
import type { Design } from "../model/design.ts";
import { linkSound } from "../organisation/link.ts";
import { reportContent } from "../pages/report/report-content.ts";
import { reportHtml } from "../pages/report/report-html.tsx";
import { aboutRulesIn } from "./about-rules-in.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { ConfigOptions } from "./merge-config.ts";
import type { SharedOptions } from "./options.ts";
import { pageParts } from "./page-parts.ts";
import { type Exit, exits } from "./problem.ts";
import { progressBar } from "./progress-bar.ts";
import { understoodConfig } from "./understood-config.ts";
import { unitsBetween } from "./units-between.ts";
import { writeOutput } from "./write-output.ts";

export interface ReportCommandOptions extends SharedOptions, Pick<ConfigOptions, "preset" | "digits"> {
  readonly between?: readonly [string, string];
  readonly plan?: boolean;
  readonly faults?: boolean;
}

/** Writes the report on a design. */
export async function writeReport(io: Io, path: string, options: ReportCommandOptions): Promise<Exit> {
  const { file, design, config: stated } = await loadDesign(io, path, options);
  const { preset, digits } = options;
  const config = understoodConfig(io, stated, { preset, digits } as ConfigOptions);
  const between = options.between && namedPair(design, options.between);
  const content = await reportContent(design, {
    file,
    config,
    between,
    about: aboutRulesIn([config]),
    plans: options.plan ? plansFor(design, config, between) : [],
    faults: options.faults ? faultsOf(io, design, config, options.quiet === true) : undefined,
  });
  const { locale } = config;
  writeOutput(io, reportHtml(content, { ...pageParts(), locale, digits: config.digits }), options.output);
  return exits.fine;
}

function namedPair(design: Design, given: readonly [string, string]): readonly [string, string] {
  const [a, b] = unitsBetween(linkSound(design), given);
  return [a.id, b.id];
}

/** Plans to a design without errors where it has some, and to each level that is wanted and not surely held. */
function plansFor(
  design: Design,
  config: Config,
  only: readonly [string, string] | undefined,
): readonly Plans[] {
  const { counts, levels } = check(linkSound(design), config);
  const asked = only ? levels.filter(({ between }) => between.every((id) => only.includes(id))) : levels;
  return [
    ...(counts.error > 0 && !only ? [planErrors(design, { config })] : []),
    ...asked.flatMap(({ between, target, structural }) =>
      target === null || standingOf(target, structural) === "held"
        ? []
        : [planLevel(design, { between, level: target }, { config })],
    ),
  ];
}

function faultsOf(io: Io, design: Design, config: Config, quiet: boolean): readonly FailureEffect[] {
  const effects = failureEffects(design, { config, severity: "warn" });
  const progress = progressBar(io, effects.size, quiet);
  const found: FailureEffect[] = [];
  for (const effect of effects) progress.at(found.push(effect));
  progress.end();
  return rankEffects(found);
}
