import { DesignError } from "../findings/design-error.ts";
import { sayFaults } from "../findings/say.ts";
import { sourceOf } from "../findings/source.ts";
import type { Design } from "../model/design.ts";
import { type SectionName, sectionNames } from "../model/section.ts";
import { linkCrossingNeeds } from "./crossing-needs.ts";
import { readDesign } from "./design-faults.ts";
import { type Draft, empty } from "./draft.ts";
import type { Activity, Element, Interface, Need, OwnerSet, Unit } from "./elements.ts";
import { freezeAll, freezeDeclared } from "./freeze.ts";
import { frozenMap } from "./frozen-map.ts";
import { crossingFinder, interfaceRegistry } from "./interfaces.ts";
import { schemeOf } from "./letters.ts";
import { type InformationAt, linkActivity, type WrittenActivity } from "./link-activities.ts";
import { linkFlows } from "./link-flows.ts";
import {
  linkAgreements,
  linkInformation,
  linkKnowledge,
  linkMetrics,
  linkProcesses,
  linkSystems,
  undeclaredInformation,
} from "./link-others.ts";
import { linkParties } from "./link-parties.ts";
import { linkDecisions, linkMeetings } from "./link-power.ts";
import { linkConstraints, linkInterfaces } from "./link-wishes.ts";
import type { Organisation } from "./organisation.ts";
import { areSeveral, ownerSets } from "./owner-set.ts";
import { statesLetters } from "./states-letters.ts";
import type { Coverage } from "./three-values.ts";

/**
 * Links a design: every id becomes the element that it names, with reverse references; who owns what, and what crosses between units, follow.
 * @throws {DesignError} with every fault, when the design is not valid or an id names nothing.
 */
export function link(design: Design): Organisation {
  const read = readDesign(design);
  if ("faults" in read) throw new DesignError(sayFaults(read.faults, undefined, sourceOf(design), design));
  return linkSound(read.design);
}

/** Links a design that is known to be free of faults. */
export function linkSound(design: Design): Organisation {
  return frozen(linkDraft(design).organisation);
}

/** An organisation that is not frozen yet, and how owners and crossings were found in it. */
export interface LinkedDraft {
  readonly organisation: Organisation;
  /** Gives equal sets of owners once. */
  readonly ownersOf: (units: readonly Unit[]) => OwnerSet;
  /** Where it surely crosses from some owners to others. */
  readonly crossings: (x: OwnerSet, y: OwnerSet) => readonly Interface[];
  readonly canCross: boolean;
}

/** Links a design that is known to be free of faults, for somebody who changes what comes of it. */
export function linkDraft(design: Design): LinkedDraft {
  const ids = idsBySection(design);
  const orders = firstOrders(design, ids);
  const coverage = coverageOf(design);
  const scheme = schemeOf(design.scheme);
  const { units, roles, partyOf } = linkParties(design, (section) => orders[section]);
  const systems = linkSystems(design, orders.systems, units);
  const information = linkInformation(design, ids.information, orders.information, systems, units);
  const informationAt: InformationAt = (id, section, key, attribute) => {
    const known = information.get(id);
    if (known) return known;
    const undeclared = undeclaredInformation(id, orders.information + information.size, [
      section,
      key,
      attribute,
    ]);
    information.set(id, undeclared);
    return undeclared;
  };
  const lettersStated = statesLetters(design, scheme, ids.activities);
  const informationListed = coverage.information !== "left-out";
  const activities = new Map<string, Draft<Activity>>();
  const ownersOf = ownerSets();
  const context = {
    scheme,
    lettersStated,
    informationListed,
    units,
    partyOf,
    ownersOf,
    informationAt,
  };
  let order = orders.activities;
  const written: WrittenActivity[] = [];
  for (const id of ids.activities) {
    const attributes = design.activities[id] as WrittenActivity["written"];
    const activity = linkActivity(id, attributes, order++, context);
    activities.set(id, activity);
    written.push({ activity, written: attributes });
  }
  const registry = interfaceRegistry();
  const declaredInterfaces = linkInterfaces(design, units).map(registry.declare);
  const crossings = crossingFinder(declaredInterfaces, registry.interfaceOf);
  const canCross = areSeveral([...units.values()]);
  const power = {
    units,
    activities,
    written,
    partyOf,
    informationAt,
    informationListed,
    decisionsListed: coverage.decisions !== "left-out",
  };
  const decisions = linkDecisions(design, orders.decisions, power);
  const meetings = linkMeetings(design, orders.meetings, decisions, power);
  const flows = linkFlows(design, orders.flows, {
    activities,
    systems,
    meetings,
    partyOf,
    informationAt,
    crossings,
    canCross,
  });
  const processes = linkProcesses(design, orders.processes, written, partyOf);
  const metrics = linkMetrics(design, orders.metrics, partyOf);
  const agreements = linkAgreements(design, orders.agreements, units);
  const knowledge = linkKnowledge(design, orders.knowledge, written, partyOf);
  const constraints = linkConstraints(design, orders.constraints, activities);
  const needs = needsOf(activities);
  linkCrossingNeeds(needs, unknownProducers(activities, coverage.activities), crossings);

  const organisation: Organisation = {
    design,
    scheme,
    lettersStated,
    coverage,
    units,
    roles,
    activities,
    information,
    decisions,
    meetings,
    knowledge,
    processes,
    systems,
    metrics,
    agreements,
    needs,
    flows,
    declaredInterfaces,
    constraints,
    interfaceOf: registry.interfaceOf,
  };
  return { organisation, ownersOf, crossings, canCross };
}

