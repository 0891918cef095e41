import type { Doable, StepDemand } from "./demand.ts";

/** What is left of a demand. */
export type Rest<S extends Doable> = StepDemand<S> | "met" | "impossible";

/**
 * What is left of a demand once some steps are done and others are not open any more: of several of which one is enough, one list; of parts that are
 * all asked for, no part inside another.
 */
export function restOf<S extends Doable>(
  demand: StepDemand<S>,
  isOpen: (step: S) => boolean,
  isDone?: (step: S) => boolean,
): Rest<S> {
  if ("steps" in demand) {
    if (isDone && demand.steps.some(isDone)) return "met";
    const steps = demand.steps.filter(isOpen);
    if (steps.length === 0) return "impossible";
    return steps.length === demand.steps.length ? demand : { steps };
  }
  let { need } = demand;
  const parts: StepDemand<S>[] = [];
  for (const each of demand.of) {
    const rest = restOf(each, isOpen, isDone);
    if (rest === "met") need -= 1;
    else if (rest !== "impossible") parts.push(rest);
  }
  if (need <= 0) return "met";
  if (parts.length < need) return "impossible";
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  if (need === parts.length) {
    const of = parts.some(isWhole) ? parts.flatMap((part) => (isWhole(part) ? part.of : [part])) : parts;
    return same(demand, { need: of.length, of });
  }
  if (need === 1 && parts.every((part) => "steps" in part))
    return { steps: parts.flatMap((part) => ("steps" in part ? part.steps : [])) };
  return same(demand, { need, of: parts });
}

interface Several<S extends Doable> {
  readonly need: number;
  readonly of: readonly StepDemand<S>[];
}

/** A demand that nothing changed of stays the same object: very many of them are kept. */
function same<S extends Doable>(before: Several<S>, now: Several<S>): Several<S> {
  const isSame =
    before.need === now.need &&
    before.of.length === now.of.length &&
    before.of.every((each, at) => each === now.of[at]);
  return isSame ? before : now;
}

/** Whether a demand asks for all of its parts. */
export function isWhole<S extends Doable>(demand: StepDemand<S>): demand is Several<S> {
  return "of" in demand && demand.need === demand.of.length;
}

/** Whether two steps say different things of one place. */
export function areRivals(one: Doable, other: Doable): boolean {
  return one.slot !== undefined && one.slot === other.slot && one.id !== other.id;
}
