import { textKey } from "../model/text.ts";
import type { Activity, Decision, OwnerSet } from "../organisation/elements.ts";
import { isOneLine } from "../organisation/one-line.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { haveCommon, ownerSets } from "../organisation/owner-set.ts";
import type { Answer } from "../organisation/three-values.ts";

/* How many pairs of holders are compared in all; a design of any sense stays far below. */
const budget = 2_000_000;
/* As many as a finding names, and one that says that there are more. */
const most = 6;

/** The decisions that overlap one, and where; no more than a finding can name, and one. */
export interface Overlap {
  readonly others: Set<Decision>;
  readonly activities: Set<Activity>;
}

/** Decisions on one activity of one domain (`undefined`: unknown) whose holders belong to one set of units (`undefined`: unknown). */
interface Cell {
  readonly domain: string | undefined;
  readonly holders: OwnerSet | undefined;
  readonly decisions: Decision[];
}

/** What is known of overlaps: which decisions surely have one, which perhaps, and whether any can. */
export interface Overlaps {
  readonly overlaps: ReadonlyMap<Decision, Overlap>;
  readonly unknown: ReadonlySet<Decision>;
  readonly possible: boolean;
}

/** Finds decisions of one domain that bind one activity and are held by units that are not in line. */
export function findOverlaps({ activities, units, coverage }: Organisation): Overlaps {
  const overlaps = new Map<Decision, Overlap>();
  const unknown = new Set<Decision>();
  const holdersOf = holderSets();
  const outside = new Map<OwnerSet, boolean>();
  let left = budget;
  const possible = !isOneLine({ units, coverage });
  if (possible)
    for (const activity of activities.values()) if (activity.affectedBy.length > 1) look(activity);
  return { overlaps, unknown, possible };

  function look(activity: Activity): void {
    const cells = cellsOf(activity, holdersOf);
    const all = [...cells.values()].flat();
    for (const cell of all) {
      const rivals =
        cell.domain === undefined
          ? all
          : [...(cells.get(cell.domain) ?? []), ...(cells.get(undefined) ?? [])];
      const others: Decision[] = [];
      let perhaps = false;
      for (const rival of rivals) {
        if (others.length >= most) break;
        const answer = left > 0 ? areRivals(cell, rival) : "unknown";
        if (answer === "yes") others.push(...rival.decisions.slice(0, most));
        else if (answer === "unknown") perhaps = true;
      }
      for (const decision of cell.decisions) {
        if (others.length > 0) note(decision, others, activity);
        else if (perhaps) unknown.add(decision);
      }
    }
  }

  function areRivals(x: Cell, y: Cell): Answer {
    if (x === y && x.decisions.length < 2) return "no";
    if (!x.holders || !y.holders) {
      const stated = x.holders ?? y.holders;
      return stated && !hasOutside(stated) ? "no" : "unknown";
    }
    left -= x.holders.units.length * y.holders.units.length;
    if (haveCommon(x.holders.units, y.holders.units)) return "no";
    return x.domain !== undefined && x.domain === y.domain ? "yes" : "unknown";
  }

  /** Whether somebody outside these units may hold the other decision. */
  function hasOutside(set: OwnerSet): boolean {
    let answer = outside.get(set);
    if (answer === undefined) {
      answer =
        coverage.units !== "complete" || [...units.values()].some((unit) => !haveCommon([unit], set.units));
      left -= units.size;
      outside.set(set, answer);
    }
    return answer;
  }

  function note(decision: Decision, others: readonly Decision[], activity: Activity): void {
    const overlap = overlaps.get(decision) ?? { others: new Set(), activities: new Set() };
    overlaps.set(decision, overlap);
    for (const other of others) if (overlap.others.size < most) overlap.others.add(other);
    if (overlap.activities.size < most) overlap.activities.add(activity);
  }
}

/** The decisions that bind an activity, by domain. */
function cellsOf(
  activity: Activity,
  holdersOf: (decision: Decision) => OwnerSet | undefined,
): ReadonlyMap<string | undefined, readonly Cell[]> {
  const cells = new Map<string | undefined, Map<OwnerSet | undefined, Cell>>();
  for (const decision of activity.affectedBy) {
    const { domain: text, heldBy } = decision;
    // whoever holds nothing overlaps nobody: that is `power/no-holder`
    if (text === null || heldBy?.length === 0) continue;
    const domain = text === undefined ? undefined : textKey(text);
    const holders = holdersOf(decision);
    const of = cells.get(domain) ?? new Map<OwnerSet | undefined, Cell>();
    cells.set(domain, of);
    const cell = of.get(holders);
    if (cell) cell.decisions.push(decision);
    else of.set(holders, { domain, holders, decisions: [decision] });
  }
  return new Map([...cells].map(([domain, of]) => [domain, [...of.values()]]));
}

/** The units of a decision's holders; equal sets are one and the same object. */
function holderSets(): (decision: Decision) => OwnerSet | undefined {
  const setOf = ownerSets();
  const known = new Map<Decision, OwnerSet | undefined>();
  return (decision) => {
    if (!known.has(decision))
      known.set(decision, decision.heldBy && setOf(decision.heldBy.flatMap((party) => party.units)));
    return known.get(decision);
  };
}
