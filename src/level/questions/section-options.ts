import type { PatchOperation } from "../../findings/finding.ts";
import { pointer } from "../../findings/pointer.ts";
import type { SectionName } from "../../model/section.ts";
import type { Activity, Unit } from "../../organisation/elements.ts";
import { isWithin } from "../../organisation/owner-set.ts";
import type { Value } from "../../organisation/value.ts";
import type { Criterion } from "../criterion.ts";
import type { Fact } from "../proof.ts";
import { letterOf } from "./answer-makers.ts";
import type { Asking, Option } from "./option.ts";

/** A fact of a section, and the criterion that waits for it. */
export interface Waiting {
  readonly criterion: Criterion;
  readonly fact: Fact;
}

/** The answers to the question what else a section holds: nothing, or one of those that the criteria wait for. */
export function sectionOptions(
  section: SectionName,
  waiting: readonly Waiting[],
  asking: Asking,
): readonly Option[] {
  const found = new Map<string, Option>();
  for (const { criterion, fact } of waiting) {
    const patch = fact.change === "" ? undefined : addition(section, criterion.id, fact, asking);
    if (!patch) continue;
    found.set(JSON.stringify(patch), {
      label: "another",
      params: fact.params,
      says: { criterion, change: fact.change },
      patch,
    });
  }
  return [{ label: "no-more", params: {}, patch: noMore(section, asking) }, ...found.values()];
}

/** That a section lists all there is. */
function noMore(section: SectionName, { organisation: { design, coverage } }: Asking): PatchOperation[] {
  if (coverage[section] === "left-out")
    return [{ op: "add", path: `/${section}`, value: section === "flows" ? [] : {} }];
  const left = openSections(design.open).filter((name) => name !== section);
  return [{ op: "replace", path: "/open", value: left }];
}

function openSections(open: Asking["organisation"]["design"]["open"]): readonly SectionName[] {
  return open === undefined || open === "none" ? [] : ([open].flat() as readonly SectionName[]);
}

/** The change that adds an element to a section and leaves it open whether there are more. */
function addition(
  section: SectionName,
  criterion: string,
  fact: Fact,
  asking: Asking,
): readonly PatchOperation[] | undefined {
  const { organisation } = asking;
  const { design, coverage } = organisation;
  const element = example(section, criterion, fact, asking);
  if (!element) return undefined;
  const listed = coverage[section] !== "left-out";
  const id = freeId(asking);
  const add: PatchOperation =
    section === "flows"
      ? listed
        ? { op: "add", path: "/flows/-", value: element }
        : { op: "add", path: "/flows", value: [element] }
      : listed
        ? { op: "add", path: pointer([section, id]), value: element }
        : { op: "add", path: `/${section}`, value: { [id]: element } };
  if (listed) return [add];
  return [{ op: "add", path: "/open", value: [...openSections(design.open), section] }, add];
}

/** An id that nothing has. */
function freeId({ organisation, at: { a, b } }: Asking): string {
  const { units, roles, activities, meetings, systems } = organisation;
  const sections = [
    units,
    roles,
    activities,
    meetings,
    systems,
    organisation.decisions,
    organisation.knowledge,
    organisation.processes,
    organisation.metrics,
    organisation.agreements,
  ];
  const isTaken = (id: string) => sections.some((section) => section.has(id));
  let id = `${a.id}-${b.id}`;
  for (let count = 2; isTaken(id); count += 1) id = `${a.id}-${b.id}-${count}`;
  return id;
}

/** An element such as the criterion waits for; `undefined` where one cannot be made up. */
function example(section: SectionName, criterion: string, fact: Fact, asking: Asking): object | undefined {
  const { organisation, at } = asking;
  const [a, b] = [at.a.id, at.b.id];
  switch (section) {
    case "flows":
      return flowExample(fact, asking);
    case "meetings": {
      const [information] = organisation.information.keys();
      return {
        participants: [a, b],
        every: "monthly",
        documented: true,
        purpose: ["planning", "review"],
        reports: information === undefined ? {} : { [a]: [information], [b]: [information] },
      };
    }
    case "agreements":
      return { between: [a, b], settles: ["conflict"] };
    case "decisions":
      return { heldBy: [a], influence: { [a]: 50, [b]: 50 }, escalatesTo: a };
    case "systems":
      return { usedBy: [a, b] };
    case "metrics":
      return { ownedBy: [a, b], rewards: [a, b] };
    case "knowledge":
      return { heldBy: [a], transfers: [{ from: [a], to: [b], through: "liaison" }] };
    case "activities":
      return criterion === "shared-processes" || criterion === "people-across"
        ? undefined
        : activityExample(asking, criterion === "joint-planning");
    default:
      return undefined;
  }
}

function activityExample({ organisation, at: { a, b } }: Asking, planning: boolean): object {
  const [answers, performs] = [letterOf(organisation, "answers"), letterOf(organisation, "performs")];
  const raci =
    organisation.lettersStated && answers !== undefined && performs !== undefined
      ? { raci: { [answers]: [a.id], [performs]: [a.id, b.id] } }
      : {};
  return { ownership: [a.id, b.id], ...raci, ...(planning ? { planning } : {}) };
}

/** A flow that brings a need, or that runs from one side to the other. */
function flowExample({ subject, params }: Fact, { organisation, at }: Asking): object | undefined {
  const isListed = (carried: string, sender: Activity, receiver: Activity) =>
    organisation.flows.some(({ id }) => id === `${carried}:${sender.id}->${receiver.id}`);
  if (subject?.kind === "need") {
    const { information, activity } = subject;
    const from = information.producers.find(
      (producer) => producer !== activity && !isListed(information.id, producer, activity),
    );
    return from ? { carries: information.id, from: from.id, to: activity.id } : undefined;
  }
  const [from, to] = isUnit(params.from) && isUnit(params.to) ? [params.from, params.to] : [at.a, at.b];
  const ownedIn = (side: Unit, other: Unit) =>
    [...organisation.activities.values()].find(
      ({ owners }) =>
        owners?.units.some((unit) => isWithin(unit, side)) &&
        !owners.units.some((unit) => isWithin(unit, other)),
    );
  const [sender, receiver] = [ownedIn(from, to), ownedIn(to, from)];
  if (!sender || !receiver) return undefined;
  const carried = carriable(sender, organisation).find((id) => !isListed(id, sender, receiver));
  return carried === undefined ? undefined : { carries: carried, from: sender.id, to: receiver.id };
}

/** Ids of information that a flow from an activity may carry, what it produces first. */
function carriable(
  { produces }: Activity,
  { information, coverage }: Asking["organisation"],
): readonly string[] {
  return [
    ...(produces ?? []).map(({ id }) => id),
    ...information.keys(),
    ...(coverage.information === "left-out" ? ["news"] : []),
  ];
}

function isUnit(value: Value | undefined): value is Unit {
  return typeof value === "object" && "kind" in value && value.kind === "unit";
}
