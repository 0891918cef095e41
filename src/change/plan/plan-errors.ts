import { settingsOf } from "../../check/settings.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Design } from "../../model/design.ts";
import { link, linkSound } from "../../organisation/link.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { findingKey } from "../finding-key.ts";
import { doneTogether } from "./done-steps.ts";
import type { Clearing } from "./draft/clearing.ts";
import { errorSteps } from "./draft/error-steps.ts";
import { errorsOnly, type Stage, stageOf } from "./order-steps.ts";
import { orderedSets } from "./ordered-sets.ts";
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
  const start = stageOf(original, checking);
  const report = {
    target: { clear: "errors" as const },
    now: null,
    errors: start.errors.length,
    reached: start.errors.length === 0,
  };
  if (report.reached) return { ...report, plans: [], proved: true };
  const { profile } = settingsOf(config);
  const text = textsIn(language);
  const drafted = (finding: Finding, organisation: Organisation) => {
    const clearing: Clearing = { organisation, original, profile, costs, drafted: new Map(), language, text };
    return errorSteps(finding, clearing);
  };
  const steps = start.errors.flatMap((error) => drafted(error, original));
  const clearedBy = tried(start, steps, (step) => afterwards([step])?.errors);
  const found = orderedSets(
    {
      start,
      ordering: { config: checking, standing: () => undefined },
      isReached: (organisation) => stageOf(organisation, checking).errors.length === 0,
      look(done) {
        const then = afterwards(done);
        if (!then) return undefined;
        const { errors, organisation } = then;
        if (errors.length === 0) return "reached";
        return {
          need: errors.length,
          of: errors.map((error) => ({ steps: stepsFor(error, organisation, done) })),
        };
      },
    },
    count,
    options.tries ?? Math.ceil(triesFor(original) / 3),
  );
  const plans = found.sets.map((placed) => wordPlan(placed, { after: start, stands: undefined }, language));
  return { ...report, plans, proved: found.proved };

  /** What clears an error by itself; where nothing does, or what does is done and was not enough, whatever may do its part. */
  function stepsFor(error: Finding, organisation: Organisation, done: readonly Step[]): readonly Step[] {
    const isDone = new Set(done.map(({ id }) => id));
    const clearing = (clearedBy.get(findingKey(error)) ?? []).filter(({ id }) => !isDone.has(id));
    return clearing.length > 0 ? clearing : drafted(error, organisation);
  }

  function afterwards(done: readonly Step[]) {
    const changed = doneTogether(original.design, done);
    if (!changed) return undefined;
    const organisation = linkSound(changed);
    return { organisation, errors: stageOf(organisation, checking).errors };
  }
}

/** The steps that clear each error, by the key of its finding: whatever they were drafted for, they count for all that they clear. */
function tried(
  start: Stage,
  drafted: readonly Step[],
  errorsAfter: (step: Step) => readonly Finding[] | undefined,
): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map(drafted.map((step) => [step.id, step]));
  const clears = new Map<string, Step[]>(start.errors.map((error) => [findingKey(error), []]));
  for (const step of steps.values()) {
    const left = errorsAfter(step);
    if (!left) continue;
    const keys = new Set(left.map(findingKey));
    for (const [key, list] of clears) if (!keys.has(key)) list.push(step);
  }
  return clears;
}
