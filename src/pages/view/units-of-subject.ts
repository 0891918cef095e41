import type { Subject } from "../../findings/finding.ts";
import { textIn } from "../../model/text.ts";
import type { Party, Unit } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";

/** Names of the units that an element belongs to, in the design's order; none where it belongs to no unit in particular. */
export function unitsOfSubject(
  organisation: Organisation,
  { kind, id }: Subject,
  locale: string,
): readonly string[] {
  const units = new Set(unitsOf(organisation, kind, id));
  return [...organisation.units.values()]
    .filter((unit) => units.has(unit))
    .map(({ text, id: own }) => (text === undefined ? own : textIn(text, locale) || own));
}

function unitsOf(organisation: Organisation, kind: Subject["kind"], id: string): readonly Unit[] {
  const of = (parties: readonly Party[] = []) => parties.flatMap(({ units }) => units);
  switch (kind) {
    case "unit":
      return [organisation.units.get(id)].filter((unit) => unit !== undefined);
    case "role":
      return organisation.roles.get(id)?.units ?? [];
    case "activity":
      return organisation.activities.get(id)?.owners?.units ?? [];
    case "need":
      return organisation.needs.find((need) => need.id === id)?.activity.owners?.units ?? [];
    case "flow": {
      const flow = organisation.flows.find((each) => each.id === id);
      return [...(flow?.from.owners?.units ?? []), ...(flow?.to.owners?.units ?? [])];
    }
    case "decision":
      return of(organisation.decisions.get(id)?.heldBy);
    case "meeting":
      return organisation.meetings.get(id)?.units ?? [];
    case "knowledge":
      return of(organisation.knowledge.get(id)?.heldBy);
    case "process":
      return of(organisation.processes.get(id)?.owner);
    case "metric":
      return of(organisation.metrics.get(id)?.ownedBy);
    case "system":
      return organisation.systems.get(id)?.usedBy ?? [];
    case "agreement":
      return organisation.agreements.get(id)?.between ?? [];
    case "interface":
      return id.split(/[,\s]+/).flatMap((unit) => organisation.units.get(unit) ?? []);
    default:
      return [];
  }
}
