import { type Design, designSchema } from "../model/design.ts";
import type { ReferenceKind } from "../model/id.ts";
import { walkReferences } from "../model/walk-references.ts";
import { sectionOf } from "../organisation/ids-of.ts";
import { flowId, writtenFlows } from "../organisation/link-flows.ts";
import { type ElementSection, elementSections } from "./element-section.ts";

/** The ids that a section lists; those of flows as they are made where none is given. */
export function listedIn(design: Design, section: ElementSection): readonly string[] {
  if (section === "flows") return writtenFlows(design).map(flowId);
  const elements = design[section];
  return typeof elements === "object" ? Object.keys(elements) : [];
}

/** Whether a section lists an id. */
export function lists(design: Design, section: ElementSection, id: string): boolean {
  if (section === "flows") return listedIn(design, section).includes(id);
  const elements = design[section];
  return typeof elements === "object" && Object.hasOwn(elements, id);
}

/** The ids of each section; where `information` is left out, those that are used. */
export function idsIn(design: Design): ReadonlyMap<ElementSection, ReadonlySet<string>> {
  const ids = new Map(elementSections.map((section) => [section, new Set(listedIn(design, section))]));
  if (design.information !== undefined) return ids;
  walkReferences(designSchema, design, (to, id) => {
    if (to === "information") ids.get("information")?.add(id);
  });
  return ids;
}

/** The section of what a reference names. */
export function sectionNamed(design: Design, to: ReferenceKind, id: string): ElementSection {
  return to === "party" && lists(design, "units", id) ? "units" : sectionOf[to];
}
