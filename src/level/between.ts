import { contactBetween } from "../organisation/contacts.ts";
import { crossesAt, unstatedOutput } from "../organisation/crosses-at.ts";
import type {
  Activity,
  Decision,
  Flow,
  Information,
  Interface,
  Meeting,
  Need,
  Party,
  Unit,
} from "../organisation/elements.ts";
import { type Side, sideOf } from "../organisation/interfaces.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { isWithin } from "../organisation/owner-set.ts";
import { type Answer, both, either } from "../organisation/three-values.ts";
import { type OwnerIndex, ownerIndex } from "./owner-index.ts";
import type { Profile } from "./profile.ts";
import { demand, type Fact, openFact, sectionFact, type Want } from "./proof.ts";

/** One of the two sides of an interface. */
export type OneSide = "a" | "b";

/** Something that is between two units, or may be. */
export interface Possible<T> {
  readonly item: T;
  readonly belongs: "yes" | "unknown";
  /** What has to be known to tell. */
  readonly waits?: Want | undefined;
}

/** Two units and what lies between them, as criteria ask for it; each list is made when it is first asked for. */
export interface Between {
  readonly organisation: Organisation;
  readonly at: Interface;
  readonly profile: Profile;
  readonly unitOf: (side: OneSide) => Unit;
  /** The side of an activity's owners; unknown where these are not stated. */
  readonly sideOf: (activity: Activity) => Side | "unknown";
  /** Activities owned on one side only. */
  readonly ownedBy: (side: OneSide) => Iterable<Activity>;
  /** Activities of which it is not known who owns them. */
  readonly ownerless: readonly Activity[];
  readonly shared: readonly Activity[];
  readonly flows: readonly Possible<Flow>[];
  readonly needs: readonly Possible<Need>[];
  readonly decisions: readonly Possible<Decision>[];
  readonly meetings: readonly Meeting[];
  /** Whether an activity would have a crossing need if it needed the information. */
  readonly wouldCross: (activity: Activity, information: Information) => Answer;
  /** Whether there may be anything of which an activity would have a crossing need. */
  readonly mayNeed: (activity: Activity) => boolean;
  /** What has to be known to tell whether it would. */
  readonly waitsToCross: (activity: Activity, information: Information) => Want | undefined;
  /** Whether there may be crossing flows, or crossing needs, that the design does not list. */
  readonly moreFlows: boolean;
  readonly moreNeeds: Want | undefined;
}

/** That a section may list more; `undefined` where it is complete. */
export function mayList(
  { organisation, at: { a, b } }: Between,
  section: keyof Organisation["coverage"],
): Fact | undefined {
  if (organisation.coverage[section] === "complete") return undefined;
  return sectionFact("unknown", section, "", { a, b });
}

/** That there may be crossing flows that the design does not list. */
export function mayListFlows(between: Between): Fact | undefined {
  return between.moreFlows ? mayList(between, "flows") : undefined;
}

/**
 * That there is another one of those of which some has to exist: not said where one of the sections may list more, denied otherwise. The
 * message `change` says what to add.
 */
export function another(
  between: Between,
  change: string,
  ...sections: readonly [keyof Organisation["coverage"], ...(keyof Organisation["coverage"])[]]
): readonly Fact[] {
  const { organisation, moreFlows, at } = between;
  const params = { a: at.a, b: at.b };
  const incomplete = sections.filter((section) =>
    section === "flows" ? moreFlows : organisation.coverage[section] !== "complete",
  );
  if (incomplete.length === 0) return [sectionFact("no", sections[0], change, params)];
  return incomplete.map((section) => sectionFact("unknown", section, change, params));
}

/** Whether a party belongs to a unit or one below it. */
export function isOn({ units }: Party, side: Unit): boolean {
  for (let each = 0; each < units.length; each += 1) if (isWithin(units[each] as Unit, side)) return true;
  return false;
}

/** The other side. */
export function across(side: OneSide): OneSide {
  return side === "a" ? "b" : "a";
}