/** The organisation itself, which from now on refuses to be changed. */
function frozen(organisation: Organisation): Organisation {
  for (const part of Object.values(organisation)) {
    if (part instanceof Map) {
      freezeAll(part.values());
      frozenMap<string, Element>(part);
    }
  }
  const { flows, needs, constraints, declaredInterfaces, coverage, interfaceOf } = organisation;
  freezeAll(flows);
  freezeAll(needs);
  freezeAll(constraints);
  for (const declared of declaredInterfaces) freezeDeclared(declared);
  for (const part of [flows, needs, constraints, declaredInterfaces, coverage, interfaceOf])
    Object.freeze(part);
  return Object.freeze(organisation);
}

type Ids = Record<SectionName, readonly string[]>;

/** The ids that each section lists; none where it is a list itself. Put together once: for a large section that takes long. */
function idsBySection(design: Design): Ids {
  return Object.fromEntries(
    sectionNames.map((section): [string, readonly string[]] => {
      const written = design[section];
      return [section, typeof written === "object" && !Array.isArray(written) ? Object.keys(written) : empty];
    }),
  ) as Ids;
}

/** The rank of the first element of each section, in the order in which the design writes its sections. */
function firstOrders(design: Design, ids: Ids): Record<SectionName, number> {
  const orders = Object.fromEntries(sectionNames.map((section) => [section, 0])) as Record<
    SectionName,
    number
  >;
  let order = 0;
  for (const key of Object.keys(design)) {
    if (!(sectionNames as readonly string[]).includes(key)) continue;
    const section = key as SectionName;
    orders[section] = order;
    const written = design[section];
    order += Array.isArray(written) ? written.length : ids[section].length;
  }
  return orders;
}

function coverageOf(design: Design): Record<SectionName, Coverage> {
  const open = design.open === undefined || design.open === "none" ? [] : [design.open].flat();
  return Object.fromEntries(
    sectionNames.map((section) => [
      section,
      design[section] === undefined ? "left-out" : open.includes(section) ? "open" : "complete",
    ]),
  ) as Record<SectionName, Coverage>;
}

function needsOf(activities: ReadonlyMap<string, Activity>): readonly Draft<Need>[] {
  const all: Draft<Need>[] = [];
  for (const { needs } of activities.values())
    for (const need of (needs ?? empty) as readonly Draft<Need>[]) all.push(need);
  return all;
}

/** What is not known about who produces what. */
export function unknownProducers(activities: ReadonlyMap<string, Activity>, coverage: Coverage) {
  const unknown = [...activities.values()].filter(({ produces }) => produces === undefined);
  return { owners: new Set(unknown.map(({ owners }) => owners)), more: coverage !== "complete" };
}
