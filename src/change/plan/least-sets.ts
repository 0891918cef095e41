import { type KnownParts, knownParts } from "./costed-parts.ts";
import { costOf, type Doable } from "./demand.ts";
import { type Looking, setSearch } from "./set-search.ts";
import { keyOfSet, sparing } from "./without-spare.ts";

/** What is looked for: sets of steps, and what is still missing once some are done. */
export interface SetProblem<S extends Doable> extends Pick<Looking<S>, "look"> {
  /** Whether a set reaches the target, where that is known sooner than what is missing. */
  readonly reaches?: (done: readonly S[]) => boolean;
  /** A set without the steps that it can spare, where another search asks for that as well. */
  readonly withoutSpare?: (done: readonly S[]) => readonly S[];
  /** Whether a set that reaches the target is one to show; all are when left out. */
  readonly accepts?: (done: readonly S[]) => boolean;
  /** What was found out in another search with the same steps. */
  readonly known?: KnownParts<S>;
}

/** The sets that were found, the cheapest first, and whether the search came to its end. */
export interface LeastSets<S extends Doable> {
  readonly sets: readonly (readonly S[])[];
  /** Whether it is proved that none is cheaper than the first, and that none that is left out is cheaper than the last. */
  readonly proved: boolean;
}

/* So many beginnings are completed. */
const few = 4;

/**
 * The cheapest sets of steps that reach a target. Only minimal sets are given: those that miss the target when any step is left out.
 * @param count So many sets.
 * @param tries So many times is looked at most; past it the best that is at hand is completed, and not proved to be the least.
 */
export function leastSets<S extends Doable>(
  problem: SetProblem<S>,
  count: number,
  tries: number,
): LeastSets<S> {
  const looks = remembered(problem.look);
  const { look } = looks;
  const reaches = problem.reaches ?? ((done) => look(done) === "reached");
  const withoutSpare = problem.withoutSpare ?? sparing(reaches);
  const search = setSearch({ look, known: problem.known ?? knownParts<S>(), isBarred: () => false });
  const sets: (readonly S[])[] = [];
  const found = new Set<string>();
  while (sets.length < count && search.least() !== undefined) {
    if (looks.count() >= tries) {
      const completed = [...search.complete(few)].sort((x, y) => costOf(x) - costOf(y));
      for (const set of completed) if (sets.length < count) take(withoutSpare(set));
      return { sets: sets.toSorted((x, y) => costOf(x) - costOf(y)), proved: false };
    }
    const set = search.advance();
    if (!set) continue;
    const kept = withoutSpare(set);
    // what is spared makes it cheaper than it was when it was found
    if (costOf(kept) < costOf(set)) search.putBack(kept);
    else take(kept);
  }
  return { sets, proved: true };

  function take(set: readonly S[]): void {
    const key = keyOfSet(set);
    if (found.has(key)) return;
    found.add(key);
    if (problem.accepts?.(set) !== false) sets.push(set);
  }
}

/** A look at what is missing that is taken once for each set, and how often it was taken. */
export function remembered<S extends Doable>(look: SetProblem<S>["look"]) {
  const known = new Map<string, ReturnType<typeof look>>();
  return {
    count: () => known.size,
    look(done: readonly S[]) {
      const key = keyOfSet(done);
      if (!known.has(key)) known.set(key, look(done));
      return known.get(key);
    },
  };
}
