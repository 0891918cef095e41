import type { CriterionResult } from "../../../level/criterion-result.ts";
import { isFact, type Want } from "../../../level/proof.ts";
import { type Level, levels } from "../../../model/level.ts";
import type { StepDemand } from "../demand.ts";
import type { Step } from "../step.ts";
import type { Drafting } from "./drafting.ts";
import { stepsFor } from "./steps-for.ts";

/** The criteria that keep two units from a level: not met, or not known. */
export function lackingFor(target: Level, criteria: readonly CriterionResult[]): readonly CriterionResult[] {
  const upTo = levels.slice(1, levels.indexOf(target) + 1);
  return criteria.filter(
    ({ level, status }) =>
      level !== "supporting" && upTo.includes(level) && status !== "yes" && status !== "not-applicable",
  );
}

/** What has to be done for all of some criteria to hold, in steps. */
export function demandOf(lacking: readonly CriterionResult[], drafting: Drafting): StepDemand<Step> {
  return { need: lacking.length, of: lacking.map((result) => stepsOf(result, drafting)) };
}

function stepsOf({ criterion, wants }: CriterionResult, drafting: Drafting): StepDemand<Step> {
  // several members of a criterion wait for the same facts
  const known = new Map<Want, StepDemand<Step>>();
  const convert = (want: Want): StepDemand<Step> => {
    const before = known.get(want);
    if (before) return before;
    const made: StepDemand<Step> = isFact(want)
      ? { steps: stepsFor({ criterion, fact: want }, drafting) }
      : { need: want.need, of: want.of.map(convert) };
    known.set(want, made);
    return made;
  };
  return wants ? convert(wants) : { steps: [] };
}
