import type { Meaning } from "../model/scheme.ts";
import type { Activity } from "../organisation/elements.ts";

/** Where, below an activity, the letters of a meaning stand: at the letter when one alone of them is held, else at the row. */
export function letterPlace({ assignments }: Activity, meaning: Meaning): readonly string[] {
  let only: string | undefined;
  for (const { letter } of assignments ?? []) {
    if (letter.letter === only || !letter.meanings.includes(meaning)) continue;
    if (only !== undefined) return ["raci"];
    only = letter.letter;
  }
  return only === undefined ? ["raci"] : ["raci", only];
}
