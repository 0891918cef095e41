import type { SectionName } from "../../../model/section.ts";
import type { Activity, Element, Information } from "../../../organisation/elements.ts";
import type { Step } from "../step.ts";
import { activitySteps } from "./activity-steps.ts";
import { decisionSteps } from "./decision-steps.ts";
import { type Drafting, type Lack, saidAs, stepOf } from "./drafting.ts";
import { bringing, crossing, flowSteps } from "./flow-steps.ts";
import { isUnit, meetingSteps, newMeeting } from "./meeting-steps.ts";
import {
  agreementSteps,
  informationSteps,
  knowledgeSteps,
  metricSteps,
  newAgreement,
  newMetric,
  newProcess,
  newSystem,
  processSteps,
  systemSteps,
} from "./other-steps.ts";
import { faster } from "./pace-steps.ts";
import { limitAt } from "./rhythms.ts";
import { planningTogether, sharing } from "./share-steps.ts";

/** The steps each of which makes a fact hold that a criterion lacks, or does its part; none where nobody can do anything about it. */
export function stepsFor(lack: Lack, drafting: Drafting): readonly Step[] {
  const { subject, states, change } = lack.fact;
  const own = subject
    ? attributeSteps(lack, subject, drafting)
    : change === ""
      ? listing(sectionIn(states), drafting)
      : newElements(lack, drafting);
  return [...own, ...sharedInstead(lack, drafting)];
}

function attributeSteps(lack: Lack, subject: Element, drafting: Drafting): readonly Step[] {
  const { states, change } = lack.fact;
  switch (subject.kind) {
    case "need": {
      const { activity, information } = subject;
      return change === "serve" || states === "/flows"
        ? bringing(activity, information, drafting)
        : inTime(activity, information, drafting);
    }
    case "decision": {
      if (change !== "decision") return usesSteps(lack, subject, drafting);
      const { activity, information } = lack.fact.params;
      return isActivity(activity) && isInformation(information)
        ? inTime(activity, information, drafting)
        : [];
    }
    case "activity":
      return states === "needs" || states === "produces"
        ? listing("information", drafting)
        : change === "say"
          ? []
          : activitySteps(lack, subject, drafting);
    case "flow":
      return flowSteps(lack, subject, drafting);
    case "information":
      return informationSteps(lack, subject, drafting);
    case "meeting":
      return meetingSteps(lack, subject, drafting);
    case "agreement":
      return agreementSteps(lack, subject, drafting);
    case "knowledge":
      return knowledgeSteps(lack, subject, drafting);
    case "process":
      return processSteps(lack, subject, drafting);
    case "system":
      return systemSteps(lack, subject, drafting);
    case "metric":
      return metricSteps(lack, subject, drafting);
    default:
      return [];
  }
}

function usesSteps(lack: Lack, subject: Element & { readonly kind: "decision" }, drafting: Drafting) {
  return lack.fact.states === "uses"
    ? listing("information", drafting)
    : decisionSteps(lack, subject, drafting);
}

/** What would bring an information in time: what runs runs faster, or another flow. */
function inTime(activity: Activity, information: Information, drafting: Drafting): readonly Step[] {
  return [
    ...faster(activity, information, limitAt(activity, information), drafting),
    ...bringing(activity, information, drafting),
  ];
}

/** That a section lists all there is; nobody has to be asked where it is said. */
function listing(section: SectionName, { organisation, costs }: Drafting): readonly Step[] {
  if (organisation.coverage[section] === "complete") return [];
  return [
    stepOf(
      {
        kind: "find-out",
        says: saidAs("list", { section }),
        writes: [{ op: "list", section }],
        slot: section,
      },
      costs,
    ),
  ];
}

