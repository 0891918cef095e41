import type { Design } from "../model/design.ts";
import type { Meaning } from "../model/scheme.ts";
import { add, type Draft, eachOnce, empty, flagOf, itemsOf } from "./draft.ts";
import type { Activity, Assignment, Information, Need, OwnerSet, Party, Unit } from "./elements.ts";
import { frozenMap } from "./frozen-map.ts";
import { isOut, type Letter, type Scheme } from "./letters.ts";
import { calledBy, days } from "./link-parties.ts";
import { LinkedNeed } from "./linked-need.ts";

type Written = Design["activities"][string];

/** An activity with what is written of it: what it decides, knows and is part of is linked when these are. */
export interface WrittenActivity {
  readonly activity: Draft<Activity>;
  readonly written: Written;
}

/** The information of an id; one that no section lists declares itself where it is used. */
export type InformationAt = (
  id: string,
  section: string,
  key: string | number,
  attribute: string,
) => Draft<Information>;

/** What linking an activity needs to know. */
export interface ActivityContext {
  readonly scheme: Scheme;
  readonly lettersStated: boolean;
  /** Whether the section that `needs` and `produces` name is listed; if not, leaving them out says nothing. */
  readonly informationListed: boolean;
  readonly units: ReadonlyMap<string, Unit>;
  readonly partyOf: (id: string) => Draft<Party>;
  readonly ownersOf: (units: readonly Unit[]) => OwnerSet;
  readonly informationAt: InformationAt;
}

/** Links an activity with its parties and its information; decisions, flows and the rest come later. */
export function linkActivity(
  id: string,
  written: Written,
  order: number,
  context: ActivityContext,
): Draft<Activity> {
  const activity: Draft<Activity> = {
    kind: "activity",
    id,
    ...calledBy(id, written.name),
    order,
    ownership: null,
    effectiveOwners: undefined,
    owners: undefined,
    assignments: undefined,
    answerers: empty,
    performers: empty,
    advisers: empty,
    told: empty,
    backups: empty,
    needs: undefined,
    produces: undefined,
    decides: undefined,
    knows: undefined,
    process: undefined,
    planning: flagOf(written.planning) ?? false,
    every: days(written.every),
    effort: undefined,
    tags: itemsOf(written.tags) ?? empty,
    inbound: empty,
    outbound: empty,
    analyses: empty,
    affectedBy: empty,
    constraints: empty,
  };
  linkLetters(activity, written, context);
  linkOwners(activity, written, context);
  linkNeeds(activity, written, context);
  const produces = itemsOf<string>(written.produces) ?? (context.informationListed ? empty : undefined);
  activity.produces = produces?.map((name) => context.informationAt(name, "activities", id, "produces"));
  const alone: readonly Activity[] = [activity];
  for (const information of (activity.produces ?? empty) as readonly Draft<Information>[]) {
    information.producers = information.producers.length === 0 ? alone : add(information.producers, activity);
  }
  activity.effort = effortOf(activity, written, context);
  return activity;
}

/** Links an activity with the parties that hold letters in it. */
export function linkLetters(
  activity: Draft<Activity>,
  written: Written,
  { scheme, lettersStated, partyOf }: Pick<ActivityContext, "scheme" | "lettersStated" | "partyOf">,
): void {
  if (!lettersStated) return;
  const assignments: Assignment[] = [];
  const raci = written.raci === "none" ? undefined : written.raci;
  for (const name in raci) {
    const letter = scheme.letters.get(name);
    if (!letter || isOut(letter)) continue;
    for (const id of itemsOf<string>(raci[name]) ?? empty) assign(activity, partyOf(id), letter, assignments);
  }
  // a copy takes only the room that it needs
  activity.assignments = assignments.slice();
  activity.answerers = holding(assignments, "answers");
  const performers = holding(assignments, "performs");
  activity.performers = performers.length === 0 && scheme.impliedPerformers ? activity.answerers : performers;
  activity.advisers = holding(assignments, "advises");
  activity.told = holding(assignments, "told");
  activity.backups = holding(assignments, "backs-up");
  for (const party of activity.answerers as readonly Draft<Party>[])
    party.answersFor = add(party.answersFor, activity);
  for (const party of activity.performers as readonly Draft<Party>[])
    party.performs = add(party.performs, activity);
}

function assign(activity: Activity, party: Draft<Party>, letter: Letter, assignments: Assignment[]): void {
  const assignment: Assignment = { activity, party, letter };
  assignments.push(assignment);
  party.assignments = add(party.assignments, assignment);
}

