import { type Contact, contactsOf, interfacesOf, rememberContacts } from "../organisation/contacts.ts";
import type {
  Activity,
  Decision,
  Flow,
  Interface,
  Meeting,
  Need,
  OwnerSet,
} from "../organisation/elements.ts";
import type { LinkedDraft } from "../organisation/link.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { groupedBy, spansOf, unitsAround } from "../organisation/spans.ts";
import { withItem, withoutItem } from "./in-order.ts";
import type { News } from "./news.ts";

/** What lies between units, kept from edit to edit. */
export interface KeptContacts {
  /** Follows an edit; whether something else lies between some units. */
  readonly follow: (news: News) => boolean;
  /** The flows that cross at an interface, in order. */
  readonly flowsAt: (at: Interface) => readonly Flow[];
  /** Lets whoever asks of an organisation what lies between its units have what is kept. */
  readonly lend: (organisation: Organisation) => void;
}

/** Keeps what lies between the units of an organisation, in which all pairs of siblings are looked at and nothing about owners is unknown. */
export function keptContacts({ organisation, ownersOf }: LinkedDraft): KeptContacts {
  const all = interfacesOf(organisation);
  const contacts = new Map(contactsOf(organisation));
  const flows = new Map<Interface, readonly Flow[]>();
  const needs = new Map<Interface, readonly Need[]>();
  for (const [at, { crossingFlows, crossingNeeds }] of contacts) {
    flows.set(
      at,
      crossingFlows.flat().sort((x, y) => x.index - y.index),
    );
    needs.set(
      at,
      crossingNeeds.flat().sort((x, y) => rankOf(x) - rankOf(y)),
    );
  }
  const around = new Map<Decision, OwnerSet>();
  for (const decision of organisation.decisions.values())
    around.set(decision, ownersOf(unitsAround(decision)));
  const shared = new Set([...organisation.activities.values()].filter(({ owners }) => owners?.shared));
  return {
    follow(news) {
      const touched = new Set(news.crossed);
      for (const [activity, before] of news.moved) {
        if (before?.shared) touch(before, touched);
        if (activity.owners?.shared) {
          touch(activity.owners, touched);
          shared.add(activity);
        } else shared.delete(activity);
      }
      for (const decision of decidedOtherwise(news)) {
        const [before, after] = [around.get(decision), ownersOf(unitsAround(decision))];
        around.set(decision, after);
        if (before === after) continue;
        if (before?.shared) touch(before, touched);
        if (after.shared) touch(after, touched);
      }
      for (const at of news.crossed) {
        flows.set(
          at,
          crossingAt(flows.get(at) ?? [], at, news.flows, news.goneFlows, ({ index }) => index),
        );
        needs.set(at, crossingAt(needs.get(at) ?? [], at, news.needs, new Set(), rankOf));
      }
      if (touched.size > 0) lookAgain(touched, news.moved.size + news.crossed.size > 0);
      return touched.size > 0;
    },
    flowsAt: (at) => flows.get(at) ?? [],
    lend: (other) => rememberContacts(other, contacts, all),
  };

  /** The interfaces at which something that involves these units may lie on both sides. */
  function touch({ units }: OwnerSet, touched: Set<Interface>): void {
    for (const at of all) {
      const on = (side: Interface["a"]) =>
        units.some(({ enter }) => enter >= side.enter && enter < side.leave);
      if (on(at.a) && on(at.b)) touched.add(at);
    }
  }

  function lookAgain(touched: ReadonlySet<Interface>, crossesAnew: boolean): void {
    const spans = [
      ...spansOf(
        {
          ...organisation,
          activities: new Map([...shared].sort(byOrder).map((activity) => [activity.id, activity])),
        },
        (decision) => around.get(decision) ?? ownersOf(unitsAround(decision)),
      ),
    ];
    for (const at of touched) {
      const of = spans.filter((span) => span.spans(at));
      const partsOf = (list: (typeof of)[number]["list"]) =>
        of.flatMap((span) => (span.list === list ? [span.part] : []));
      const before = crossesAnew ? undefined : contacts.get(at);
      const contact: Contact = {
        interface: at,
        crossingNeeds: before?.crossingNeeds ?? partsBy(needs.get(at) ?? [], needKey),
        crossingFlows: before?.crossingFlows ?? partsBy(flows.get(at) ?? [], flowKey),
        shared: partsOf("shared") as readonly (readonly Activity[])[],
        jointMeetings: partsOf("jointMeetings") as readonly (readonly Meeting[])[],
        jointDecisions: partsOf("jointDecisions") as readonly (readonly Decision[])[],
      };
      const { interface: _, ...lists } = contact;
      if (Object.values(lists).some(({ length }) => length > 0)) contacts.set(at, contact);
      else contacts.delete(at);
    }
  }
}

/** Decisions in which other units may appear than before. */
function decidedOtherwise({ decisions, moved }: News): ReadonlySet<Decision> {
  return new Set([
    ...decisions,
    ...[...moved.keys()].flatMap(({ analyses, affectedBy }) => [...analyses, ...affectedBy]),
  ]);
}

function crossingAt<T extends Flow | Need>(
  list: readonly T[],
  at: Interface,
  come: ReadonlySet<T>,
  gone: ReadonlySet<T>,
  rankOf: (item: T) => number,
): readonly T[] {
  let now = list;
  for (const item of [...gone, ...come]) now = withoutItem(now, item);
  for (const item of come)
    if (!gone.has(item) && item.crosses.includes(at)) now = withItem(now, item, rankOf);
  return now;
}

/** The place of a need in the design's order; nobody has more than a million of them. */
function rankOf(need: Need): number {
  return need.activity.order * 2 ** 20 + (need.activity.needs ?? []).indexOf(need);
}

function byOrder(x: Activity, y: Activity): number {
  return x.order - y.order;
}

function partsBy<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly (readonly T[])[] {
  return [...groupedBy(items, keyOf).values()];
}

/* What crosses at one interface only is one part; the rest is parted by what makes it cross. */

function flowKey({ crosses }: Flow): unknown {
  return crosses.length === 1 ? crosses[0] : crosses;
}

const keys = new WeakMap<object, WeakMap<object, object>>();

function needKey({ crosses, activity: { owners }, information }: Need): unknown {
  if (crosses.length === 1) return crosses[0];
  const [producer] = information.producers;
  const makers = information.producers.length === 1 ? producer?.owners : information;
  const of = keys.get(owners ?? crosses) ?? new WeakMap<object, object>();
  keys.set(owners ?? crosses, of);
  const key = of.get(makers ?? crosses) ?? {};
  of.set(makers ?? crosses, key);
  return key;
}
