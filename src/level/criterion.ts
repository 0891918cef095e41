import type { SourceCode } from "../findings/sources.ts";
import type { Template } from "../findings/words.ts";
import type { Level } from "../model/level.ts";
import type { Between } from "./between.ts";
import type { Judgement } from "./judgement.ts";

/** What criteria are about, in the order in which they are shown. */
export const factors = [
  "information",
  "meetings",
  "power",
  "knowledge",
  "systems",
  "processes",
  "metrics",
  "people",
] as const;
export type Factor = (typeof factors)[number];

/** The words of a criterion in one language: what holds where it is met, and what to change where it is not. */
export interface CriterionMessages {
  /** A sentence without a full stop and without parameters. */
  readonly met: Template;
  readonly [change: string]: Template;
}

/** Something that has to hold between two units for a level, or that is worth knowing beside it. */
export interface Criterion {
  readonly id: string;
  /** The level that asks for it; `supporting`: none does, unless a profile says so. */
  readonly level: Exclude<Level, "undefined"> | "supporting";
  readonly factor: Factor;
  readonly source: readonly SourceCode[];
  readonly messages: CriterionMessages;
  /** A pure function from what lies between two units to what becomes of the criterion. */
  readonly judge: (between: Between) => Judgement;
}

/** Defines a criterion. */
export function defineCriterion(criterion: Criterion): Criterion {
  return Object.freeze(criterion);
}
