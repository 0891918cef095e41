import type { Activity, OwnerSet, Party, Unit } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { haveCommon } from "../organisation/owner-set.ts";
import { remembered } from "../organisation/remembered.ts";
import { type Belongs, belongsTo } from "./in-line-with.ts";
import { meetingFinder } from "./meeting-finder.ts";

/* So few comparisons are made one by one; more are looked up. */
const fewPairs = 64;
const fewParts = 16;

/** A party belongs to an owner, or a meeting joins its units with one, or neither. */
type Place = "inside" | "met" | "apart";

/** What reaches parties from activities: who is where, who meets whom. */
export interface Reach {
  /** Tells how parties stand to owners. */
  readonly standingTo: (owners: OwnerSet) => (party: Party) => Place;
  /** Tells whether a party's unit owns one of the activities, or the party performs or answers there; it will be asked so often. */
  readonly takesPartIn: (activities: readonly Activity[], times: number) => Belongs;
  /** Whether a flow or a meeting that is not listed may reach a party. */
  readonly mayBeReached: Belongs;
}

/** What reaches parties in an organisation; equal questions are answered once. */
export function reachOf({ coverage, units, meetings }: Organisation): Reach {
  const standings = new Map<OwnerSet, (party: Party) => Place>();
  const meets = meetingFinder();
  const parts = new Map<Activity, Belongs>();
  let owning: Belongs | undefined;
  return {
    standingTo: (owners) => remembered(standings, owners, standing),
    takesPartIn(activities, times) {
      if (activities.length === 0) return () => false;
      if (activities.length * times > fewPairs) return takesPart(activities);
      return (party) => activities.some((activity) => isPartOf(party, activity));
    },
    mayBeReached(party) {
      if (coverage.meetings !== "complete") return true;
      if (coverage.flows === "complete") return false;
      if (coverage.activities !== "complete" || party.performs.length > 0 || party.answersFor.length > 0)
        return true;
      owning ??= belongsTo([...units.values()].filter(({ owns }) => owns.length > 0));
      return owning(party);
    },
  };

  function standing({ units: owning }: OwnerSet): (party: Party) => Place {
    const known = new Map<Party, Place>();
    const isInside = belongsTo(owning);
    const find = (party: Party): Place =>
      isInside(party) ? "inside" : meetings.size > 0 && meets(party, owning) ? "met" : "apart";
    return (party) => remembered(known, party, find);
  }

  function isPartOf(party: Party, activity: Activity): boolean {
    const { performers, answerers, owners } = activity;
    const owned = owners?.units ?? [];
    if (performers.length + answerers.length + owned.length > fewParts) {
      return remembered(parts, activity, () => takesPart([activity]))(party);
    }
    return performers.includes(party) || answerers.includes(party) || haveCommon(party.units, owned);
  }
}

function takesPart(activities: readonly Activity[]): Belongs {
  const acting = new Set<Party>();
  const owners = new Set<Unit>();
  for (const activity of new Set(activities)) {
    for (const party of activity.performers) acting.add(party);
    for (const party of activity.answerers) acting.add(party);
    for (const unit of activity.owners?.units ?? []) owners.add(unit);
  }
  const isOwner = belongsTo(owners);
  return (party) => acting.has(party) || isOwner(party);
}
