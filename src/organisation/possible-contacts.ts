import type { Interface, OwnerSet, Unit } from "./elements.ts";
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

function find(organisation: Organisation): PossibleContacts {
  const { coverage, activities, flows, decisions } = organisation;
  const listed = [...activities.values()];
  const anyOwner = coverage.activities !== "complete" || listed.some(({ owners }) => owners === undefined);
  const owning = anyOwner
    ? undefined
    : inSubtrees(
        organisation,
        listed.map(({ owners }) => owners),
      );
  const moreFlows = coverage.flows !== "complete";
  const unknownFlow = flows.some(({ crossing }) => crossing === "unknown");
  return {
    crossingNeed: possibleNeeds(organisation, anyOwner),
    crossingFlow: ({ a, b }) => unknownFlow || (moreFlows && (!owning || (owning(a) && owning(b)))),
    shared: anyOwner,
    jointMeeting: coverage.meetings !== "complete",
    jointDecision:
      coverage.decisions !== "complete" ||
      [...decisions.values()].some(
        ({ heldBy, influence }) => heldBy === undefined || influence === undefined,
      ),
  };
}

/** Where a need may cross: something unknown is needed or produced there, or the owners are not known. */
function possibleNeeds(organisation: Organisation, anyOwner: boolean): (at: Interface) => boolean {
  const listed = [...organisation.activities.values()];
  const unknown = listed.flatMap(({ needs }) =>
    (needs ?? []).filter(({ crossing }) => crossing === "unknown"),
  );
  if (anyOwner) {
    const may =
      organisation.coverage.activities !== "complete" ||
      unknown.length > 0 ||
      listed.some(({ needs }) => !needs);
    return () => may;
  }
  const ownersWhere = (test: (activity: (typeof listed)[number]) => boolean) =>
    inSubtrees(
      organisation,
      listed.filter(test).map(({ owners }) => owners),
    );
  const needsAnything = ownersWhere(({ needs }) => needs === undefined);
  const makesSomething = ownersWhere(({ produces }) => produces === undefined || produces.length > 0);
  const makesAnything = ownersWhere(({ produces }) => produces === undefined);
  const waits = inSubtrees(
    organisation,
    unknown.map(({ activity }) => activity.owners),
  );
  const perhaps = interfacesOfUnknown(organisation, unknown);
  const oneWay = (a: Unit, b: Unit) =>
    (needsAnything(a) && makesSomething(b)) || (waits(a) && makesAnything(b));
  return (at) => perhaps.has(at) || oneWay(at.a, at.b) || oneWay(at.b, at.a);
}

/** The interfaces between those whose need crosses perhaps and those who surely produce the information. */
function interfacesOfUnknown(
  { interfaceOf, declaredInterfaces }: Organisation,
  needs: readonly {
    readonly activity: { readonly owners: OwnerSet | undefined };
    readonly information: { readonly producers: readonly { readonly owners: OwnerSet | undefined }[] };
  }[],
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
  for (const set of new Set(owners)) for (const { enter } of set?.units ?? []) counts[enter + 1] = 1;
  for (let at = 1; at < counts.length; at += 1)
    counts[at] = (counts[at] as number) + (counts[at - 1] as number);
  return ({ enter, leave }) => (counts[leave] as number) > (counts[enter] as number);
}
