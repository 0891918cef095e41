import type { Config } from "../../check/config.ts";
import type { Costs, StepKind } from "../../check/costs.ts";
import type { Message, PatchOperation } from "../../findings/finding.ts";
import type { Interval } from "../../level/interval.ts";
import type { Level } from "../../model/level.ts";

/** How plans are made. */
export interface PlanOptions {
  /** So many plans at most: 3 when left out. */
  readonly count?: number | undefined;
  /** What steps cost; over `plan.costs` of the configuration; what neither says costs what it does by default. */
  readonly costs?: Costs | undefined;
  /** How levels are read, which findings are errors, and in which language steps are said. */
  readonly config?: Config | undefined;
  /** So many designs are looked at: as many as take a few seconds when left out. */
  readonly tries?: number | undefined;
}

/** One step of a plan, in words, and what it buys. */
export interface PlanStep {
  readonly kind: StepKind;
  readonly message: Message;
  /** What the design states then, as one writes it: attribute and value. */
  readonly states: readonly { readonly attribute: string; readonly value: string }[];
  readonly cost: number;
  /** How many people's work it changes. */
  readonly people: number;
  /** Hours a week that they meet from then on, all together. */
  readonly hours: number;
  /** JSON Patch, to be applied to the design after the steps before it. */
  readonly patch: readonly PatchOperation[];
  /** Criteria that are met, or do not apply, after it and were not before. */
  readonly meets: readonly string[];
  /** Criteria that were met before it, and are not known to be after it: what it brings up is settled by a later step. */
  readonly opens: readonly string[];
  /** The level of the two units after it; `null` where the plan is not about two units. */
  readonly becomes: Interval | null;
  /** Errors that are left after it. */
  readonly errors: number;
}

/** A set of steps that reaches the target, in an order in which it can be done. */
export interface Plan {
  readonly cost: number;
  readonly steps: readonly PlanStep[];
  /** All patches of the steps, one after the other. */
  readonly patch: readonly PatchOperation[];
}

/** What plans are for: a level of two units, or a design without errors. */
export type PlanTarget =
  | { readonly between: readonly [string, string]; readonly level: Level }
  | { readonly clear: "errors" };

/** The plans that reach a target, the cheapest first. */
export interface Plans {
  readonly target: PlanTarget;
  /** The level as it is; `null` where the target is about no two units. */
  readonly now: Interval | null;
  /** Errors as they are. */
  readonly errors: number;
  /** Whether the target is reached as it is; then there is nothing to plan. */
  readonly reached: boolean;
  /** Empty also where no steps are known that reach it. */
  readonly plans: readonly Plan[];
  /** Whether the first is the least there is, of the steps that are known. That there is no plan is never proved: other steps may lead there. */
  readonly proved: boolean;
}
