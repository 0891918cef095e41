import type { Level } from "../model/level.ts";
import type { Criterion } from "./criterion.ts";
import type { Judgement } from "./judgement.ts";
import type { Want } from "./proof.ts";

/** What became of a criterion between two units. */
export interface CriterionResult extends Omit<Judgement, "wants"> {
  /** What would make it hold; there is some unless it holds or does not apply. */
  readonly wants: Want | undefined;
  readonly criterion: Criterion;
  /** The level that the profile asks it for. */
  readonly level: Exclude<Level, "undefined"> | "supporting";
}
