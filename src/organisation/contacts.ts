import type { Activity, Decision, Flow, Interface, Meeting, Need, Party, Unit } from "./elements.ts";
import type { Organisation } from "./organisation.ts";
import { ownerSets } from "./owner-set.ts";

/** One list in parts; what lies between many pairs of units is one and the same part for all of them. */
export type Parts<T> = readonly (readonly T[])[];

/** What surely lies between two units. A list in parts is empty when it has no part: no part is empty. */
export interface Contact {
  readonly interface: Interface;
  readonly crossingNeeds: Parts<Need>;
  readonly crossingFlows: Parts<Flow>;
  /** Activities owned by both sides. */
  readonly shared: Parts<Activity>;
  readonly jointMeetings: Parts<Meeting>;
  readonly jointDecisions: Parts<Decision>;
}

/** The first `most` items of a list in parts. */
export function firstOf<T>(parts: Parts<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const part of parts)
    for (let at = 0; at < part.length && first.length < most; at += 1) first.push(part[at] as T);
  return first;
}

/* Past this many pairs of siblings, only pairs that surely have something between them are looked at. */
const mostPairs = 5000;

const known = new WeakMap<
  Organisation,
  { readonly contacts: ReadonlyMap<Interface, Contact>; readonly all: readonly Interface[] }
>();

/** What surely lies between units, for every pair of siblings and every declared pair that has something, in the design's order. */
export function contactsOf(organisation: Organisation): ReadonlyMap<Interface, Contact> {
  return connected(organisation).contacts;
}

/**
 * The interfaces of the design: declared pairs, and all pairs of siblings. Where there are thousands of siblings' pairs, only those that have
 * something between them (what thousands of pairs have in common, such as a meeting of everybody, does not count there).
 */
export function interfacesOf(organisation: Organisation): readonly Interface[] {
  return connected(organisation).all;
}

function connected(organisation: Organisation) {
  const before = known.get(organisation);
  if (before) return before;
  const siblings = siblingPairs(organisation.units.values(), organisation.interfaceOf);
  const contacts = findContacts(organisation, siblings);
  const all = new Set([...organisation.declaredInterfaces, ...contacts.keys(), ...(siblings ?? [])]);
  const result = { contacts, all: [...all].sort(inDesignOrder) };
  known.set(organisation, result);
  return result;
}

function inDesignOrder(x: Interface, y: Interface): number {
  return x.a.order - y.a.order || x.b.order - y.b.order;
}

/** The pairs of siblings among the units; `undefined` when there are too many. */
function siblingPairs(
  units: Iterable<Unit>,
  interfaceOf: Organisation["interfaceOf"],
): readonly Interface[] | undefined {
  const families = new Map<Unit | null, Unit[]>();
  for (const unit of units) {
    const family = families.get(unit.parent);
    if (family) family.push(unit);
    else families.set(unit.parent, [unit]);
  }
  let count = 0;
  for (const { length } of families.values()) count += (length * (length - 1)) / 2;
  if (count > mostPairs) return undefined;
  const pairs: Interface[] = [];
  for (const family of families.values()) {
    for (const [at, a] of family.entries())
      for (const b of family.slice(at + 1)) pairs.push(interfaceOf(a, b));
  }
  return pairs;
}

type ListName = Exclude<keyof Contact, "interface">;
type Lists = { [name in ListName]: (readonly unknown[])[] };

/** A part that several pairs have in common, and how to tell whether a pair has it. */
interface Span {
  readonly list: ListName;
  readonly part: readonly unknown[];
  /** The units that have something of it below them. */
  readonly touched: ReadonlySet<Unit>;
  readonly spans: (at: Interface) => boolean;
}

