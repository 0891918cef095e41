import type { ReferenceKind } from "../model/id.ts";
import { isPlain } from "../model/is-plain.ts";
import type { SectionName } from "../model/section.ts";

/** The section that lists the elements of a kind; a party that is not a unit is a role. */
export const sectionOf = {
  unit: "units",
  role: "roles",
  party: "roles",
  activity: "activities",
  information: "information",
  decision: "decisions",
  knowledge: "knowledge",
  process: "processes",
  system: "systems",
} as const satisfies Record<ReferenceKind, SectionName>;

/** The ids that references of each kind may name; `undefined` where any id will do. The document may be anything. */
export function idsOf(document: unknown): {
  readonly [kind in ReferenceKind]: ReadonlySet<string> | undefined;
} {
  const ids = (kind: ReferenceKind): ReadonlySet<string> => new Set(keysOf(document, sectionOf[kind]));
  const [unit, role] = [ids("unit"), ids("role")];
  const listsInformation = isPlain(document) && document.information !== undefined;
  return {
    unit,
    role,
    party: new Set([...unit, ...role]),
    activity: ids("activity"),
    // where the section is left out, an information declares itself by being used
    information: listsInformation ? ids("information") : undefined,
    decision: ids("decision"),
    knowledge: ids("knowledge"),
    process: ids("process"),
    system: ids("system"),
  };
}

function keysOf(document: unknown, section: SectionName): readonly string[] {
  const elements = isPlain(document) ? document[section] : undefined;
  return isPlain(elements) ? Object.keys(elements) : [];
}