/** That nobody has said who owns an activity. */
export function unownedFact(activity: Activity): Want {
  return openFact(activity, "ownership", { activity });
}

/** Looks at what lies between two units. */
export function lookBetween(organisation: Organisation, at: Interface, profile: Profile): Between {
  const index = ownerIndex(organisation);
  const unstated = unstatedOutput(organisation);
  const exactNeeds = !index.vagueNeeds;
  const contact = contactBetween(organisation, at);
  const onSide = (activity: Activity) => activity.owners && sideOf(activity.owners.units, at);
  const crosses = (activity: Activity, information: Information) =>
    crossesAt(activity.owners, information, at, unstated);
  const between: Between = {
    organisation,
    at,
    profile,
    unitOf: (side) => at[side],
    sideOf: (activity) => onSide(activity) ?? "unknown",
    ownedBy: (side) => index.ownedOnly(at[side], at[across(side)]),
    ownerless: index.ownerless,
    get shared() {
      return keep(between, "shared", contact.shared.flat());
    },
    get flows() {
      return keep(between, "flows", flowsBetween(between, contact.crossingFlows.flat(), index));
    },
    get needs() {
      const sure = contact.crossingNeeds.flat();
      return keep(between, "needs", exactNeeds ? sure.map(surely) : needsBetween(between, index));
    },
    get decisions() {
      return keep(between, "decisions", decisionsBetween(between, contact.jointDecisions.flat(), index));
    },
    get meetings() {
      return keep(between, "meetings", contact.jointMeetings.flat());
    },
    wouldCross: crosses,
    mayNeed: (activity) => mayNeed(between, activity),
    waitsToCross: (activity, information) => waitsToCross(between, activity, information, index),
    get moreFlows() {
      const possible = (side: OneSide) =>
        organisation.coverage.activities !== "complete" ||
        index.ownerless.length > 0 ||
        !between.ownedBy(side)[Symbol.iterator]().next().done;
      const more = organisation.coverage.flows !== "complete" && possible("a") && possible("b");
      return keep(between, "moreFlows", more);
    },
    get moreNeeds() {
      return keep(between, "moreNeeds", exactNeeds ? undefined : moreNeedsBetween(between, index));
    },
  };
  return between;
}

/** Keeps what a getter found in its place. */
function keep<T>(between: Between, name: keyof Between, value: T): T {
  Object.defineProperty(between, name, { value });
  return value;
}

function surely<T>(item: T): Possible<T> {
  return { item, belongs: "yes" };
}

function flowsBetween(
  between: Between,
  sure: readonly Flow[],
  { vagueFlows }: OwnerIndex,
): readonly Possible<Flow>[] {
  const perhaps = vagueFlows.filter(({ from, to }) => {
    const sides = [between.sideOf(from), between.sideOf(to)];
    if (sides.includes("both") || sides.includes("neither")) return false;
    return from !== to;
  });
  return [
    ...sure.map(surely),
    ...perhaps.map((flow): Possible<Flow> => {
      const ends = [flow.from, flow.to].filter(({ owners }) => !owners).map(unownedFact);
      return { item: flow, belongs: "unknown", waits: demand(ends.length, ends) };
    }),
  ].sort((x, y) => x.item.index - y.item.index);
}

function* possibleActivities(between: Between): Iterable<Activity> {
  yield* between.ownedBy("a");
  yield* between.ownedBy("b");
  yield* between.ownerless;
}

function needsBetween(between: Between, index: OwnerIndex): readonly Possible<Need>[] {
  const found: Possible<Need>[] = [];
  for (const activity of possibleActivities(between)) {
    for (const need of activity.needs ?? []) {
      const belongs = between.wouldCross(activity, need.information);
      if (belongs === "no") continue;
      const waits =
        belongs === "unknown" ? waitsToCross(between, activity, need.information, index) : undefined;
      found.push({ item: need, belongs, waits });
    }
  }
  return found.sort((x, y) => x.item.order - y.item.order);
}

