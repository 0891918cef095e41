import type { Design } from "../model/design.ts";
import { add, type Draft, empty, flagOf, itemsOf, stated } from "./draft.ts";
import type { Activity, Decision, Information, Meeting, Party, Unit } from "./elements.ts";
import type { InformationAt, WrittenActivity } from "./link-activities.ts";
import { days, entriesOf, named, partiesOf, partyAt } from "./link-parties.ts";
import { areSeveral, inLine } from "./owner-set.ts";

/** What linking decisions and meetings needs to know. */
export interface PowerContext {
  readonly units: ReadonlyMap<string, Unit>;
  readonly activities: ReadonlyMap<string, Draft<Activity>>;
  readonly written: readonly WrittenActivity[];
  readonly partyOf: (id: string) => Draft<Party>;
  readonly informationAt: InformationAt;
  readonly informationListed: boolean;
  readonly decisionsListed: boolean;
}

/** Links decisions with their holders and with the activities around them. */
export function linkDecisions(
  design: Design,
  firstOrder: number,
  context: PowerContext,
): Map<string, Draft<Decision>> {
  const { activities, partyOf } = context;
  const decisions = new Map<string, Draft<Decision>>();
  for (const [index, [id, written]] of entriesOf(design.decisions).entries()) {
    const uses = itemsOf<string>(written.uses) ?? (context.informationListed ? empty : undefined);
    const decision: Draft<Decision> = {
      kind: "decision",
      ...named(id, written.name, firstOrder + index),
      domain: stated(written.domain),
      heldBy: partiesOf(written.heldBy, partyOf),
      jointly: stated(written.jointly),
      influence: influenceOf(written.influence, context),
      analysedIn: (itemsOf<string>(written.analysedIn) ?? empty).map(
        (name) => activities.get(name) as Activity,
      ),
      uses: uses?.map((name) => context.informationAt(name, "decisions", id, "uses")),
      affects: (itemsOf<string>(written.affects) ?? empty).map((name) => activities.get(name) as Activity),
      every: days(written.every),
      escalatesTo: partyAt(written.escalatesTo, partyOf),
      decidedIn: empty,
    };
    for (const party of (decision.heldBy ?? empty) as readonly Draft<Party>[])
      party.holds = add(party.holds, decision);
    for (const each of decision.analysedIn as readonly Draft<Activity>[])
      each.analyses = add(each.analyses, decision);
    for (const each of decision.affects as readonly Draft<Activity>[])
      each.affectedBy = add(each.affectedBy, decision);
    for (const each of (decision.uses ?? empty) as readonly Draft<Information>[])
      each.usedBy = add(each.usedBy, decision);
    decisions.set(id, decision);
  }
  for (const { activity, written } of context.written) {
    activity.decides = decisionsOf(written.decides, decisions, activity, context);
  }
  return decisions;
}

/** The decisions that an activity or a meeting decides, which learn where they are decided. */
function decisionsOf(
  written: string | readonly string[] | undefined,
  decisions: ReadonlyMap<string, Draft<Decision>>,
  at: Activity | Meeting,
  { decisionsListed }: PowerContext,
): readonly Decision[] | undefined {
  if (written === undefined) return decisionsListed ? empty : undefined;
  return itemsOf<string>(written)?.map((id) => {
    const decision = decisions.get(id) as Draft<Decision>;
    decision.decidedIn = add(decision.decidedIn, at);
    return decision;
  });
}

/** The influence of units on a decision. */
export function influenceOf(
  written: { readonly [unit: string]: number } | "none" | undefined,
  { units }: Pick<PowerContext, "units">,
): ReadonlyMap<Unit, number> | undefined {
  if (written === undefined) return undefined;
  return new Map(
    Object.entries(written === "none" ? {} : written).map(([id, points]) => [units.get(id) as Unit, points]),
  );
}

/** Links meetings with those who take part. */
export function linkMeetings(
  design: Design,
  firstOrder: number,
  decisions: ReadonlyMap<string, Draft<Decision>>,
  context: PowerContext,
): Map<string, Draft<Meeting>> {
  const meetings = new Map<string, Draft<Meeting>>();
  for (const [index, [id, written]] of entriesOf(design.meetings).entries()) {
    const participants = (itemsOf<string>(written.participants) ?? empty).map(context.partyOf);
    const units = [...new Set(participants.flatMap((party) => party.units))];
    const meeting: Draft<Meeting> = {
      kind: "meeting",
      ...named(id, written.name, firstOrder + index),
      participants,
      units,
      joint: joins(participants),
      every: written.every === "ad-hoc" ? null : days(written.every),
      documented: flagOf(written.documented),
      purpose: itemsOf(written.purpose),
      reports: reportsOf(id, written.reports, context),
      decides: undefined,
      carries: empty,
    };
    meeting.decides = decisionsOf(written.decides, decisions, meeting, context);
    for (const party of participants) party.meetings = add(party.meetings, meeting);
    for (const reported of new Set([...(meeting.reports?.values() ?? [])].flat()) as Set<
      Draft<Information>
    >) {
      reported.reportedIn = add(reported.reportedIn, meeting);
    }
    meetings.set(id, meeting);
  }
  return meetings;
}

/** Whether two participants belong to two units that are not in line; one role that sits in two units joins nobody by itself. */
export function joins(participants: readonly Party[]): boolean {
  const bridge = participants.find(({ units }) => areSeveral(units));
  const others = participants.filter((party) => party !== bridge);
  if (areSeveral(others.flatMap(({ units }) => units)) && !others.some(({ units }) => areSeveral(units)))
    return true;
  return (
    bridge !== undefined &&
    others.some(({ units }) => !bridge.units.every((unit) => units.every((other) => inLine(unit, other))))
  );
}

function reportsOf(
  id: string,
  written: { readonly [unit: string]: string | readonly string[] } | "none" | undefined,
  { units, informationAt }: PowerContext,
): ReadonlyMap<Unit, readonly Information[]> | undefined {
  if (written === undefined) return undefined;
  return new Map(
    Object.entries(written === "none" ? {} : written).map(([unit, list]) => [
      units.get(unit) as Unit,
      (itemsOf<string>(list) ?? empty).map((name) => informationAt(name, "meetings", id, "reports")),
    ]),
  );
}
