import type { Duration, Named, None, Some } from "./authored-text.ts";

/** An organisational unit. */
export interface UnitInput<Unit extends string, Role extends string> extends Named {
  /** The unit that this one is part of. */
  readonly parent?: Unit | None;
  /** The role that heads the unit; unknown when left out. */
  readonly head?: Role | None;
  /** The unit's goal, horizon, nature of work and audience. */
  readonly orientation?: OrientationInput | None;
}

interface OrientationInput {
  readonly goal?: "short-term" | "long-term" | None;
  /** How far the unit plans ahead. */
  readonly horizon?: Duration | None;
  readonly work?: "operational" | "analytical" | None;
  /** Whom the unit addresses. */
  readonly audience?: Some<string> | None;
}

/** A position in a unit. */
export interface RoleInput<Unit extends string, Role extends string> extends Named {
  /** The unit that the role sits in; two for a role that sits in both. */
  readonly unit: Some<Unit>;
  /** The role that this one reports to; unknown when left out. */
  readonly reportsTo?: Role | None;
  /** Names or pseudonyms of the people who hold it; unknown when left out. */
  readonly heldBy?: Some<string> | None;
  /** Hours a week of each holder; unknown when left out. */
  readonly capacity?: number | None;
}
