import { once } from "../model/once.ts";
import { contactBetween } from "../organisation/contacts.ts";
import { crossesAt, unstatedOutput } from "../organisation/crosses-at.ts";
import type { Activity, Flow, Information, Interface, Need, OwnerSet } from "../organisation/elements.ts";
import { type Side, sideOf } from "../organisation/interfaces.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { remembered } from "../organisation/remembered.ts";
import { across, type Between, type OneSide, type Possible, unownedFact } from "./between.ts";
import { decisionsBetween } from "./joint-decisions.ts";
import { type OwnerIndex, ownerIndex } from "./owner-index.ts";
import type { Profile } from "./profile.ts";
import { demand, openFact, sectionFact, type Want } from "./proof.ts";

/** Looks at what lies between two units. */
export function lookBetween(organisation: Organisation, at: Interface, profile: Profile): Between {
  const index = ownerIndex(organisation);
  const unstated = unstatedOutput(organisation);
  const exactNeeds = !index.vagueNeeds;
  const contact = contactBetween(organisation, at);
  const sides = new Map<OwnerSet, Side>();
  const crosses = (activity: Activity, information: Information) =>
    crossesAt(activity.owners, information, at, unstated);
  const shared = once(() => contact.shared.flat());
  const flows = once(() => flowsBetween(between, contact.crossingFlows.flat(), index));
  const needs = once(() =>
    exactNeeds ? contact.crossingNeeds.flat().map(surely) : needsBetween(between, index),
  );
  const decisions = once(() => decisionsBetween(contact.jointDecisions.flat(), index));
  const meetings = once(() => contact.jointMeetings.flat());
  const possible = (side: OneSide) =>
    organisation.coverage.activities !== "complete" ||
    index.ownerless.length > 0 ||
    !between.ownedBy(side)[Symbol.iterator]().next().done;
  const moreFlows = once(() => organisation.coverage.flows !== "complete" && possible("a") && possible("b"));
  const moreNeeds = once(() => (exactNeeds ? undefined : moreNeedsBetween(between, index)));
  const between: Between = {
    organisation,
    at,
    profile,
    unitOf: (side) => at[side],
    sideOf: ({ owners }) => (owners ? remembered(sides, owners, () => sideOf(owners.units, at)) : "unknown"),
    ownedBy: (side) => index.ownedOnly(at[side], at[across(side)]),
    ownerless: index.ownerless,
    get shared() {
      return shared();
    },
    get flows() {
      return flows();
    },
    get needs() {
      return needs();
    },
    get decisions() {
      return decisions();
    },
    get meetings() {
      return meetings();
    },
    wouldCross: crosses,
    mayNeed: (activity) => mayNeed(between, activity),
    waitsToCross: (activity, information) => waitsToCross(between, activity, information, index),
    get moreFlows() {
      return moreFlows();
    },
    get moreNeeds() {
      return moreNeeds();
    },
  };
  return between;
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

/** The facts that decide whether an activity's need of an information would cross; there are some where that is unknown. */
function waitsToCross(
  { organisation, at }: Pick<Between, "organisation" | "at">,
  activity: Activity,
  { producers }: Information,
  { outputWants }: OwnerIndex,
): Want {
  const wants: Want[] = [];
  if (!activity.owners) wants.push(unownedFact(activity));
  for (const producer of producers) if (!producer.owners) wants.push(unownedFact(producer));
  if (outputWants) wants.push(outputWants);
  if (organisation.coverage.activities !== "complete")
    wants.push(sectionFact("unknown", "activities", "", { a: at.a, b: at.b }));
  return demand(wants.length, wants);
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
