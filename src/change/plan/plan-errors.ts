import { settingsOf } from "../../check/settings.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Design } from "../../model/design.ts";
import { link } from "../../organisation/link.ts";
import { findingKey } from "../finding-key.ts";
import { differentSets } from "./different-sets.ts";
import { doneTogether } from "./done-steps.ts";
import type { Clearing } from "./draft/clearing.ts";
import { errorSteps } from "./draft/error-steps.ts";
import { errorsOnly, orderSteps, type Placed, type Stage, stageOf } from "./order-steps.ts";
import type { PlanOptions, Plans } from "./plan.ts";
import { triesFor } from "./plan-level.ts";
import type { Step } from "./step.ts";
import { languageIn, textsIn, wordPlan } from "./word-plan.ts";

/**
 * The least-cost plans after which a design has no finding of severity `error`, over the fixes of its findings and what else is known to clear them.
 * Each is applied to the design and checked anew before it is shown; it holds what `planLevel` promises of plans.
 * @throws {DesignError} when the design is not valid; {@link TypeError} when the configuration is wrong.
 */
export function planErrors(design: Design, options: PlanOptions = {}): Plans {
  const { config = {}, count = 3 } = options;
  const costs = { ...config.plan?.costs, ...options.costs };
  const original = link(design);
  const language = languageIn(config);
  const checking = errorsOnly(config);
  const start = stageOf(original.design, checking);
  const report = {
    target: { clear: "errors" as const },
    now: null,
    errors: start.errors.length,
    reached: start.errors.length === 0,
  };
  if (report.reached) return { ...report, plans: [], proved: true };
  const drafted = (finding: Finding, { organisation }: Stage) => {
    const { profile } = settingsOf(config);
    const text = textsIn(language);
    const clearing: Clearing = { organisation, original, profile, costs, drafted: new Map(), text };
    return errorSteps(finding, clearing);
  };
  const clearedBy = tried(start, drafted, (step) => afterwards([step]));
  const known = new Map<readonly Step[], readonly Placed[]>();
  const found = differentSets<Step>(
    {
      look(done) {
        const stage = afterwards(done);
        if (!stage) return undefined;
        if (stage.errors.length === 0) return "reached";
        return {
          need: stage.errors.length,
          of: stage.errors.map((error) => ({ steps: stepsFor(error, stage, done) })),
        };
      },
      accepts: (steps) => placedIn(steps) !== undefined,
    },
    count,
    options.tries ?? Math.ceil(triesFor(original) / 3),
  );
  const plans = found.sets.flatMap((steps) => {
    const placed = placedIn(steps);
    return placed ? [wordPlan(placed, start, language, () => undefined)] : [];
  });
  return { ...report, plans, proved: found.proved && plans.length > 0 };

  /** What clears an error by itself; where nothing does, or what does is done and was not enough, whatever may do its part. */
  function stepsFor(error: Finding, stage: Stage, done: readonly Step[]): readonly Step[] {
    const isDone = new Set(done.map(({ id }) => id));
    const clearing = (clearedBy.get(findingKey(error)) ?? []).filter(({ id }) => !isDone.has(id));
    return clearing.length > 0 ? clearing : drafted(error, stage);
  }

  function afterwards(done: readonly Step[]): Stage | undefined {
    const changed = doneTogether(original.design, done);
    return changed && stageOf(changed, checking);
  }

  function placedIn(steps: readonly Step[]): readonly Placed[] | undefined {
    const placed = known.get(steps) ?? orderSteps(steps, start, checking, [...known.values()][0]);
    const last = placed?.at(-1)?.after.organisation.design;
    if (!placed || !last || stageOf(link(last).design, checking).errors.length > 0) return undefined;
    known.set(steps, placed);
    return placed;
  }
}

/** The steps that clear each error, by the key of its finding: whatever they were drafted for, they count for all that they clear. */
function tried(
  start: Stage,
  drafted: (finding: Finding, stage: Stage) => readonly Step[],
  after: (step: Step) => Stage | undefined,
): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map(
    start.errors.flatMap((error) => drafted(error, start)).map((step) => [step.id, step]),
  );
  const clears = new Map<string, Step[]>(start.errors.map((error) => [findingKey(error), []]));
  for (const step of steps.values()) {
    const left = after(step);
    if (!left) continue;
    const keys = new Set(left.errors.map(findingKey));
    for (const [key, list] of clears) if (!keys.has(key)) list.push(step);
  }
  return clears;
}
