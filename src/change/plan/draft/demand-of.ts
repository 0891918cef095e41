import { paramsOf } from "../../../check/wording.ts";
import type { Language } from "../../../findings/words.ts";
import type { CriterionResult } from "../../../level/criterion-result.ts";
import { isFact, type Want } from "../../../level/proof.ts";
import { type Level, levels } from "../../../model/level.ts";
import type { StepDemand } from "../demand.ts";
import type { Step } from "../step.ts";
import type { Drafting } from "./drafting.ts";
import { factKey } from "./fact-key.ts";
import { stepsFor } from "./steps-for.ts";

/** The criteria that keep two units from a level: not met, or not known. */
export function lackingFor(target: Level, criteria: readonly CriterionResult[]): readonly CriterionResult[] {
  const upTo = levels.slice(1, levels.indexOf(target) + 1);
  return criteria.filter(
    ({ level, status }) =>
      level !== "supporting" && upTo.includes(level) && status !== "yes" && status !== "not-applicable",
  );
}

/**
 * What has to be done for all of some criteria to hold, in steps.
 * @param clearing The steps that are known to clear a fact, by its key, beside those that are drafted for it.
 */
export function demandOf(
  lacking: readonly CriterionResult[],
  drafting: Drafting,
  clearing: ReadonlyMap<string, readonly Step[]> = new Map(),
): StepDemand<Step> {
  return { need: lacking.length, of: lacking.map((result) => stepsOf(result, drafting, clearing)) };
}

function stepsOf(
  { criterion, wants }: CriterionResult,
  drafting: Drafting,
  clearing: ReadonlyMap<string, readonly Step[]>,
): StepDemand<Step> {
  // several members of a criterion wait for the same facts
  const known = new Map<Want, StepDemand<Step>>();
  const convert = (want: Want): StepDemand<Step> => {
    const before = known.get(want);
    if (before) return before;
    const made: StepDemand<Step> = isFact(want)
      ? {
          steps: eachOnce([
            ...stepsFor({ criterion, fact: want }, drafting),
            ...(clearing.get(factKey(criterion.id, want)) ?? []),
          ]),
        }
      : { need: want.need, of: want.of.map(convert) };
    known.set(want, made);
    return made;
  };
  return wants ? convert(wants) : { steps: [] };

  /** A step is kept as it was drafted first. */
  function eachOnce(steps: readonly Step[]): readonly Step[] {
    const { drafted, language } = drafting;
    const first = steps.map((step) => {
      const key = `${step.kind} ${step.cost} ${step.id}`;
      const before = drafted.get(key) ?? withNames(step, language);
      drafted.set(key, before);
      return before;
    });
    return [...new Map(first.map((step) => [step.id, step])).values()];
  }
}

/** A step that names what it is about instead of holding it: with that goes the organisation that it was drafted from, and of those there are many. */
function withNames(step: Step, language: Language): Step {
  const { says } = step;
  return "text" in says ? step : { ...step, says: { ...says, params: paramsOf(says.params, language) } };
}
