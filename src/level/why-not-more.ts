import { pointer } from "../findings/pointer.ts";
import { type Level, levels } from "../model/level.ts";
import { pathOf } from "../organisation/path-of.ts";
import type { CriterionResult } from "./criterion-result.ts";
import { type Fact, isFact, type Want } from "./proof.ts";
import { askOf } from "./questions/asked.ts";

/** A fact, and the criterion that wants it. */
export interface WantedFact {
  readonly criterion: CriterionResult["criterion"];
  readonly fact: Fact;
}
export type FactSet = readonly WantedFact[];

/** What keeps two units from the next level. */
export interface WhyNotMore {
  /** The level that is not surely held. */
  readonly next: Level;
  /** Criteria of that level that are not met; each of them is enough to block it. */
  readonly unmet: readonly CriterionResult[];
  /** Criteria of that level of which it is not known whether they are met. */
  readonly unknown: readonly CriterionResult[];
  /** The smallest sets of facts that block it as long as they all stay as they are, smallest first. */
  readonly blocking: readonly FactSet[];
  /** The smallest sets of facts that, all made to hold, would reach it, smallest first. */
  readonly ways: readonly FactSet[];
  /** Whether there are more blocking sets, or more ways, than are listed. */
  readonly more: boolean;
}

/* So many sets are kept; of more, the smallest. */
const most = 24;

/* Nobody reads a set of more facts than these. */
const largest = 2000;

/** What keeps two units from the level after the one that they surely hold. */
export function whyNotMore(held: Level, results: readonly CriterionResult[]): WhyNotMore | undefined {
  const next = levels[levels.indexOf(held) + 1];
  if (next === undefined) return undefined;
  const open = results.filter(
    ({ level, status }) => level === next && (status === "no" || status === "unknown"),
  );
  const search = { more: false };
  const blocking = open.flatMap(({ wants, criterion }) =>
    wants ? blockingSets(wants, { criterion, search, known: new Map() }) : [],
  );
  const waysOfEach = open.map(({ wants, criterion }) =>
    wants ? waySets(wants, { criterion, search, known: new Map() }) : [],
  );
  return {
    next,
    unmet: open.filter(({ status }) => status === "no"),
    unknown: open.filter(({ status }) => status === "unknown"),
    blocking: readable(smallest(blocking, search), search),
    ways: readable(product(waysOfEach, search), search),
    more: search.more,
  };
}

/* So many facts are listed in all, or the one set that is larger. */
const mostFacts = 500;

/** The first of the sets, as many as somebody may want to read. */
function readable(sets: readonly FactSet[], search: Search): readonly FactSet[] {
  let facts = 0;
  const listed = sets.filter((set, at) => {
    facts += set.length;
    return at === 0 || facts <= mostFacts;
  });
  if (listed.length < sets.length) search.more = true;
  return listed;
}

interface Search {
  more: boolean;
}

/** A search among what one criterion wants; what several members of it wait for is looked at once. */
interface Looking {
  readonly criterion: CriterionResult["criterion"];
  readonly search: Search;
  readonly known: Map<Want, readonly FactSet[]>;
}

/** The sets of facts that do not hold and that keep something from holding. */
function blockingSets(want: Want, looking: Looking): readonly FactSet[] {
  const { criterion, search, known } = looking;
  const before = known.get(want);
  if (before) return before;
  const sets = isFact(want)
    ? want.answer === "no"
      ? [[{ criterion, fact: want }]]
      : []
    : // it fails when so many fail that too few are left
      chosen(
        want.of.map((child) => blockingSets(child, looking)),
        want.of.length - want.need + 1,
        search,
      );
  known.set(want, sets);
  return sets;
}

/** The sets of facts that would make something hold. */
function waySets(want: Want, looking: Looking): readonly FactSet[] {
  const { criterion, search, known } = looking;
  const before = known.get(want);
  if (before) return before;
  const sets = isFact(want)
    ? [[{ criterion, fact: want }]]
    : chosen(
        want.of.map((child) => waySets(child, looking)),
        want.need,
        search,
      );
  known.set(want, sets);
  return sets;
}

