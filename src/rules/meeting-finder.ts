import type { Meeting, Party, Unit } from "../organisation/elements.ts";
import { haveCommon } from "../organisation/owner-set.ts";
import { remembered } from "../organisation/remembered.ts";
import { type Belongs, belongsTo } from "./in-line-with.ts";

/* Of a meeting of no more, each participant's company is listed; a larger one is looked at as a whole. */
const smallMeeting = 16;
const fewUnits = 8;

/** Tells whether a meeting joins the units of a party with one of the given units: two participants belong to them, one each. */
export function meetingFinder(): (party: Party, units: readonly Unit[]) => boolean {
  const below = new Map<Unit, Belongs>();
  const at = new Map<Unit, Belongs>();
  const crowds = new Map<readonly Unit[], Belongs>();
  const guests = new Map<Meeting, Belongs>();
  return (party, units) => {
    if (units.length > fewUnits) return remembered(crowds, units, () => meetsAny(inLine(units)))(party);
    for (const unit of units) {
      if (remembered(below, unit, () => meetsAny(withDescendants(unit, new Set())))(party)) return true;
      // who sits in a unit above belongs to this one as well
      for (let above = unit.parent; above; above = above.parent) {
        if (remembered(at, above, (one) => meetsAny([one]))(party)) return true;
      }
    }
    return false;
  };

  /** Tells whether a party meets somebody of the units. */
  function meetsAny(units: Iterable<Unit>): Belongs {
    const company = new Set<Unit>();
    const large = new Map<Meeting, Party | "several">();
    const addCompany = (host: Party) => {
      for (const meeting of host.meetings) {
        if (meeting.participants.length > smallMeeting) {
          large.set(meeting, (large.get(meeting) ?? host) === host ? host : "several");
          continue;
        }
        for (const party of meeting.participants)
          if (party !== host) for (const unit of party.units) company.add(unit);
      }
    };
    for (const unit of units) {
      addCompany(unit);
      for (const role of unit.roles) addCompany(role);
    }
    const isCompany = belongsTo(company);
    if (large.size === 0) return isCompany;
    return (party) =>
      isCompany(party) || [...large].some(([meeting, host]) => joinsLarge(meeting, host, party));
  }

  function joinsLarge(meeting: Meeting, host: Party | "several", party: Party): boolean {
    if (!remembered(guests, meeting, () => belongsTo(meeting.units))(party)) return false;
    if (host === "several" || !haveCommon(host.units, party.units)) return true;
    return meeting.participants.some((guest) => guest !== host && haveCommon(guest.units, party.units));
  }
}

/** The units, those below them and those above. */
function inLine(units: readonly Unit[]): ReadonlySet<Unit> {
  const all = new Set<Unit>();
  for (const unit of units) {
    withDescendants(unit, all);
    for (let above = unit.parent; above && !all.has(above); above = above.parent) all.add(above);
  }
  return all;
}

function withDescendants(unit: Unit, to: Set<Unit>): ReadonlySet<Unit> {
  const walk = [unit];
  for (const each of walk) {
    to.add(each);
    for (const child of each.children) walk.push(child);
  }
  return to;
}
