import { crossesAt, unstatedOutput } from "./crosses-at.ts";
import type { Activity, Decision, Flow, Interface, Meeting, Need, Unit } from "./elements.ts";
import { siblingsAbove, sideOf } from "./interfaces.ts";
import type { Organisation } from "./organisation.ts";
import { few, groupedBy, type Span, spansOf, unitsAbove } from "./spans.ts";

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

/** The first `most` items of a list in parts, in the design's order whatever that of the parts is; of those that are `about` the same the first. */
export function firstOf<T extends Placed>(
  parts: Parts<T>,
  most: number,
  about: (item: T) => unknown = (item) => item,
): readonly T[] {
  const first = parts.flatMap((part) => firstIn(part, most, about)).sort(byPlace);
  return firstIn(first, most, about);
}

interface Placed {
  readonly order: number;
  /** Its index, for those of one element. */
  readonly at?: number | null;
}

function byPlace(one: Placed, other: Placed): number {
  return one.order - other.order || (one.at ?? 0) - (other.at ?? 0);
}

function firstIn<T>(list: readonly T[], most: number, about: (item: T) => unknown): readonly T[] {
  const first = new Map<unknown, T>();
  for (let at = 0; at < list.length && first.size < most; at += 1) {
    const item = list[at] as T;
    if (!first.has(about(item))) first.set(about(item), item);
  }
  return [...first.values()];
}

/* Past this many pairs of siblings, only pairs that surely have something between them are looked at. */
const mostPairs = 5000;

interface Connected {
  readonly contacts: ReadonlyMap<Interface, Contact>;
  readonly all: readonly Interface[];
  /** Whether all pairs of siblings were looked at. */
  readonly everySibling: boolean;
}
const known = new WeakMap<Organisation, Connected>();

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

/** What surely lies between two units, whichever they are. */
export function contactBetween(organisation: Organisation, at: Interface): Contact {
  const { contacts, everySibling } = connected(organisation);
  const found = contacts.get(at);
  if (found) return found;
  const lookedAt = at.declared !== null || (everySibling && at.a.parent === at.b.parent);
  return lookedAt
    ? {
        interface: at,
        crossingNeeds: [],
        crossingFlows: [],
        shared: [],
        jointMeetings: [],
        jointDecisions: [],
      }
    : findBetween(organisation, at);
}

/** Remembers what lies between units of an organisation that is like one of which it is known. */
export function rememberContacts(
  organisation: Organisation,
  contacts: ReadonlyMap<Interface, Contact>,
  all: readonly Interface[],
): void {
  known.set(organisation, { contacts, all, everySibling: true });
}

/** Whether all pairs of siblings are looked at. */
export function looksAtAllSiblings(organisation: Organisation): boolean {
  return connected(organisation).everySibling;
}

function findBetween(organisation: Organisation, at: Interface): Contact {
  const unstated = unstatedOutput(organisation);
  const needs = organisation.needs.filter(
    ({ activity, information }) => crossesAt(activity.owners, information, at, unstated) === "yes",
  );
  const flows = organisation.flows.filter(({ from, to }) => {
    const [sender, receiver] = [from, to].map(({ owners }) => owners && sideOf(owners.units, at));
    return (sender === "a" && receiver === "b") || (sender === "b" && receiver === "a");
  });
  const spans = [...spansOf(organisation)].filter((span) => span.spans(at));
  const partsOf = <T>(list: Span["list"]) =>
    spans.flatMap((span) => (span.list === list ? [span.part as readonly T[]] : []));
  return {
    interface: at,
    crossingNeeds: needs.length > 0 ? [needs] : [],
    crossingFlows: flows.length > 0 ? [flows] : [],
    shared: partsOf<Activity>("shared"),
    jointMeetings: partsOf<Meeting>("jointMeetings"),
    jointDecisions: partsOf<Decision>("jointDecisions"),
  };
}

function connected(organisation: Organisation): Connected {
  const before = known.get(organisation);
  if (before) return before;
  const siblings = siblingPairs(organisation.units.values(), organisation.interfaceOf);
  const contacts = findContacts(organisation, siblings);
  const all = new Set([...organisation.declaredInterfaces, ...contacts.keys(), ...(siblings ?? [])]);
  const result = { contacts, all: [...all].sort(inDesignOrder), everySibling: siblings !== undefined };
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

type Lists = { [name in Exclude<keyof Contact, "interface">]: (readonly unknown[])[] };

/** The pairs of siblings with one of the units, or of their descendants, on each side; `undefined` when there are too many. */
function pairsAmong(
  units: readonly Unit[],
  interfaceOf: Organisation["interfaceOf"],
): Iterable<Interface> | undefined {
  if (units.length > few) return siblingPairs(unitsAbove(units), interfaceOf);
  const pairs = new Set<Interface>();
  for (const [at, unit] of units.entries()) {
    for (let next = at + 1; next < units.length; next += 1) {
      const pair = siblingsAbove(unit, units[next] as Unit);
      if (pair) pairs.add(interfaceOf(...pair));
    }
  }
  return pairs;
}

function findContacts(
  organisation: Organisation,
  siblings: readonly Interface[] | undefined,
): ReadonlyMap<Interface, Contact> {
  const found = new Map<Interface, Lists>();
  const note = (at: Interface, list: keyof Lists, part: readonly unknown[]) => {
    let lists = found.get(at);
    if (!lists) {
      lists = { crossingNeeds: [], crossingFlows: [], shared: [], jointMeetings: [], jointDecisions: [] };
      found.set(at, lists);
    }
    lists[list].push(part);
  };
  const { activities, flows, declaredInterfaces, interfaceOf } = organisation;
  for (const [crosses, part] of groupedBy(crossingNeeds(activities.values()), keyOf)) {
    for (const at of interfacesIn(crosses)) note(at, "crossingNeeds", part);
  }
  const crossing = flows.filter(({ crosses }) => crosses.length > 0);
  for (const [crosses, part] of groupedBy(crossing, keyOf)) {
    for (const at of interfacesIn(crosses)) note(at, "crossingFlows", part);
  }
  // declared pairs that are no siblings
  const others = declaredInterfaces.filter(({ a, b }) => a.parent !== b.parent);
  const othersAt = groupedBy(others, ({ a }) => a);
  const wide: Span[] = [];
  for (const span of spansOf(organisation)) {
    const pairs = pairsAmong(span.units, interfaceOf);
    if (pairs) {
      for (const at of pairs) if (span.spans(at)) note(at, span.list, span.part);
      const near =
        others.length < 50 ? others : [...unitsAbove(span.units)].flatMap((unit) => othersAt.get(unit) ?? []);
      for (const at of near) if (span.spans(at)) note(at, span.list, span.part);
    } else wide.push(span);
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

/* What crosses at one interface only, as most does, is grouped by it; the rest by the list, which those that cross alike have in common. */
type Crossed = Interface | readonly Interface[];

function keyOf({ crosses }: { readonly crosses: readonly Interface[] }): Crossed {
  return crosses.length === 1 ? (crosses[0] as Interface) : crosses;
}

function interfacesIn(crossed: Crossed): readonly Interface[] {
  return "kind" in crossed ? [crossed] : crossed;
}

function* crossingNeeds(activities: Iterable<Activity>): Iterable<Need> {
  for (const { needs } of activities) {
    if (needs) for (const need of needs) if (need.crosses.length > 0) yield need;
  }
}
