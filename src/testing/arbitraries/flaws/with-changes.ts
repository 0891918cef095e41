import { parseDesign } from "../../../formats/parse-design.ts";
import type { Design } from "../../../model/design.ts";
import type { Change } from "./change.ts";

/** The design that changes make of nothing, one after the other; a section that is named in one of them is listed. */
export function withChanges(changes: readonly Change[]): Design {
  const scheme = changes.findLast((change) => change.scheme !== undefined)?.scheme;
  const elements = new Map<string, Map<string, object>>();
  const entries = new Map<string, object[]>();
  for (const { scheme: _, interfaces, constraints, ignore, ...sections } of changes) {
    for (const [section, changed] of Object.entries(sections)) {
      const known = elements.get(section) ?? new Map<string, object>();
      elements.set(section, known);
      for (const [id, said] of Object.entries(changed ?? {})) {
        if (said === "gone") known.delete(id);
        else known.set(id, { ...known.get(id), ...said });
      }
    }
    for (const [section, added] of Object.entries({ interfaces, constraints, ignore }))
      if (added) entries.set(section, [...(entries.get(section) ?? []), ...added]);
  }
  const sections = [...elements].map(([section, known]) => [section, sectionOf(section, known)]);
  const stated = scheme === undefined ? {} : { scheme };
  return parseDesign({
    orgproof: 1,
    ...stated,
    ...Object.fromEntries(sections),
    ...Object.fromEntries(entries),
  });
}

function sectionOf(section: string, known: ReadonlyMap<string, object>): object {
  const stated = [...known].map(([id, said]) => [id, statedOf(said)] as const);
  return section === "flows" ? stated.map(([id, said]) => ({ id, ...said })) : Object.fromEntries(stated);
}

function statedOf(said: object): object {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
