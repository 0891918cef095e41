import type { KnownCosts } from "./cheapest.ts";
import type { Doable } from "./demand.ts";
import { costOf, leastSets, type SetProblem } from "./least-sets.ts";

/** A step as it is compared with those of other sets. */
export interface Comparable extends Doable {
  /** Steps of one family do the same in the eyes of whoever compares two sets. */
  readonly family?: string | undefined;
}

/** Sets that differ, the cheapest first. */
export interface DifferentSets<S extends Comparable> {
  readonly sets: readonly (readonly S[])[];
  /** Whether it is proved that no set is cheaper than the first. */
  readonly proved: boolean;
}

/**
 * The cheapest set of steps that reaches a target, and beside it the cheapest that do something else somewhere: without a step of those before, or
 * without the place that it settles, not with another value of it.
 * @param count So many sets at most.
 * @param tries So many times is looked at most for the first, and so many times again for all others.
 */
export function differentSets<S extends Comparable>(
  problem: SetProblem<S>,
  count: number,
  tries: number,
): DifferentSets<S> {
  const looks = remembered(problem.look);
  const costs: KnownCosts = new Map();
  const first = leastSets({ ...problem, look: looks.look, costs, isTrusted: true }, 1, tries);
  // whether a set is one to show takes longer than to find it: asked of those that would be shown
  const leastWithout = (barred: ReadonlySet<string>, left: number) =>
    leastSets(
      { look: looks.look, costs, isTrusted: true, isBarred: (step) => barred.has(placeOf(step)) },
      1,
      left,
    );
  const [best] = first.sets;
  if (!best) return first;
  const end = looks.count() + tries;
  const sets = [best];
  const shown = new Set([signatureOf(best)]);
  const others: Other<S>[] = [];
  let last: Other<S> = { set: best, barred: new Set() };
  while (sets.length < count) {
    for (const place of new Set(last.set.filter(({ family }) => family === undefined).map(placeOf))) {
      const left = end - looks.count();
      if (left <= 0) break;
      const barred = new Set([...last.barred, place]);
      const [set] = leastWithout(barred, left).sets;
      if (set) others.push({ set, barred });
    }
    const next = others
      .filter(({ set }) => !shown.has(signatureOf(set)))
      .toSorted((x, y) => costOf(x.set) - costOf(y.set))
      .find(({ set }) => {
        shown.add(signatureOf(set));
        return problem.accepts?.(set) !== false;
      });
    if (!next) break;
    sets.push(next.set);
    last = next;
  }
  return { sets, proved: first.proved };
}

interface Other<S> {
  readonly set: readonly S[];
  /** The places that are not settled in it. */
  readonly barred: ReadonlySet<string>;
}

function placeOf({ slot, id }: Doable): string {
  return slot ?? id;
}

function signatureOf(set: readonly Comparable[]): string {
  return [...new Set(set.map((step) => step.family ?? placeOf(step)))].sort().join("\n");
}

/** A look at what is missing that is taken once for each set, and how often it was taken. */
function remembered<S extends Doable>(look: SetProblem<S>["look"]) {
  const known = new Map<string, ReturnType<typeof look>>();
  return {
    count: () => known.size,
    look(done: readonly S[]) {
      const key = [...done.map(({ id }) => id)].sort().join("\n");
      if (!known.has(key)) known.set(key, look(done));
      return known.get(key);
    },
  };
}
