import type { StepDemand } from "../demand.ts";
import type { Step } from "../step.ts";

/**
 * Which steps clear which facts that are missing, by trying each by itself: whatever they were drafted for, they count for all that they clear. Else
 * one would ask for what another step makes idle: of work that both share, nothing has to cross.
 * @param missing The facts that are missing as it is, by key.
 * @param after The facts that are missing after a step; `undefined` where it cannot be done.
 * @param tries So many steps are tried at most.
 */
export function clearingSteps(
  demand: StepDemand<Step>,
  missing: ReadonlySet<string>,
  after: (step: Step) => ReadonlySet<string> | undefined,
  tries: number,
): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step>();
  collect(demand, steps);
  const clearing = new Map<string, Step[]>();
  for (const step of [...steps.values()].slice(0, tries)) {
    const left = after(step);
    if (!left) continue;
    for (const key of missing) {
      if (left.has(key)) continue;
      const list = clearing.get(key) ?? [];
      list.push(step);
      clearing.set(key, list);
    }
  }
  return clearing;
}

/** The steps of a demand that may do more than they were drafted for. */
function collect(demand: StepDemand<Step>, found: Map<string, Step>): void {
  if ("of" in demand) for (const each of demand.of) collect(each, found);
  else for (const step of demand.steps) if (step.stirs) found.set(step.id, step);
}
