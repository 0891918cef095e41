import type { Activity, Information, Interface, OwnerSet } from "./elements.ts";
import { type Side, sideOf } from "./interfaces.ts";
import type { Organisation } from "./organisation.ts";
import { haveCommon } from "./owner-set.ts";
import type { Answer } from "./three-values.ts";

/** What is not stated about who produces what. */
export interface UnstatedOutput {
  /** Activities whose output is not stated: they may produce anything. */
  readonly activities: readonly Activity[];
  /** Their owners; `undefined` among them where these are not stated either. */
  readonly owners: ReadonlySet<OwnerSet | undefined>;
  /** Whether there may be activities that the design does not list. */
  readonly more: boolean;
}

const known = new WeakMap<Organisation, UnstatedOutput>();

/** The activities of an organisation that may produce anything. */
export function unstatedOutput(organisation: Organisation): UnstatedOutput {
  const before = known.get(organisation);
  if (before) return before;
  const activities = [...organisation.activities.values()].filter(({ produces }) => produces === undefined);
  const unstated = {
    activities,
    owners: new Set(activities.map(({ owners }) => owners)),
    more: organisation.coverage.activities !== "complete",
  };
  known.set(organisation, unstated);
  return unstated;
}

/**
 * Whether an information would cross at an interface if an activity with these owners needed it: they are on one side only, it is not
 * external, something on the other side only produces it, and nothing on their side, or with an owner in common, does.
 */
export function crossesAt(
  owners: OwnerSet | undefined,
  information: Information,
  at: Interface,
  unstated: UnstatedOutput,
): Answer {
  if (information.external) return "no";
  const { producers } = information;
  if (!owners) return producers.length > 0 || unstated.more || unstated.owners.size > 0 ? "unknown" : "no";
  const side = sideOf(owners.units, at);
  if (side !== "a" && side !== "b") return "no";
  let isMade = false;
  // what is not stated may be a source on the other side, or keep the information from crossing
  let mayBeMade = unstated.more;
  let mayBeBlocked = unstated.more;
  for (const { owners: makers } of producers) {
    if (!makers) mayBeMade = mayBeBlocked = true;
    else if (blocks(makers, owners, at, side)) return "no";
    else if (sideOf(makers.units, at) !== "neither") isMade = true;
  }
  for (const makers of unstated.owners) {
    if (!makers) mayBeMade = mayBeBlocked = true;
    else if (sideOf(makers.units, at) === otherSide[side]) mayBeMade = true;
    if (makers && blocks(makers, owners, at, side)) mayBeBlocked = true;
  }
  if (isMade) return mayBeBlocked ? "unknown" : "yes";
  return mayBeMade ? "unknown" : "no";
}

const otherSide = { a: "b", b: "a" } as const;

function blocks(makers: OwnerSet, owners: OwnerSet, at: Interface, side: Side): boolean {
  const makes = sideOf(makers.units, at);
  return makes === side || makes === "both" || haveCommon(makers.units, owners.units);
}
