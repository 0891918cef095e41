import type { Organisation } from "../organisation/organisation.ts";
import { hasLetters } from "./lettered.ts";

/** How many rows the matrix has, and whether there may be more. */
export interface MatrixRows {
  readonly count: number;
  readonly complete: boolean;
}

/** The rows of the matrix: the activities that have letters. */
export function matrixRows({ activities, coverage }: Organisation): MatrixRows {
  let count = 0;
  for (const activity of activities.values()) if (hasLetters(activity)) count += 1;
  return { count, complete: coverage.activities === "complete" };
}

/** Fewer rows than these say nothing of a column. */
export const fewestRows = 4;

/** Whether a count exceeds a share of a total. */
export function exceedsShare(count: number, share: number, total: number): boolean {
  // a share such as 0.29 of 100 is not exactly 29
  return count - (share === 0 ? 0 : share * total) > 1e-9;
}
