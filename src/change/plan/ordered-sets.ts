import { link } from "../../organisation/link.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { differentSets } from "./different-sets.ts";
import type { SetProblem } from "./least-sets.ts";
import { endsHarmless, type Ordering, orderSteps, type Placed, type Stage } from "./order-steps.ts";
import type { Step } from "./step.ts";

/** What sets of steps are looked for, and how they are put in order. */
export interface OrderedProblem extends Pick<SetProblem<Step>, "look" | "reaches"> {
  readonly start: Stage;
  readonly ordering: Ordering;
  /** Whether an organisation has what is wanted. */
  readonly isReached: (organisation: Organisation) => boolean;
}

/** Sets of steps, each in an order in which it can be done. */
export interface OrderedSets {
  readonly sets: readonly (readonly Placed[])[];
  /** Whether it is proved that none is cheaper than the first. */
  readonly proved: boolean;
}

/**
 * Sets of steps that differ, the cheapest first, each in its order. They are put in order when all are found, what they have in common first, so that
 * it is gone through once; only where one of them has no order, each is put in order before the next is looked for.
 */
export function orderedSets(problem: OrderedProblem, count: number, tries: number): OrderedSets {
  const { look, reaches, start, ordering } = problem;
  for (const accepts of [
    (steps: readonly Step[]) => endsHarmless(steps, start, ordering.config),
    (steps: readonly Step[]) => placedIn([steps], problem).length > 0,
  ]) {
    const { sets, proved } = differentSets({ look, ...(reaches && { reaches }), accepts }, count, tries);
    const placed = placedIn(sets, problem);
    if (placed.length === sets.length) return { sets: placed, proved: proved && sets.length > 0 };
  }
  return { sets: [], proved: false };
}

/** Those of some sets that have an order, and with which what is wanted is reached, in it. */
function placedIn(
  sets: readonly (readonly Step[])[],
  { start, ordering, isReached }: OrderedProblem,
): readonly (readonly Placed[])[] {
  const ids = sets.map((set) => new Set(set.map(({ id }) => id)));
  const isCommon = ({ id }: Step) => ids.every((set) => set.has(id));
  let first: readonly Placed[] | undefined;
  return sets.flatMap((set) => {
    const steps = [...set.filter(isCommon), ...set.filter((step) => !isCommon(step))];
    const placed = orderSteps(steps, start, ordering, first);
    first ??= placed;
    const last = placed?.at(-1);
    // what is shown is read anew, as a user's design is
    return placed && last && isReached(link(last.after.design)) ? [placed] : [];
  });
}