/** The facts that decide whether an activity's need of an information would cross. */
function waitsToCross(
  { organisation, at }: Pick<Between, "organisation" | "at">,
  activity: Activity,
  { producers }: Information,
  { outputWants }: OwnerIndex,
): Want | undefined {
  const wants: Want[] = [];
  if (!activity.owners) wants.push(unownedFact(activity));
  for (const producer of producers) if (!producer.owners) wants.push(unownedFact(producer));
  if (outputWants) wants.push(outputWants);
  if (organisation.coverage.activities !== "complete")
    wants.push(sectionFact("unknown", "activities", "", { a: at.a, b: at.b }));
  return wants.length > 0 ? demand(wants.length, wants) : undefined;
}

/** What has to be known to tell whether there are crossing needs besides those that are stated. */
function moreNeedsBetween(between: Between, { outputWants }: OwnerIndex): Want | undefined {
  const { organisation, at } = between;
  const wants: Want[] = [];
  if (organisation.coverage.activities !== "complete")
    wants.push(sectionFact("unknown", "activities", "", { a: at.a, b: at.b }));
  const known = new Map<Activity["owners"], boolean>();
  for (const activity of possibleActivities(between)) {
    if (activity.needs !== undefined) continue;
    const may = known.get(activity.owners) ?? mayNeed(between, activity);
    known.set(activity.owners, may);
    if (may) wants.push(openFact(activity, "needs", { activity }));
  }
  if (wants.length > 0 && outputWants) wants.push(outputWants);
  return wants.length > 0 ? demand(wants.length, wants) : undefined;
}

/** Whether an activity whose needs are not stated could need something from across. */
function mayNeed(between: Between, activity: Activity): boolean {
  const side = between.sideOf(activity);
  if (side === "both" || side === "neither") return false;
  const couldGive = (maker: Activity) =>
    maker !== activity &&
    (maker.produces === undefined ||
      maker.produces.some((information) => between.wouldCross(activity, information) !== "no"));
  for (const other of ["a", "b"] as const) {
    if (side === other) continue;
    for (const maker of between.ownedBy(other)) if (couldGive(maker)) return true;
  }
  return between.ownerless.some(couldGive);
}

/** Decisions in which both sides appear, or may. */
function decisionsBetween(
  between: Between,
  sure: readonly Decision[],
  { vagueDecisions }: OwnerIndex,
): readonly Possible<Decision>[] {
  const joint = new Set(sure);
  const perhaps = vagueDecisions.filter(
    (decision) =>
      !joint.has(decision) &&
      both(appears(between, decision, "a"), appears(between, decision, "b")) === "unknown",
  );
  return [
    ...sure.map(surely),
    ...perhaps.map(
      (item): Possible<Decision> => ({ item, belongs: "unknown", waits: appearanceFacts(item) }),
    ),
  ].sort((x, y) => x.item.order - y.item.order);
}

/** Whether a side appears among a decision's holders, in its influence, or as an owner of what prepares it or what it affects. */
function appears(between: Between, decision: Decision, side: OneSide): Answer {
  const unit = between.unitOf(side);
  const { heldBy, influence, analysedIn, affects } = decision;
  let answer: Answer = heldBy === undefined || influence === undefined ? "unknown" : "no";
  if (heldBy?.some((party) => isOn(party, unit))) return "yes";
  for (const [each, points] of influence ?? []) if (points > 0 && isWithin(each, unit)) return "yes";
  for (const list of [analysedIn, affects]) {
    for (const activity of list) {
      const of = between.sideOf(activity);
      if (of === side || of === "both") return "yes";
      if (of === "unknown") answer = either(answer, "unknown");
    }
  }
  return answer;
}

function appearanceFacts(decision: Decision): Want {
  const { heldBy, influence, analysedIn, affects } = decision;
  const wants: Want[] = [];
  if (heldBy === undefined) wants.push(openFact(decision, "heldBy", { decision }));
  if (influence === undefined) wants.push(openFact(decision, "influence", { decision }));
  for (const activity of [...analysedIn, ...affects]) if (!activity.owners) wants.push(unownedFact(activity));
  return demand(wants.length, wants);
}
