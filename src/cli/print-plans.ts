import { createTwoFilesPatch } from "diff";
import type { Plans } from "../change/plan/plan.ts";
import { planErrors } from "../change/plan/plan-errors.ts";
import { planLevel } from "../change/plan/plan-level.ts";
import type { Costs } from "../check/costs.ts";
import { sourceOf } from "../findings/source.ts";
import { editDesign } from "../formats/edit-design.ts";
import { planText } from "../formats/plan-text.ts";
import { pageOf, paragraph } from "../formats/terminal/page.ts";
import type { Level } from "../model/level.ts";
import { linkSound } from "../organisation/link.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { ConfigOptions } from "./merge-config.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits, usageProblem } from "./problem.ts";
import { saySearch } from "./stages.ts";
import { understoodConfig } from "./understood-config.ts";
import { unitsBetween } from "./units-between.ts";
import { writeOutput } from "./write-output.ts";

export interface PlanCommandOptions extends SharedOptions, Pick<ConfigOptions, "preset" | "digits"> {
  readonly format: "text" | "json";
  readonly between?: readonly [string, string];
  readonly target?: Level;
  readonly clear?: "errors";
  readonly cost?: Costs;
  readonly count?: number;
  /** Which of the plans is applied. */
  readonly apply?: number | true;
  readonly dryRun?: boolean;
}

/** Prints the least-cost plans that reach a target, or applies one; ends with 1 when the target is not reached and no plan is known. */
export async function printPlans(io: Io, path: string, options: PlanCommandOptions): Promise<Exit> {
  const loaded = await loadDesign(io, path, options);
  const { preset, digits } = options;
  const config = understoodConfig(io, loaded.config, { preset, digits } as ConfigOptions);
  const { design, file } = loaded;
  const planning = { costs: options.cost, count: options.count, config };
  await saySearch(io, "progress/working", file, config);
  const plans = plansFor();
  const appearance = {
    width: readingColumns(io),
    colour: isColoured(io, options.color, options.output !== undefined),
    flush: io.stdout.isTTY && options.output === undefined,
    locale: config.locale,
    digits: config.digits,
  };
  const exit = plans.reached || plans.plans.length > 0 ? exits.fine : exits.findings;
  if (options.apply !== undefined || options.dryRun) {
    applyPlan();
    return exit;
  }
  const text = options.format === "json" ? json(plans) : planText(plans, appearance);
  if (options.quiet !== true || options.format === "json") writeOutput(io, text, options.output);
  return exit;

  function plansFor(): Plans {
    if (options.clear) {
      if (options.between || options.target)
        throw usageProblem("--clear goes without --between and --target");
      return planErrors(design, planning);
    }
    if (!options.between || !options.target)
      throw usageProblem("say what to plan for: --between a,b --target LEVEL, or --clear errors");
    const [a, b] = unitsBetween(linkSound(design), options.between);
    return planLevel(design, { between: [a.id, b.id], level: options.target }, planning);
  }

  function json(found: Plans): string {
    return `${JSON.stringify({ orgproof: 1, file, ...found }, null, 2)}\n`;
  }

  function applyPlan(): void {
    const rank = typeof options.apply === "number" ? options.apply : 1;
    const plan = plans.plans[rank - 1];
    if (!plan && plans.plans.length > 0)
      throw usageProblem(`--apply: there are ${plans.plans.length} plans, and none with the number ${rank}`);
    const before = sourceOf(design)?.text ?? "";
    const after = plan ? edited(before, plan.steps) : before;
    if (options.dryRun) writeOutput(io, diffOf(file, before, after), options.output);
    else if (path === "-") writeOutput(io, after, options.output);
    else if (after !== before || options.output !== undefined) writeOutput(io, after, options.output ?? path);
    if (options.quiet) return;
    const page = pageOf(appearance);
    const chosen = { ...plans, plans: plan ? [plan] : [] };
    const said = plan
      ? paragraph(page, page.say(options.dryRun ? "plan/would" : "plan/applied", { file }))
      : [];
    const told = `${planText(chosen, appearance)}${said.map((each) => `\n${each}\n`).join("")}`;
    // where the result is on standard output, what is said about it is not
    (options.dryRun || path === "-" ? io.stderr : io.stdout).write(told);
  }
}

/** The text with each step in it; what they do not touch stays as it is. */
function edited(text: string, steps: Plans["plans"][number]["steps"]): string {
  return steps.reduce((sofar, { patch }) => {
    const result = editDesign(sofar, patch);
    if (!result.success) throw result.error;
    return result.text;
  }, text);
}

function diffOf(file: string, before: string, after: string): string {
  return before === after
    ? ""
    : createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after).replace(/^=+\n/, "");
}
