import { pointer } from "../findings/pointer.ts";
import { type Level, levels } from "../model/level.ts";
import { pathOf } from "../organisation/path-of.ts";
import type { CriterionResult } from "./criterion-result.ts";
import { type Fact, isFact, type Want } from "./proof.ts";

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

/** What keeps two units from the level after the one that they surely hold. */
export function whyNotMore(held: Level, results: readonly CriterionResult[]): WhyNotMore | undefined {
  const next = levels[levels.indexOf(held) + 1];
  if (next === undefined) return undefined;
  const open = results.filter(
    ({ level, status }) => level === next && (status === "no" || status === "unknown"),
  );
  const search = { more: false };
  const blocking = open.flatMap((result) =>
    result.wants ? blockingSets(result.wants, result.criterion, search) : [],
  );
  const waysOfEach = open.map((result) =>
    result.wants ? waySets(result.wants, result.criterion, search) : [],
  );
  return {
    next,
    unmet: open.filter(({ status }) => status === "no"),
    unknown: open.filter(({ status }) => status === "unknown"),
    blocking: smallest(blocking, search),
    ways: product(waysOfEach, search),
    more: search.more,
  };
}

interface Search {
  more: boolean;
}

/** The sets of facts that do not hold and that keep something from holding. */
function blockingSets(
  want: Want,
  criterion: CriterionResult["criterion"],
  search: Search,
): readonly FactSet[] {
  if (isFact(want)) return want.answer === "no" ? [[{ criterion, fact: want }]] : [];
  const children = want.of
    .map((child) => blockingSets(child, criterion, search))
    .filter(({ length }) => length > 0);
  // it fails when so many fail that too few are left
  return chosen(children, want.of.length - want.need + 1, search);
}

/** The sets of facts that would make something hold. */
function waySets(want: Want, criterion: CriterionResult["criterion"], search: Search): readonly FactSet[] {
  if (isFact(want)) return [[{ criterion, fact: want }]];
  return chosen(
    want.of.map((child) => waySets(child, criterion, search)),
    want.need,
    search,
  );
}

/** Of the children, each with its alternatives, every choice of so many, as one set each. */
function chosen(
  children: readonly (readonly FactSet[])[],
  count: number,
  search: Search,
): readonly FactSet[] {
  if (count > children.length) return [];
  if (count === 1) return smallest(children.flat(), search);
  if (count === children.length) return product(children, search);
  const bySize = children.toSorted((x, y) => (x[0]?.length ?? 0) - (y[0]?.length ?? 0));
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
  // what has no alternative is common to all, and is joined once: there may be thousands
  const common = lists.filter(({ length }) => length === 1).flatMap(([only]) => only ?? []);
  let sets: readonly FactSet[] = [distinct(common)];
  for (const list of lists) {
    if (list.length === 1) continue;
    sets = smallest(
      sets.flatMap((set) => list.map((other) => distinct([...set, ...other]))),
      search,
    );
  }
  return sets;
}

/** The smallest of the sets, each once, without those that hold another one. */
function smallest(sets: readonly FactSet[], search: Search): readonly FactSet[] {
  if (sets.length < 2) return sets;
  const kept: { readonly set: FactSet; readonly keys: ReadonlySet<string> }[] = [];
  for (const set of sets.toSorted((x, y) => x.length - y.length)) {
    const keys = new Set(set.map(keyOf));
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
  return [...new Map(set.map((wanted) => [keyOf(wanted), wanted])).values()];
}

/** What makes two wanted facts one: the same change of the same place. */
export function keyOf({ criterion, fact }: WantedFact): string {
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
