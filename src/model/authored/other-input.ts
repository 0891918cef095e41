import type { Settlement } from "../agreement.ts";
import type { Condition } from "../interface.ts";
import type { Level } from "../level.ts";
import type { Text } from "../text.ts";
import type { By, Named, None, Some } from "./authored-text.ts";

/** A process that activities are part of. */
export interface ProcessInput<Party extends string> extends Named {
  /** The party or parties that own it; unknown when left out. */
  readonly owner?: Some<Party> | None;
  /** Whether it is written down; unknown when left out. */
  readonly formal?: boolean | None;
}

/** A system that information is kept in or flows through. */
export interface SystemInput<Unit extends string> extends Named {
  /** The units that use it; unknown when left out. */
  readonly usedBy?: Some<Unit> | None;
}

/** A measure of success. */
export interface MetricInput<Party extends string> extends Named {
  /** The parties that own it; unknown when left out. */
  readonly ownedBy?: Some<Party> | None;
  /** The parties whose reward depends on it; unknown when left out. */
  readonly rewards?: Some<Party> | None;
}

/** An agreement between units. */
export interface AgreementInput<Unit extends string> extends Named {
  readonly between: readonly Unit[];
  /** What it settles; unknown when left out. */
  readonly settles?: Some<Settlement> | None;
  /** The rule that was agreed; unknown when left out. */
  readonly rule?: Text | None;
}

/** What is wanted and said of what lies between two units. */
export interface InterfaceInput<Unit extends string> {
  readonly between: readonly Unit[];
  readonly description?: Text | undefined;
  /** The level that is wanted. */
  readonly target?: Level | None;
  /** Unit: its survey score from 20 to 100, or a list of scores. */
  readonly perceived?: By<Unit, number | readonly number[]> | None;
  /** Conditions that decide which level is advised. */
  readonly context?: { readonly [condition in Condition]?: boolean | None } | None;
}

/** Activities whose parties must be different, or the same. */
export type ConstraintInput<Activity extends string> = Named & {
  /** The letters whose parties count; those who perform when left out. */
  readonly letters?: Some<string> | None;
} & ({ readonly separate: readonly Activity[] } | { readonly bind: readonly Activity[] });

/** A finding that is known and accepted. */
export interface IgnoreInput {
  /** The rule's id, or a wildcard such as `handoff/*`. */
  readonly rule: string;
  /** The subject's id, or a JSON pointer. */
  readonly at: string;
  /** Why it is accepted. */
  readonly reason?: Text | None;
  /** Who accepted it. */
  readonly owner?: Text | None;
  /** The last day on which it holds, as YYYY-MM-DD. */
  readonly until?: string | None;
}
