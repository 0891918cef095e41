import type { Level } from "../model/level.ts";

/** The levels that are possible: one where both ends are the same. */
export interface Interval {
  readonly atLeast: Level;
  readonly atMost: Level;
}
