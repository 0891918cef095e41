import type { RelationshipReport } from "../check/word-relationship.ts";

/** What a design implies for its interfaces, as `level --format json` prints it; `levelJsonSchema()` describes it. */
export interface LevelDocument {
  readonly orgproof: 1;
  readonly file: string;
  readonly interfaces: readonly RelationshipReport[];
}

/** The reports of interfaces in the form that `levelJsonSchema()` describes. */
export function levelJson(interfaces: readonly RelationshipReport[], file: string): LevelDocument {
  return { orgproof: 1, file, interfaces };
}
