import { type Cheapest, cheapest, type KnownCosts } from "./cheapest.ts";
import { type Doable, mustDo, placeOf, type StepDemand } from "./demand.ts";
import { keyOf, partsOf, stepsIn } from "./parts-of.ts";
import { restOf } from "./rest-of.ts";

/** A part of what has to be done, which has no step and no place in common with the others, and what meeting it costs. */
export interface CostedPart<S extends Doable> extends Cheapest<S> {
  readonly demand: StepDemand<S>;
  /** All steps that may meet it, and their places. */
  readonly all: readonly S[];
  readonly places: ReadonlySet<string>;
  /** Of which every way to meet it does one, list by list. */
  readonly mustDo: readonly (readonly S[])[];
}

/** What is known of parts by what may meet them, for all searches with the same steps. */
export interface KnownParts<S extends Doable> {
  readonly costs: KnownCosts<S>;
  readonly parts: Map<string, CostedPart<S>>;
  readonly demands: WeakMap<StepDemand<S>, readonly CostedPart<S>[] | undefined>;
}

/** Nothing known yet. */
export function knownParts<S extends Doable>(): KnownParts<S> {
  return { costs: new Map(), parts: new Map(), demands: new WeakMap() };
}

/** What has to be done for a demand, whatever is open; `undefined`: it cannot be met. */
export function partsOfDemand<S extends Doable>(
  demand: StepDemand<S>,
  known: KnownParts<S>,
): readonly CostedPart<S>[] | undefined {
  if (known.demands.has(demand)) return known.demands.get(demand);
  const rest = restOf(demand, () => true);
  const parts = rest === "impossible" ? undefined : rest === "met" ? [] : costedParts(rest, known);
  known.demands.set(demand, parts);
  return parts;
}

/** The parts of a demand, with what each costs; all of them have to be met. */
function costedParts<S extends Doable>(
  demand: StepDemand<S>,
  known: KnownParts<S>,
): readonly CostedPart<S>[] {
  return partsOf(demand).map((part) => {
    const key = keyOf(part);
    const before = known.parts.get(key);
    if (before) return before;
    const all = stepsIn(part);
    const costed = {
      demand: part,
      all,
      places: new Set(all.map(placeOf)),
      mustDo: mustDo(part, () => true),
      ...cheapest(part, known.costs),
    };
    known.parts.set(key, costed);
    return costed;
  });
}

/**
 * What is left of some parts once steps are done and others are not open any more: most stay as they are, so that many ways to go on cost little
 * more than one. `undefined`: one of them cannot be met.
 */
export function partsLeft<S extends Doable>(
  parts: readonly CostedPart<S>[],
  isOpen: (step: S) => boolean,
  isDone: (step: S) => boolean,
  known: KnownParts<S>,
): readonly CostedPart<S>[] | undefined {
  const left: CostedPart<S>[] = [];
  for (const part of parts) {
    if (part.all.every((step) => isOpen(step) && !isDone(step))) {
      left.push(part);
      continue;
    }
    const rest = restOf(part.demand, isOpen, isDone);
    if (rest === "impossible") return undefined;
    if (rest !== "met") left.push(...costedParts(rest, known));
  }
  return left;
}
