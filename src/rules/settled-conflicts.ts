import type { Agreement, OwnerSet, Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { inLine } from "../organisation/owner-set.ts";
import type { Answer } from "../organisation/three-values.ts";

/** Whether agreements settle conflict between every two of some units; if surely not, between which two. */
export interface Settled {
  readonly answer: Answer;
  readonly without?: readonly [Unit, Unit];
}

/* How many pairs are looked at in all; a design of any sense stays far below. */
const budget = 2_000_000;

/** Answers whether every two units of a set that are not in line have an agreement that settles conflict. Equal sets are asked once. */
export function settledConflicts({ agreements, coverage }: Organisation): (units: OwnerSet) => Settled {
  const listed = [...agreements.values()];
  const sure = listed.filter(({ settles }) => settles?.includes("conflict"));
  const perhaps = listed.filter(({ settles }) => settles === undefined);
  const known = new Map<OwnerSet, Settled>();
  let left = budget;
  return (units) => {
    const settled = known.get(units) ?? ask(units);
    known.set(units, settled);
    return settled;
  };

  function ask({ units }: OwnerSet): Settled {
    if (units.length > 2 && sure.some(({ between }) => isAmong(units, between))) return { answer: "yes" };
    let answer: Answer = "yes";
    for (const [at, a] of units.entries()) {
      for (let next = at + 1; next < units.length; next += 1) {
        const b = units[next] as Unit;
        if (left <= 0) return { answer: "unknown" };
        if (inLine(a, b) || settles(sure, a, b)) continue;
        if (coverage.agreements === "complete" && !settles(perhaps, a, b))
          return { answer: "no", without: [a, b] };
        answer = "unknown";
      }
    }
    return { answer };
  }

  /** Whether all units made one agreement, so that their pairs need not be looked at. */
  function isAmong(units: readonly Unit[], between: readonly Unit[]): boolean {
    left -= between.length;
    return (
      left > 0 && between.length >= units.length && new Set([...between, ...units]).size === between.length
    );
  }

  /** Whether one of the agreements is between two units, one in line with each: an agreement of two divisions binds their teams, too. */
  function settles(some: readonly Agreement[], a: Unit, b: Unit): boolean {
    left -= 1;
    return some.some(({ between }) => {
      left -= between.length;
      const [ofA, ofB] = [
        between.filter((unit) => inLine(unit, a)),
        between.filter((unit) => inLine(unit, b)),
      ];
      return ofA.some((x) => ofB.some((y) => !inLine(x, y)));
    });
  }
}
