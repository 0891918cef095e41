import { pointer } from "../findings/pointer.ts";
import { type Design, designSchema } from "../model/design.ts";
import type { ReferenceKind } from "../model/id.ts";
import { walkReferences } from "../model/walk-references.ts";

/** What becomes of ids in a design, by the JSON pointer of where they stand: another id, or `undefined` where they are gone. */
export interface Changes {
  readonly keys: Map<string, string | undefined>;
  readonly values: Map<string, string | undefined>;
}

/** What becomes of a reference; the path is valid during the call only. */
export type Successor = (
  to: ReferenceKind,
  id: string,
  path: readonly (string | number)[],
) => string | undefined;

/** What becomes of the references of a design, as far as they change. */
export function referenceChanges(design: Design, successorOf: Successor): Changes {
  const changes: Changes = { keys: new Map(), values: new Map() };
  walkReferences(designSchema, design, (to, id, path, isKey) => {
    const successor = successorOf(to, id, path);
    if (successor !== id) (isKey ? changes.keys : changes.values).set(pointer(path), successor);
  });
  return changes;
}
