import type { Decision, Interface, Need, OwnerSet, Unit } from "./elements.ts";
import { siblingsAbove, sideOf } from "./interfaces.ts";
import type { Organisation } from "./organisation.ts";

/** What may lie between two units, because the design does not say that it does not. */
export interface PossibleContacts {
  readonly crossingNeed: (at: Interface) => boolean;
  readonly crossingFlow: (at: Interface) => boolean;
  readonly shared: boolean;
  readonly jointMeeting: boolean;
  readonly jointDecision: boolean;
}

const known = new WeakMap<Organisation, PossibleContacts>();

/** What may lie between the units of an organisation besides what surely does. */
export function possibleContactsOf(organisation: Organisation): PossibleContacts {
  const possible = known.get(organisation) ?? find(organisation);
  known.set(organisation, possible);
  return possible;
}

/** Remembers what may lie between units of an organisation that is like one of which it is known. */
export function rememberPossible(organisation: Organisation, possible: PossibleContacts): void {
  known.set(organisation, possible);
}

function find(organisation: Organisation): PossibleContacts {
  const { coverage, flows, decisions } = organisation;
  const owners = ownersByUnknowns(organisation);
  const anyOwner = coverage.activities !== "complete" || owners.all.has(undefined);
  const owning = anyOwner ? undefined : inSubtrees(organisation, owners.all);
  const moreFlows = coverage.flows !== "complete";
  const unknownFlow = flows.some(({ crossing }) => crossing === "unknown");
  return {
    crossingNeed: possibleNeeds(organisation, owners, anyOwner),
    crossingFlow: ({ a, b }) => unknownFlow || (moreFlows && (!owning || (owning(a) && owning(b)))),
    shared: anyOwner,
    jointMeeting: coverage.meetings !== "complete",
    jointDecision: coverage.decisions !== "complete" || [...decisions.values()].some(isVague),
  };
}

/** Whether more units may appear in a decision than surely do. */
function isVague({ heldBy, influence, analysedIn, affects }: Decision): boolean {
  if (heldBy === undefined || influence === undefined) return true;
  return [...analysedIn, ...affects].some(({ owners }) => owners === undefined);
}

/**
 * The owners of all activities, of those that may need or produce anything, and of those that produce something; and the needs that may cross
 * where they do not surely.
 */
function ownersByUnknowns({ activities }: Organisation) {
  const [all, needingAnything, makingAnything, makingSomething] = [
    newOwners(),
    newOwners(),
    newOwners(),
    newOwners(),
  ];
  for (const { owners, needs, produces } of activities.values()) {
    all.add(owners);
    if (!needs) needingAnything.add(owners);
    if (!produces) makingAnything.add(owners);
    if (!produces || produces.length > 0) makingSomething.add(owners);
  }
  // whoever makes what is not stated may make what surely crosses somewhere, so that it crosses elsewhere, too
  const isWaiting = ({ crossing }: Need) =>
    crossing === "unknown" || (crossing === "yes" && makingAnything.size > 0);
  const waiting: Need[] = [];
  for (const { needs } of activities.values())
    for (let at = 0; needs && at < needs.length; at += 1)
      if (isWaiting(needs[at] as Need)) waiting.push(needs[at] as Need);
  return { all, needingAnything, makingAnything, makingSomething, waiting };
}

function newOwners(): Set<OwnerSet | undefined> {
  return new Set();
}

/** Where a need may cross: something unknown is needed or produced there, or the owners are not known. */
function possibleNeeds(
  organisation: Organisation,
  { needingAnything, makingAnything, makingSomething, waiting }: ReturnType<typeof ownersByUnknowns>,
  anyOwner: boolean,
): (at: Interface) => boolean {
  if (anyOwner) {
    const may =
      organisation.coverage.activities !== "complete" || waiting.length > 0 || needingAnything.size > 0;
    return () => may;
  }
  const needsAnything = inSubtrees(organisation, needingAnything);
  const makesSomething = inSubtrees(organisation, makingSomething);
  const makesAnything = inSubtrees(organisation, makingAnything);
  const waits = inSubtrees(organisation, new Set(waiting.map(({ activity }) => activity.owners)));
  const perhaps = interfacesOfUnknown(organisation, waiting);
  const oneWay = (a: Unit, b: Unit) =>
    (needsAnything(a) && makesSomething(b)) || (waits(a) && makesAnything(b));
  return (at) => perhaps.has(at) || oneWay(at.a, at.b) || oneWay(at.b, at.a);
}

/** The interfaces between those whose need crosses perhaps and those who surely produce the information. */
function interfacesOfUnknown(
  { interfaceOf, declaredInterfaces }: Organisation,
  needs: readonly Need[],
): ReadonlySet<Interface> {
  const asked = new Map<OwnerSet, Set<unknown>>();
  const perhaps = new Set<Interface>();
  for (const { activity, information } of needs) {
    const { owners } = activity;
    if (!owners) continue;
    const before = asked.get(owners) ?? new Set<unknown>();
    asked.set(owners, before);
    if (before.has(information)) continue;
    before.add(information);
    for (const { owners: makers } of information.producers) {
      if (!makers || before.has(makers)) continue;
      before.add(makers);
      for (const x of owners.units) {
        for (const y of makers.units) {
          const pair = siblingsAbove(x, y);
          if (pair) perhaps.add(interfaceOf(...pair));
        }
      }
      for (const at of declaredInterfaces) {
        const [needed, made] = [sideOf(owners.units, at), sideOf(makers.units, at)];
        if ((needed === "a" && made === "b") || (needed === "b" && made === "a")) perhaps.add(at);
      }
    }
  }
  return perhaps;
}

/** Answers whether a unit or a descendant of it is among the owners. */
function inSubtrees(
  { units }: Organisation,
  owners: Iterable<OwnerSet | undefined>,
): (unit: Unit) => boolean {
  const counts = new Uint32Array(units.size + 1);
  for (const set of owners) for (const { enter } of set?.units ?? []) counts[enter + 1] = 1;
  for (let at = 1; at < counts.length; at += 1)
    counts[at] = (counts[at] as number) + (counts[at - 1] as number);
  return ({ enter, leave }) => (counts[leave] as number) > (counts[enter] as number);
}
