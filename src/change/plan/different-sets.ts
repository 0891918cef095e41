import { knownParts } from "./costed-parts.ts";
import { costOf, type Doable, placeOf } from "./demand.ts";
import { leastSets, remembered, type SetProblem } from "./least-sets.ts";
import { type SetSearch, setSearch } from "./set-search.ts";
import { sparing } from "./without-spare.ts";

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

/* So many searches are completed in a hurry when there is no time left. */
const few = 4;

/**
 * The cheapest set of steps that reaches a target, and beside it the cheapest that do something else somewhere: without a step of those before, or
 * without the place that it settles, not with another value of it. For each such place there is a search of its own; always the one goes on
 * that may lead to the cheapest, so that most of them are never followed.
 * @param count So many sets at most.
 * @param tries So many times is looked at most for the first, and so many times again for all others.
 */
export function differentSets<S extends Comparable>(
  problem: SetProblem<S>,
  count: number,
  tries: number,
): DifferentSets<S> {
  const looks = remembered(problem.look);
  const known = knownParts<S>();
  const reaches = problem.reaches ?? ((done) => looks.look(done) === "reached");
  const withoutSpare = sparing(reaches);
  const first = leastSets({ ...problem, look: looks.look, reaches, withoutSpare, known }, 1, tries);
  const [best] = first.sets;
  if (!best) return first;
  const end = looks.count() + tries;
  const sets = [best];
  const shown = new Set([signatureOf(best)]);
  const found: Other<S>[] = [];
  let open: Open<S>[] = [];
  let hurry = few;
  let last: Other<S> = { set: best, barred: new Set() };
  while (sets.length < count) {
    for (const place of new Set(last.set.filter(({ family }) => family === undefined).map(placeOf))) {
      const barred = new Set([...last.barred, place]);
      const isBarred = (step: S) => barred.has(placeOf(step));
      open.push({ search: setSearch({ look: looks.look, known, isBarred }), barred });
    }
    const next = nextOther();
    if (!next) break;
    sets.push(next.set);
    last = next;
  }
  return { sets: sets.toSorted((x, y) => costOf(x) - costOf(y)), proved: first.proved };

  /** The cheapest of the others that differs from those that are shown, without what it can spare. */
  function nextOther(): Other<S> | undefined {
    for (;;) {
      const best = leastOf(found, ({ set }) => costOf(set));
      const other = leastOf(open, ({ search }) => search.least() ?? Number.POSITIVE_INFINITY);
      const least = other?.search.least();
      if (best && (least === undefined || costOf(best.set) <= least)) {
        found.splice(found.indexOf(best), 1);
        if (shown.has(signatureOf(best.set))) continue;
        const set = withoutSpare(best.set);
        if (costOf(set) < costOf(best.set)) found.push({ ...best, set });
        else {
          shown.add(signatureOf(set));
          if (problem.accepts?.(set) !== false) return { ...best, set };
        }
      } else if (!other || least === undefined) return undefined;
      else goOn(other);
    }
  }

  function goOn(other: Open<S>): void {
    const { search, barred } = other;
    const isLate = looks.count() >= end;
    if (isLate) hurry -= 1;
    const set = isLate ? (hurry >= 0 ? [...search.complete(1)][0] : undefined) : search.advance();
    if (set) found.push({ set, barred });
    if (set || isLate) open = open.filter((each) => each !== other);
  }
}

interface Other<S> {
  readonly set: readonly S[];
  /** The places that are not settled in it. */
  readonly barred: ReadonlySet<string>;
}

interface Open<S extends Doable> {
  readonly search: SetSearch<S>;
  readonly barred: ReadonlySet<string>;
}

/** The first of those that have the least. */
function leastOf<T>(list: readonly T[], of: (item: T) => number): T | undefined {
  let least: T | undefined;
  for (const item of list) if (least === undefined || of(item) < of(least)) least = item;
  return least;
}

function signatureOf(set: readonly Comparable[]): string {
  return [...new Set(set.map((step) => step.family ?? placeOf(step)))].sort().join("\n");
}
