import { accepts } from "../model/accepts.ts";
import { type Design, designSchema } from "../model/design.ts";
import { dropBlanks } from "../model/drop-blanks.ts";
import { takenBy } from "../model/taken-by.ts";
import { explain } from "./explain.ts";
import type { Fault } from "./fault.ts";
import { word } from "./vocabulary.ts";

/** The design that a value is, or what keeps it from being one. The value itself is given back when nothing had to be put in normal form. */
export function readSchema(
  value: unknown,
): { readonly design: Design } | { readonly faults: readonly Fault[] } {
  if (accepts(designSchema)(value)) return { design: value as Design };
  const written = dropBlanks(designSchema, value);
  const faults = explain(takenBy(designSchema), written);
  if (faults.length > 0) return { faults };
  const result = designSchema.safeParse(written);
  if (result.success) return { design: result.data };
  // never, as long as the explanation knows all that the schema asks for; a test holds them together
  return {
    faults: result.error.issues.map(({ path }) => ({
      rule: "schema/type",
      path: path.map(partOf),
      params: unexplained,
    })),
  };
}

const unexplained = { found: word("a value"), expected: [word("nothing")] };

function partOf(part: PropertyKey): string | number {
  return typeof part === "symbol" ? String(part) : part;
}
