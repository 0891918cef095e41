import { closestFinder } from "../findings/closest.ts";
import { type Fault, mostFaults } from "../findings/fault.ts";
import { aKind, word } from "../findings/vocabulary.ts";
import { type Design, designSchema } from "../model/design.ts";
import type { ReferenceKind } from "../model/id.ts";
import type { Readable } from "../model/readable.ts";
import { walkReferences } from "../model/walk-references.ts";
import { type KnownIds, sectionOf } from "./ids-of.ts";

const elementKinds = [
  "unit",
  "role",
  "activity",
  "information",
  "decision",
  "knowledge",
  "process",
  "system",
] as const;

/** Ids that name nothing that is known, or something of another kind. */
export function referenceFaults(design: Readable<Design>, known: KnownIds): readonly Fault[] {
  const closest = closestFinder();
  const faults: Fault[] = [];
  walkReferences(designSchema, design, (to, id, at) => {
    const ids = known[to];
    if (!ids || ids.has(id) || faults.length > mostFaults) return;
    const path = [...at];
    const actual = elementKinds.find((kind) => known[kind]?.has(id));
    if (actual) {
      faults.push({
        rule: "reference/kind",
        path,
        params: { id, actual: aKind(actual), expected: aKind(to) },
      });
      return;
    }
    const params = { kind: word(to), id };
    const suggestion = closest(id, ids);
    if (suggestion !== undefined) {
      faults.push({
        rule: "reference/unknown",
        variant: "suggestion",
        path,
        params: { ...params, closest: suggestion },
      });
    } else if (isLeftOut(design, to)) {
      faults.push({
        rule: "reference/unknown",
        variant: "section",
        path,
        params: { ...params, section: sectionOf[to] },
      });
    } else {
      faults.push({ rule: "reference/unknown", path, params });
    }
  });
  return faults;
}

/** Whether the section that would list the id is not there at all; a party may be a unit, and units are always listed. */
function isLeftOut(design: Readable<Design>, kind: ReferenceKind): boolean {
  return kind !== "party" && design[sectionOf[kind]] === undefined;
}