function findContacts(
  organisation: Organisation,
  siblings: readonly Interface[] | undefined,
): ReadonlyMap<Interface, Contact> {
  const found = new Map<Interface, Lists>();
  const note = (at: Interface, list: ListName, part: readonly unknown[]) => {
    let lists = found.get(at);
    if (!lists) {
      lists = { crossingNeeds: [], crossingFlows: [], shared: [], jointMeetings: [], jointDecisions: [] };
      found.set(at, lists);
    }
    lists[list].push(part);
  };
  const { activities, flows, declaredInterfaces, interfaceOf } = organisation;
  const needs = [...activities.values()].flatMap((activity) => activity.needs ?? []);
  for (const [crosses, part] of groupedBy(needs, (need) => need.crosses))
    for (const at of crosses) note(at, "crossingNeeds", part);
  for (const [crosses, part] of groupedBy(flows, (flow) => flow.crosses))
    for (const at of crosses) note(at, "crossingFlows", part);
  const declaredFrom = groupedBy(declaredInterfaces, ({ a }) => a);
  const wide: Span[] = [];
  for (const span of spansOf(organisation)) {
    const pairs = siblingPairs(span.touched, interfaceOf);
    if (!pairs) {
      wide.push(span);
      continue;
    }
    for (const at of pairs) if (span.spans(at)) note(at, span.list, span.part);
    for (const unit of span.touched) {
      for (const at of declaredFrom.get(unit) ?? []) {
        if (at.a.parent !== at.b.parent && span.spans(at)) note(at, span.list, span.part);
      }
    }
  }
  // only where there are too many siblings to look at every pair
  const pairs = wide.length > 0 ? [...new Set([...(siblings ?? found.keys()), ...declaredInterfaces])] : [];
  for (const span of wide) for (const at of pairs) if (span.spans(at)) note(at, span.list, span.part);
  return new Map(
    [...found]
      .sort(([x], [y]) => inDesignOrder(x, y))
      .map(([at, lists]) => [at, Object.freeze({ interface: at, ...lists }) as unknown as Contact]),
  );
}

/** What lies between all units that it involves: shared activities, meetings, decisions. */
function* spansOf({ activities, meetings, decisions }: Organisation): Iterable<Span> {
  const owned = [...activities.values()].filter(({ owners }) => owners?.shared);
  for (const [owners, part] of groupedBy(owned, (activity) => activity.owners)) {
    const touched = unitsAbove(owners?.units ?? []);
    yield { list: "shared", part, touched, spans: ({ a, b }) => touched.has(a) && touched.has(b) };
  }
  for (const meeting of meetings.values()) {
    if (!meeting.joint) continue;
    const sides = partiesBelow(meeting);
    yield {
      list: "jointMeetings",
      part: [meeting],
      touched: new Set(sides.keys()),
      spans: ({ a, b }) => areTwo(sides.get(a), sides.get(b)),
    };
  }
  const setOf = ownerSets();
  for (const [around, part] of groupedBy(decisions.values(), (decision) => setOf(unitsAround(decision)))) {
    const touched = unitsAbove(around.units);
    yield { list: "jointDecisions", part, touched, spans: ({ a, b }) => touched.has(a) && touched.has(b) };
  }
}

function groupedBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The units and their ancestors. */
function unitsAbove(units: readonly Unit[]): ReadonlySet<Unit> {
  const above = new Set<Unit>();
  for (const unit of units)
    for (let at: Unit | null = unit; at && !above.has(at); at = at.parent) above.add(at);
  return above;
}

/** For each unit that has participants: the only one that belongs to it or its descendants, or that there are several. */
function partiesBelow({ participants }: Meeting): ReadonlyMap<Unit, Party | "several"> {
  const below = new Map<Unit, Party | "several">();
  for (const party of participants) {
    for (const unit of party.units) {
      for (let at: Unit | null = unit; at; at = at.parent) {
        const before = below.get(at);
        if (before === party || before === "several") break;
        below.set(at, before === undefined ? party : "several");
      }
    }
  }
  return below;
}

function areTwo(a: Party | "several" | undefined, b: Party | "several" | undefined): boolean {
  return a !== undefined && b !== undefined && (a !== b || a === "several");
}

/** The units that appear in a decision: those of its holders, of influence, and the owners of what prepares it and what it affects. */
export function unitsAround(decision: Decision): readonly Unit[] {
  const around = new Set<Unit>();
  for (const { units } of decision.heldBy ?? []) for (const unit of units) around.add(unit);
  for (const [unit, points] of decision.influence ?? []) if (points > 0) around.add(unit);
  for (const { owners } of decision.analysedIn) for (const unit of owners?.units ?? []) around.add(unit);
  for (const { owners } of decision.affects) for (const unit of owners?.units ?? []) around.add(unit);
  return [...around];
}
