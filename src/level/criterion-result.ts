import type { Level } from "../model/level.ts";
import type { Criterion } from "./criterion.ts";
import type { Judgement } from "./judgement.ts";

/** What became of a criterion between two units. */
export interface CriterionResult extends Judgement {
  readonly criterion: Criterion;
  /** The level that the profile asks it for. */
  readonly level: Exclude<Level, "undefined"> | "supporting";
}
