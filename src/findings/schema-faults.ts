import { accepts } from "../model/accepts.ts";
import { type Design, designSchema } from "../model/design.ts";
import { dropBlanks } from "../model/drop-blanks.ts";
import type { Readable } from "../model/readable.ts";
import { takenBy } from "../model/taken-by.ts";
import { explain } from "./explain.ts";
import type { Fault } from "./fault.ts";
import { word } from "./vocabulary.ts";

/** The design that a value is; or what keeps it from being one, and the parts of it that can be read. */
export type ReadSchema =
  | { readonly design: Design }
  | { readonly faults: readonly Fault[]; readonly rest: Readable<Design> };

/** Reads a value by the schema. The value itself is given back when nothing had to be put in normal form. */
export function readSchema(value: unknown): ReadSchema {
  if (accepts(designSchema)(value)) return { design: value as Design };
  const written = dropBlanks(designSchema, value);
  // the schema would give it back in another order of keys
  if (accepts(designSchema)(written)) return { design: written as Design };
  const { faults, rest } = explain(takenBy(designSchema), written);
  // what the schema refuses is left out of it
  if (faults.length > 0) return { faults, rest: (rest ?? {}) as Readable<Design> };
  const result = designSchema.safeParse(written);
  if (result.success) return { design: result.data };
  // never, as long as the explanation knows all that the schema asks for; a test holds them together
  return {
    faults: result.error.issues.map(({ path }) => ({
      rule: "schema/type",
      path: path.map(partOf),
      params: unexplained,
    })),
    rest: {},
  };
}

const unexplained = { found: word("a value"), expected: [word("nothing")] };

function partOf(part: PropertyKey): string | number {
  return typeof part === "symbol" ? String(part) : part;
}