/** The parties that hold a letter of a meaning, each once. */
function holding(assignments: readonly Assignment[], meaning: Meaning): readonly Party[] {
  let parties: readonly Party[] = empty;
  // by index: five times for each activity, of so few that an iterator costs more than they do
  for (let at = 0; at < assignments.length; at += 1) {
    const { party, letter } = assignments[at] as Assignment;
    if (letter.meanings.includes(meaning))
      parties = parties.length === 0 ? aloneOf(party) : add(parties, party);
  }
  return eachOnce(parties);
}

/* Most activities have one party of a meaning, and few parties are that one: their lists are shared. */
const alone = new WeakMap<Party, readonly Party[]>();

function aloneOf(party: Party): readonly Party[] {
  const list = alone.get(party) ?? [party];
  alone.set(party, list);
  return list;
}

/** Links an activity, whose letters are linked, with the units that own it. */
export function linkOwners(
  activity: Draft<Activity>,
  written: Written,
  { units, ownersOf, lettersStated }: Pick<ActivityContext, "units" | "ownersOf" | "lettersStated">,
): void {
  const declared = itemsOf<string>(written.ownership);
  if (declared && declared.length > 0)
    activity.ownership = ownersOf(declared.map((id) => units.get(id) as Unit));
  if (lettersStated) activity.effectiveOwners = ownersOf(unitsOfAll(activity.answerers, activity.performers));
  activity.owners = activity.ownership ?? activity.effectiveOwners;
  for (const unit of (activity.owners?.units ?? empty) as readonly Draft<Unit>[])
    unit.owns = add(unit.owns, activity);
}

/** The units of all these parties; of parties of one unit alone, which most activities have, their own list of it. */
function unitsOfAll(answerers: readonly Party[], performers: readonly Party[]): readonly Unit[] {
  const first = (answerers[0] ?? performers[0])?.units ?? empty;
  const isOfFirst = ({ units }: Party) => units.length === 1 && units[0] === first[0];
  if (answerers.every(isOfFirst) && performers.every(isOfFirst)) return first;
  return [...answerers, ...performers].flatMap(({ units }) => units);
}

function linkNeeds(activity: Draft<Activity>, written: Written, context: ActivityContext): void {
  const list = written.needs;
  if (list === undefined) {
    activity.needs = context.informationListed ? empty : undefined;
    return;
  }
  const items = list === "none" ? empty : Array.isArray(list) ? list : [list];
  // a list of needs is short; only a hostile one is worth an index
  const index = items.length > 50 ? new Map<string, Draft<Need>>() : undefined;
  let needs: readonly Draft<Need>[] = empty;
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place] as (typeof items)[number];
    const name = typeof item === "string" ? item : item.information;
    const within = typeof item === "string" ? null : (days(item.within) ?? null);
    const toStart = typeof item === "string" ? false : (flagOf(item.toStart) ?? false);
    const known = index ? index.get(name) : needOf(name, needs);
    if (known) {
      // the same information needed twice is one need, with the stricter of its conditions
      known.within = known.within === null ? within : Math.min(known.within, within ?? known.within);
      known.toStart ||= toStart;
      continue;
    }
    const information = context.informationAt(name, "activities", activity.id, "needs");
    const need = new LinkedNeed(activity, information, Array.isArray(list) ? place : null, within, toStart);
    information.needs = add(information.needs, need);
    index?.set(name, need);
    needs = add(needs, need);
  }
  activity.needs = needs;
}

function needOf(information: string, needs: readonly Draft<Need>[]): Draft<Need> | undefined {
  for (let at = 0; at < needs.length; at += 1)
    if (needs[at]?.information.id === information) return needs[at];
  return undefined;
}

/** The effort of an activity whose letters are linked. */
export function effortOf(
  activity: Activity,
  { effort }: Written,
  { partyOf }: Pick<ActivityContext, "partyOf">,
): ReadonlyMap<Party, number> | undefined {
  if (effort === undefined) return undefined;
  if (effort === "none") return noEffort;
  if (typeof effort === "number") return effortOfEach(activity.performers, effort);
  return frozenMap(new Map(Object.entries(effort).map(([id, hours]) => [partyOf(id), hours])));
}

const noEffort: ReadonlyMap<Party, number> = frozenMap(new Map());

/* Few parties and few numbers of hours make up the efforts of very many activities: equal ones are one map. */
const known = new WeakMap<readonly Party[], Map<number, ReadonlyMap<Party, number>>>();

function effortOfEach(parties: readonly Party[], hours: number): ReadonlyMap<Party, number> {
  const ofThese = known.get(parties);
  const before = ofThese?.get(hours);
  if (before) return before;
  const effort = frozenMap(new Map(parties.map((party) => [party, hours])));
  if (parties.length !== 1) return effort;
  if (ofThese) ofThese.set(hours, effort);
  else known.set(parties, new Map([[hours, effort]]));
  return effort;
}