/** Of those that have any, each with its alternatives, every choice of so many, as one set each. */
function chosen(lists: readonly (readonly FactSet[])[], count: number, search: Search): readonly FactSet[] {
  const children = lists.filter(({ length }) => length > 0);
  if (count > children.length) return [];
  if (count === 1) return smallest(children.flat(), search);
  if (count === children.length) return product(children, search);
  const bySize = children.toSorted((x, y) => sizeOf(x, 0) - sizeOf(y, 0));
  return smallest(
    choices(bySize, count, search).flatMap((choice) => product(choice, search)),
    search,
  );
}

/** The first choices of so many out of a list, in its order. */
function choices<T>(list: readonly T[], count: number, search: Search): readonly (readonly T[])[] {
  const found: (readonly T[])[] = [];
  const at = Array.from({ length: count }, (_, index) => index);
  while (found.length < most) {
    found.push(at.map((index) => list[index] as T));
    let last = count - 1;
    while (last >= 0 && at[last] === list.length - count + last) last -= 1;
    if (last < 0) return found;
    at[last] = (at[last] as number) + 1;
    for (let next = last + 1; next < count; next += 1) at[next] = (at[next - 1] as number) + 1;
  }
  search.more = true;
  return found;
}

/** One alternative of each, joined. */
function product(lists: readonly (readonly FactSet[])[], search: Search): readonly FactSet[] {
  if (lists.length === 0 || lists.some(({ length }) => length === 0)) return [];
  const open = lists.filter(({ length }) => length > 1);
  // there may be thousands: a set with another alternative of any but these is larger than as many sets as are kept
  const cheapest = open.length > most ? open.toSorted((x, y) => costOf(x) - costOf(y)) : open;
  if (open.length > most) search.more = true;
  const settled = [...lists.filter(({ length }) => length === 1), ...cheapest.slice(most)];
  const common = new Map<string, WantedFact>();
  for (const [first = []] of settled) {
    for (const wanted of first) common.set(knownKey(wanted), wanted);
    if (common.size <= largest) continue;
    search.more = true;
    return [];
  }
  let sets: readonly FactSet[] = [[]];
  for (const list of cheapest.slice(0, most)) {
    const rest = list.map((set) => set.filter((wanted) => !common.has(knownKey(wanted))));
    sets = smallest(
      sets.flatMap((set) => rest.map((other) => distinct([...set, ...other]))),
      search,
    );
  }
  return sets.map((set) => [...common.values(), ...set]);
}

/** By how much a set grows with the second alternative in place of the first. */
function costOf(sets: readonly FactSet[]): number {
  return sizeOf(sets, 1) - sizeOf(sets, 0);
}

function sizeOf(sets: readonly FactSet[], at: number): number {
  return (sets[at] as FactSet).length;
}

/** The smallest of the sets, each once, without those that hold another one. */
function smallest(sets: readonly FactSet[], search: Search): readonly FactSet[] {
  if (sets.length < 2) return sets;
  const kept: { readonly set: FactSet; readonly keys: ReadonlySet<string> }[] = [];
  for (const set of sets.toSorted((x, y) => x.length - y.length)) {
    const keys = new Set(set.map(knownKey));
    if (kept.some((other) => [...other.keys].every((key) => keys.has(key)))) continue;
    if (kept.length === most) {
      search.more = true;
      break;
    }
    kept.push({ set, keys });
  }
  return kept.map(({ set }) => set);
}

function distinct(set: FactSet): FactSet {
  return [...new Map(set.map((wanted) => [knownKey(wanted), wanted])).values()];
}

const knownKeys = new WeakMap<WantedFact, string>();

function knownKey(wanted: WantedFact): string {
  const key = knownKeys.get(wanted) ?? keyOf(wanted);
  knownKeys.set(wanted, key);
  return key;
}

/** What makes two wanted facts one: the same change of the same place, or the same thing to ask, whichever criteria wait for it. */
export function keyOf({ criterion, fact }: WantedFact): string {
  if (fact.answer === "unknown") return `${askOf(fact)} ${factPath(fact)}`;
  const about = Object.values(fact.params).map((value) =>
    typeof value === "object" && "id" in value ? value.id : "",
  );
  return [criterion.id, fact.change, factPath(fact), ...about].join(" ");
}

/** Where a fact is stated, or would be, as a JSON pointer; of what a section has to list for an element, the element. */
export function factPath({ subject, states }: Fact): string {
  if (!subject) return states;
  const isElsewhere = states.startsWith("/") || (subject.kind === "information" && subject.firstUse !== null);
  return pointer(isElsewhere ? pathOf(subject) : [...pathOf(subject), states]);
}
