import type { Design } from "../model/design.ts";
import { isOut, type Scheme } from "./letters.ts";

/** Whether any activity of a design has letters: in one without them, who answers and performs is unknown. */
export function statesLetters(
  { activities }: Design,
  { letters }: Scheme,
  ids: readonly string[] = Object.keys(activities),
): boolean {
  for (const id of ids) if (statesLetter(activities[id], letters)) return true;
  return false;
}

/** Whether an activity has a letter. */
export function statesLetter(
  activity: Design["activities"][string] | undefined,
  letters: Scheme["letters"],
): boolean {
  const raci = activity?.raci;
  if (raci === undefined || raci === "none") return false;
  for (const [name, parties] of Object.entries(raci)) {
    const letter = letters.get(name);
    if (letter && parties.length > 0 && !isOut(letter)) return true;
  }
  return false;
}
