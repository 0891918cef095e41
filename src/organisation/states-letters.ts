import type { Design } from "../model/design.ts";
import type { Scheme } from "./letters.ts";

/** Whether any activity of a design has letters: in one without them, who answers and performs is unknown. */
export function statesLetters(
  { activities }: Design,
  { letters }: Scheme,
  ids: readonly string[] = Object.keys(activities),
): boolean {
  for (const id of ids) {
    const raci = activities[id]?.raci;
    if (raci === undefined || raci === "none") continue;
    for (const [name, parties] of Object.entries(raci)) {
      if (parties.length > 0 && !isOut(letters.get(name)?.meanings)) return true;
    }
  }
  return false;
}

function isOut(meanings: readonly string[] | undefined): boolean {
  return meanings?.length === 1 && meanings[0] === "out";
}
