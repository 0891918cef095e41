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

/** The ids that references of each kind may name; `undefined` where any id will do. */
export type KnownIds = { readonly [kind in ReferenceKind]: ReadonlySet<string> | undefined };

/** The ids that a document lists, which may be anything; of its `unreadable` sections it is not known what they list. */
export function idsOf(document: unknown, unreadable: ReadonlySet<unknown> = new Set()): KnownIds {
  const ids = (kind: ReferenceKind): ReadonlySet<string> | undefined =>
    unreadable.has(sectionOf[kind]) ? undefined : new Set(keysOf(document, sectionOf[kind]));
  const [unit, role] = [ids("unit"), ids("role")];
  const listsInformation = isPlain(document) && document.information !== undefined;
  return {
    unit,
    role,
    party: unit && role && new Set([...unit, ...role]),
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
