import type { Activity, Meeting, Party, Role, Unit } from "../../organisation/elements.ts";
import { joins } from "../../organisation/link-power.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { crossAgain } from "./cross-again.ts";
import { cut, insert, takeOut } from "./cut.ts";
import type { Scratch } from "./scratch.ts";

/** By role: how what names it, and is not named by it, is rid of it. */
export type Mentions = ReadonlyMap<Party, readonly ((scratch: Scratch) => void)[]>;

/** Finds what names roles without being named by them. */
export function mentionsIn(organisation: Organisation): Mentions {
  const mentions = new Map<Party, ((scratch: Scratch) => void)[]>();
  const note = (party: Party | null | undefined, erase: (scratch: Scratch, party: Party) => void) => {
    if (party?.kind !== "role") return;
    const known = mentions.get(party) ?? [];
    mentions.set(party, known);
    known.push((scratch) => erase(scratch, party));
  };
  for (const flow of organisation.flows) {
    note(flow.owner, ({ set }) => set(flow, "owner", null));
    note(flow.escalatesTo, ({ set }) => set(flow, "escalatesTo", null));
  }
  for (const decision of organisation.decisions.values())
    note(decision.escalatesTo, ({ set }) => set(decision, "escalatesTo", null));
  for (const process of organisation.processes.values())
    for (const owner of process.owner ?? [])
      note(owner, (scratch, party) => cut(scratch, process, "owner", party));
  for (const metric of organisation.metrics.values()) {
    for (const owner of metric.ownedBy ?? [])
      note(owner, (scratch, party) => cut(scratch, metric, "ownedBy", party));
    for (const party of metric.rewards ?? [])
      note(party, (scratch, rewarded) => cut(scratch, metric, "rewards", rewarded));
  }
  for (const knowledge of organisation.knowledge.values()) {
    const parties = new Set(knowledge.transfers.flatMap(({ from, to }) => [...from, ...to]));
    for (const party of parties)
      note(party, ({ set }, gone) => {
        const others = (ends: readonly Party[]) => ends.filter((each) => each !== gone);
        const transfers = knowledge.transfers.map((each) => ({
          ...each,
          from: others(each.from),
          to: others(each.to),
        }));
        set(knowledge, "transfers", transfers);
      });
  }
  return mentions;
}

/** Takes a role away: nobody is in its place. */
export function strikeRole(scratch: Scratch, mentions: Mentions, role: Role): void {
  const { set } = scratch;
  const activities = new Set(role.assignments.map(({ activity }) => activity));
  const moved = [...activities].filter((activity) => leave(scratch, activity, role));
  crossAgain(scratch, moved);
  for (const unit of role.units) cut(scratch, unit, "roles", role);
  for (const unit of role.heads) set(unit, "head", null);
  for (const report of role.reports) set(report, "reportsTo", null);
  if (role.reportsTo) cut(scratch, role.reportsTo, "reports", role);
  for (const decision of role.holds) cut(scratch, decision, "heldBy", role);
  for (const knowledge of role.knows) cut(scratch, knowledge, "heldBy", role);
  for (const meeting of role.meetings) stayAway(scratch, meeting, role);
  for (const erase of mentions.get(role) ?? []) erase(scratch);
  takeOut(scratch, "roles", role.id);
}

/** Takes somebody out of a meeting. */
export function stayAway(scratch: Scratch, meeting: Meeting, role: Party): void {
  cut(scratch, meeting, "participants", role);
  const units = [...new Set(meeting.participants.flatMap((party) => party.units))];
  if (!isSame(units, meeting.units)) scratch.set(meeting, "units", units);
  scratch.set(meeting, "joint", joins(meeting.participants));
}

/** Takes the letters of a role out of an activity; whether other units own it then. */
function leave(scratch: Scratch, activity: Activity, role: Role): boolean {
  const { set, organisation, ownersOf } = scratch;
  const { scheme, design } = organisation;
  const performersWere = activity.performers;
  const isImplied = !activity.assignments?.some(({ letter }) => letter.meanings.includes("performs"));
  set(
    activity,
    "assignments",
    activity.assignments?.filter(({ party }) => party !== role),
  );
  for (const attribute of ["answerers", "advisers", "told", "backups"] as const)
    cut(scratch, activity, attribute, role);
  const explicit = isImplied ? [] : activity.performers.filter((party) => party !== role);
  const performers = explicit.length === 0 && scheme.impliedPerformers ? activity.answerers : explicit;
  if (!isSame(performers, performersWere)) {
    set(activity, "performers", performers);
    for (const party of performers)
      if (!performersWere.includes(party)) insert(scratch, party, "performs", activity);
  }
  const written = design.activities[activity.id]?.effort;
  if (typeof written === "number" && activity.performers !== performersWere)
    set(activity, "effort", new Map(activity.performers.map((party) => [party, written])));
  else if (activity.effort?.has(role))
    set(activity, "effort", new Map([...activity.effort].filter(([party]) => party !== role)));
  const parties = [...activity.answerers, ...activity.performers];
  set(activity, "effectiveOwners", ownersOf(parties.flatMap(({ units }) => units)));
  return pass(scratch, activity);
}

function isSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}

/** Lets the units own an activity that own it now. */
function pass(scratch: Scratch, activity: Activity): boolean {
  const before = activity.owners;
  const owners = activity.ownership ?? activity.effectiveOwners;
  if (owners === before) return false;
  scratch.set(activity, "owners", owners);
  const [were, are] = [before?.units ?? [], owners?.units ?? []];
  for (const unit of without(were, are)) cut(scratch, unit, "owns", activity);
  for (const unit of without(are, were)) insert(scratch, unit, "owns", activity);
  return true;
}

function without(units: readonly Unit[], others: readonly Unit[]): readonly Unit[] {
  return units.filter((unit) => !others.includes(unit));
}
