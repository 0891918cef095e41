import type { SectionName } from "../model/section.ts";
import { interfacesOf } from "../organisation/contacts.ts";
import type { Element } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { RuleSubjectKind } from "./define-rule.ts";

/** The sections in which the elements of a kind are listed; a need is between an activity and an information. */
export const sectionsOf: { readonly [kind in RuleSubjectKind]: readonly SectionName[] } = {
  unit: ["units"],
  role: ["roles"],
  activity: ["activities"],
  need: ["activities", "information"],
  information: ["information"],
  flow: ["flows"],
  decision: ["decisions"],
  meeting: ["meetings"],
  knowledge: ["knowledge"],
  process: ["processes"],
  system: ["systems"],
  metric: ["metrics"],
  agreement: ["agreements"],
  interface: ["units"],
  constraint: ["constraints"],
};

const known = new WeakMap<Organisation, Map<RuleSubjectKind, readonly Element[]>>();

/** All elements of a kind, in the design's order. As a list made once: every rule goes through it, and walking a map costs an object a step. */
export function subjectsOf(organisation: Organisation, kind: RuleSubjectKind): readonly Element[] {
  const lists = known.get(organisation) ?? new Map<RuleSubjectKind, readonly Element[]>();
  known.set(organisation, lists);
  const list = lists.get(kind) ?? [...elementsOf(organisation, kind)];
  lists.set(kind, list);
  return list;
}

function elementsOf(organisation: Organisation, kind: RuleSubjectKind): Iterable<Element> {
  switch (kind) {
    case "unit":
      return organisation.units.values();
    case "role":
      return organisation.roles.values();
    case "activity":
      return organisation.activities.values();
    case "need":
      return organisation.needs;
    case "information":
      return organisation.information.values();
    case "flow":
      return organisation.flows;
    case "decision":
      return organisation.decisions.values();
    case "meeting":
      return organisation.meetings.values();
    case "knowledge":
      return organisation.knowledge.values();
    case "process":
      return organisation.processes.values();
    case "system":
      return organisation.systems.values();
    case "metric":
      return organisation.metrics.values();
    case "agreement":
      return organisation.agreements.values();
    case "interface":
      return interfacesOf(organisation);
    case "constraint":
      return organisation.constraints;
  }
}
