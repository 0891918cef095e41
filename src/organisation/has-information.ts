import type { Activity, Information, Need, OwnerSet, Unit } from "./elements.ts";
import type { Organisation } from "./organisation.ts";
import { haveCommon } from "./owner-set.ts";
import { remembered } from "./remembered.ts";
import { type Answer, both, either } from "./three-values.ts";

/**
 * Whether an activity has an information of itself: it produces it, or needs it and it is external or produced by an activity with an owner
 * in common. Unknown where it hangs on output, needs or owners that are not stated, or on activities that are not listed. Quick to ask of
 * every activity of an information, however many there are.
 */
export function hasOfItself(activity: Activity, information: Information, org: Organisation): Answer {
  const made = produces(activity, information);
  if (made === "yes") return "yes";
  const needed = needs(activity, information);
  if (needed === "no") return made;
  return either(
    made,
    both(needed, information.external ? "yes" : isProducedNear(activity.owners, information, org)),
  );
}

/** Whether an activity produces an information. */
function produces(activity: Activity, information: Information): Answer {
  if (activity.produces === undefined) return "unknown";
  return isIn(activity.produces, information, information.producers, activity) ? "yes" : "no";
}

function needs(activity: Activity, information: Information): Answer {
  if (activity.needs === undefined) return "unknown";
  return isNeed(activity, information, activity.needs, information.needs) ? "yes" : "no";
}

/* By index: this is asked of all activities with all that they handle, and engines are slow to call back for a frozen list. */
function isNeed(
  activity: Activity,
  information: Information,
  own: readonly Need[],
  others: readonly Need[],
): boolean {
  const needs = own.length <= others.length ? own : others;
  for (let at = 0; at < needs.length; at += 1) {
    const need = needs[at] as Need;
    if (need.information === information && need.activity === activity) return true;
  }
  return false;
}

/** Whether two are related, seen from the side that is related to fewer: either may have thousands. */
function isIn<A, B>(list: readonly A[], item: A, reverse: readonly B[], owner: B): boolean {
  return list.length <= reverse.length ? includes(list, item) : includes(reverse, owner);
}

function includes<T>(list: readonly T[], item: T): boolean {
  for (let at = 0; at < list.length; at += 1) if (list[at] === item) return true;
  return false;
}

/** Units in a form that tells quickly whether one of them is in line with a given unit. */
interface Reach {
  /** Ranks of the units in the walk of the hierarchy, ascending. */
  readonly enters: readonly number[];
  /** The greatest rank at which it, or one before it, is left. */
  readonly leaves: readonly number[];
  /** Whether there may be further units, of which nothing is known. */
  readonly more: boolean;
}

function reachOf(activities: readonly Activity[], complete: boolean): Reach {
  const units = new Set<Unit>();
  let more = !complete;
  for (const owners of new Set(activities.map((activity) => activity.owners))) {
    if (!owners) more = true;
    else for (const unit of owners.units) units.add(unit);
  }
  const walked = [...units].sort((a, b) => a.enter - b.enter);
  let leave = 0;
  const leaves = walked.map((unit) => {
    leave = Math.max(leave, unit.leave);
    return leave;
  });
  return { enters: walked.map(({ enter }) => enter), leaves, more };
}

function isInReach({ enter, leave }: Unit, { enters, leaves }: Reach): boolean {
  let low = 0;
  let high = enters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((enters[middle] as number) < enter) low = middle + 1;
    else high = middle;
  }
  // The next one lies within this unit, or one before lies around it: two units are nested or apart.
  return (enters[low] ?? Number.POSITIVE_INFINITY) < leave || (leaves[low - 1] ?? 0) > enter;
}

/** Whether one of the owners is in line with one of the units of a reach; owners that are not stated may be. */
function isNear(owners: OwnerSet | undefined, reach: Reach): Answer {
  if (!owners) return reach.more || reach.enters.length > 0 ? "unknown" : "no";
  for (let at = 0; at < owners.units.length; at += 1)
    if (isInReach(owners.units[at] as Unit, reach)) return "yes";
  return reach.more && owners.units.length > 0 ? "unknown" : "no";
}

// What was found out stays with the organisation, so that asking for all consumers costs no more than reading them.
interface Remembered {
  readonly producers: Map<Information, Reach>;
  readonly answers: Map<Information, Map<OwnerSet | undefined, Answer>>;
  anywhere?: Reach;
}
const found = new WeakMap<Organisation, Remembered>();

function rememberedIn(org: Organisation): Remembered {
  const before = found.get(org);
  if (before) return before;
  const nothing: Remembered = { producers: new Map(), answers: new Map() };
  found.set(org, nothing);
  return nothing;
}

/** Whether some activity with one of these owners, or one in line with them, produces the information. */
function isProducedNear(owners: OwnerSet | undefined, information: Information, org: Organisation): Answer {
  const { producers } = information;
  if (producers.length <= 4) {
    let sure: Answer = "no";
    for (const producer of producers) sure = either(sure, shareOwners(producer.owners, owners));
    return sure === "no" ? isPerhapsProducedNear(owners, org) : sure;
  }
  const { answers, producers: reaches } = rememberedIn(org);
  const known = remembered(answers, information, () => new Map<OwnerSet | undefined, Answer>());
  return remembered(known, owners, () => {
    const reach = remembered(reaches, information, () => reachOf(producers, true));
    return either(isNear(owners, reach), isPerhapsProducedNear(owners, org));
  });
}

function shareOwners(a: OwnerSet | undefined, b: OwnerSet | undefined): Answer {
  if (a && b) return haveCommon(a.units, b.units) ? "yes" : "no";
  return a?.units.length === 0 || b?.units.length === 0 ? "no" : "unknown";
}

/** The same of the activities that may produce anything: their output is not stated, or they are not listed. */
function isPerhapsProducedNear(owners: OwnerSet | undefined, org: Organisation): Answer {
  const of = rememberedIn(org);
  of.anywhere ??= reachOf(
    [...org.activities.values()].filter(({ produces }) => produces === undefined),
    org.coverage.activities === "complete",
  );
  return isNear(owners, of.anywhere) === "no" ? "no" : "unknown";
}
