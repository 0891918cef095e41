import { namesOf } from "../model/text.ts";
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

/** Decisions on one activity of one domain, by its names (`undefined`: unknown), whose holders belong to one set of units (`undefined`: unknown). */
interface Cell {
  readonly names: readonly string[] | undefined;
  readonly holders: OwnerSet | undefined;
  readonly decisions: Decision[];
}

interface Domain {
  readonly names: Cell["names"];
  readonly cells: readonly Cell[];
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
    const domains = domainsOf(activity, holdersOf);
    const rivalsOf = cellsByName(domains);
    for (const { names, cells } of domains) {
      for (const cell of cells) lookAt(cell, rivalsOf(names), activity);
    }
  }

  function lookAt(cell: Cell, rivals: Iterable<Cell>, activity: Activity): void {
    const others: Decision[] = [];
    let perhaps = false;
    for (const rival of rivals) {
      if (others.length >= most) break;
      if (left <= 0) {
        perhaps = true;
        break;
      }
      const answer = areRivals(cell, rival);
      if (answer === "yes") others.push(...rival.decisions.slice(0, most));
      else if (answer === "unknown") perhaps = true;
    }
    for (const decision of cell.decisions) {
      if (others.length > 0) note(decision, others, activity);
      else if (perhaps) unknown.add(decision);
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
    // those whose domains are both known were found by a name that they share
    return x.names && y.names ? "yes" : "unknown";
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

/** The decisions that bind an activity, by the names of their domain and by holders. */
function domainsOf(
  activity: Activity,
  holdersOf: (decision: Decision) => OwnerSet | undefined,
): readonly Domain[] {
  const domains = new Map<string | undefined, { names: Cell["names"]; cells: Map<unknown, Cell> }>();
  for (const decision of activity.affectedBy) {
    const { domain: text, heldBy } = decision;
    // whoever holds nothing overlaps nobody: that is `power/no-holder`
    if (text === null || heldBy?.length === 0) continue;
    const names = text === undefined ? undefined : [...namesOf(text)].sort();
    const key = names && JSON.stringify(names);
    const domain = domains.get(key) ?? { names, cells: new Map() };
    domains.set(key, domain);
    const holders = holdersOf(decision);
    const cell = domain.cells.get(holders);
    if (cell) cell.decisions.push(decision);
    else domain.cells.set(holders, { names, holders, decisions: [decision] });
  }
  return [...domains.values()].map(({ names, cells }) => ({ names, cells: [...cells.values()] }));
}

/** The cells that may be of a domain: a domain may be named in several languages, and one name in common makes two of them one. */
function cellsByName(domains: readonly Domain[]): (names: Cell["names"]) => Iterable<Cell> {
  const byName = new Map<string | undefined, Cell[]>();
  for (const { names, cells } of domains) {
    for (const name of names ?? [undefined]) {
      const named = byName.get(name) ?? [];
      byName.set(name, named);
      for (const cell of cells) named.push(cell);
    }
  }
  const all = domains.flatMap(({ cells }) => cells);
  return (names) => (names ? eachOnce([...names, undefined].map((name) => byName.get(name) ?? [])) : all);
}

/* One by one, for whoever asks soon has enough. */
function* eachOnce(lists: readonly (readonly Cell[])[]): Iterable<Cell> {
  const seen = new Set<Cell>();
  for (const list of lists) {
    for (const cell of list) {
      if (seen.has(cell)) continue;
      seen.add(cell);
      yield cell;
    }
  }
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
