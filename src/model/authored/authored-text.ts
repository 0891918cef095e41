import type { Text } from "../text.ts";

/* The authored form of `designSchema`, with ids as type parameters, so that the compiler knows them; a type test holds the two together. */

/** Left out, or `none`: known that there is none. */
export type None = "none" | undefined;

/** One alone, or a list. */
export type Some<T> = T | readonly T[];

type DurationWord =
  | "hourly"
  | "daily"
  | "weekly"
  | "biweekly"
  | "monthly"
  | "bimonthly"
  | "quarterly"
  | "yearly";

/** ISO 8601 (`P1W`, `PT4H`) or a word; written so that an editor completes the words. */
export type Duration = DurationWord | (string & {});

/** What every element of a section may say. */
export interface Named {
  /** The name; the id when left out. */
  readonly name?: Text | undefined;
  /** Anything worth saying about it. */
  readonly description?: Text | undefined;
}

/** Values for some of the ids; where the ids are not known, for any. */
export type By<Id extends string, Value> = string extends Id
  ? { readonly [id: string]: Value }
  : { readonly [id in Id]?: Value };
