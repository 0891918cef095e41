import type { Level } from "../model/level.ts";

/** Which criteria count for a level, and how strictly they are read: plain data. */
export interface Profile {
  readonly name: string;
  /** By criterion id: the level that asks for it, `supporting` (reported only) or `off`; as the criterion says when left out. */
  readonly criteria: { readonly [criterion: string]: Exclude<Level, "undefined"> | "supporting" | "off" };
  /** The share of members that may miss where a criterion asks something of all, from 0 to 1 (excluded). */
  readonly tolerance: number;
  /** Tolerances by criterion id, over the one for all. */
  readonly tolerances: { readonly [criterion: string]: number };
  /** A joint meeting counts when it is held at least every so many days. */
  readonly meetingEvery: number;
}

/** The profile that counts when none is given: the criteria as they are, without tolerance, meetings at least quarterly. */
export const standardProfile: Profile = Object.freeze({
  name: "standard",
  criteria: Object.freeze({}),
  tolerance: 0,
  tolerances: Object.freeze({}),
  meetingEvery: 91,
});

/** The tolerance of a criterion. */
export function toleranceOf({ tolerance, tolerances }: Profile, criterion: string): number {
  return Object.hasOwn(tolerances, criterion) ? (tolerances[criterion] as number) : tolerance;
}
