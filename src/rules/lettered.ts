import type { Activity } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";

/** Rules of the matrix are not asked where no activity has letters. */
export function lettersAreStated({ lettersStated }: Organisation): boolean {
  return lettersStated;
}

/** Whether an activity has a letter; one that has none is `raci/unassigned` and nothing else. */
export function hasLetters(activity: Activity): boolean {
  return activity.assignments !== undefined && activity.assignments.length > 0;
}