/** Something that there is not yet. */
function newElements(lack: Lack, drafting: Drafting): readonly Step[] {
  const { change, params } = lack.fact;
  const { at, organisation } = drafting;
  switch (`${lack.criterion.id}/${change}`) {
    case "information-exchanged/exchange":
      return [
        ...crossing(at.a, at.b, drafting),
        ...crossing(at.b, at.a, drafting),
        ...newMeeting(drafting),
        ...planningTogether(drafting),
        ...[...sharesOf(drafting).values()].flat(),
      ];
    case "conflict-rule/agreement":
      return newAgreement(lack, drafting);
    case "two-way/direction":
      return isUnit(params.from) && isUnit(params.to) ? crossing(params.from, params.to, drafting) : [];
    case "joint-work/share":
      return [...planningTogether(drafting), ...[...sharesOf(drafting).values()].flat()];
    case "joint-planning/plan":
      return [
        ...newMeeting(drafting),
        ...planningTogether(drafting),
        ...[...sharesOf(drafting)].flatMap(([{ planning }, steps]) => (planning ? steps : [])),
      ];
    case "joint-meetings/meet":
      return newMeeting(drafting);
    case "shared-systems/system":
      return newSystem(lack, drafting);
    case "shared-systems/via": {
      const flow = organisation.flows.find(
        ({ information, from, to }) =>
          information === params.information && from === params.from && to === params.to,
      );
      return flow ? flowSteps({ ...lack, fact: { ...lack.fact, states: "via" } }, flow, drafting) : [];
    }
    case "shared-processes/process":
      return newProcess(lack, drafting);
    case "shared-metrics/metric":
      return newMetric(lack, drafting);
    default:
      return [];
  }
}

/* So many activities are proposed to be shared. */
const few = 3;

/* What is shared instead is asked for every fact that is missing, and is the same for all of a design. */
const shares = new WeakMap<Drafting, ReadonlyMap<Activity, readonly Step[]>>();

/** The activities that may be shared, each with the steps that do it. */
function sharesOf(drafting: Drafting): ReadonlyMap<Activity, readonly Step[]> {
  const found =
    shares.get(drafting) ??
    new Map(shareable(drafting).map((activity) => [activity, sharing(activity, drafting)]));
  shares.set(drafting, found);
  return found;
}

/** Activities of one side that the other may share: those in which something is planned first, then those at the boundary. */
function shareable({ original, organisation }: Drafting): readonly Activity[] {
  const crosses = ({ crossing }: { readonly crossing: string }) => crossing === "yes";
  const isAtBoundary = ({ needs, inbound, outbound }: Activity) =>
    needs?.some(crosses) || inbound.some(crosses) || outbound.some(crosses);
  const all = [...original.activities.values()];
  const chosen = [...all.filter(({ planning }) => planning), ...all.filter(isAtBoundary)];
  const ids = [...new Set(chosen.map(({ id }) => id))].slice(0, few);
  return ids.flatMap((id) => organisation.activities.get(id) ?? []);
}

/** What one side lacks of the other it no longer does once they share the work. */
function sharedInstead(lack: Lack, drafting: Drafting): readonly Step[] {
  const involved = involvedIn(lack.fact.subject, lack.fact.params);
  return [...sharesOf(drafting)].flatMap(([activity, steps]) => (involved.has(activity) ? steps : []));
}

function involvedIn(subject: Element | undefined, params: Lack["fact"]["params"]): ReadonlySet<Activity> {
  const found = new Set<Activity>();
  const note = (element: unknown) => {
    if (!isElement(element)) return;
    if (element.kind === "activity") found.add(element);
    if (element.kind === "need")
      for (const each of [element.activity, ...element.information.producers]) found.add(each);
    if (element.kind === "flow") for (const each of [element.from, element.to]) found.add(each);
    if (element.kind === "information")
      for (const each of [...element.producers, ...element.flows.flatMap(({ from, to }) => [from, to])])
        found.add(each);
    if (element.kind === "knowledge") for (const each of element.requiredBy) found.add(each);
    if (element.kind === "decision")
      for (const each of [...element.analysedIn, ...element.affects, ...element.decidedIn]) note(each);
  };
  note(subject);
  for (const value of Object.values(params)) note(value);
  return found;
}

function isElement(value: unknown): value is Element {
  return typeof value === "object" && value !== null && "kind" in value;
}

function isActivity(value: unknown): value is Activity {
  return isElement(value) && value.kind === "activity";
}

function isInformation(value: unknown): value is Information {
  return isElement(value) && value.kind === "information";
}

function sectionIn(states: string): SectionName {
  return states.slice(1) as SectionName;
}
