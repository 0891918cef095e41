import type { Patch } from "../change/patch.ts";
import type { CheckResult } from "../check/result.ts";
import type { Finding } from "../findings/finding.ts";
import type { Interval } from "../level/interval.ts";
import type { Design } from "../model/design.ts";

/** A design that is edited step by step, and what is found in it after each step. */
export interface Session {
  /** The design as it is now: a copy, which does not change with the next edit. */
  readonly design: Design;
  /**
   * What a whole check of the design as it is now gives. Levels and interfaces are inferred when they are read, which has to be done before the
   * next edit: later it is a `TypeError`.
   */
  readonly result: CheckResult;
  /**
   * Edits the design, by all of a patch or nothing, and says what changed.
   * @throws {PatchError} when an operation has no place in the design, or expects there what is not.
   * @throws {DesignError} with every fault, when what comes out is no design. Either way the session stays as it was.
   */
  readonly apply: (patch: Patch) => SessionChanges;
  /** Takes the last edit back that was not taken back yet; `undefined` when there is none. */
  readonly undo: () => SessionChanges | undefined;
}

/** What an edit changed. */
export interface SessionChanges {
  readonly findings: {
    /** What is found now and was not, in the order in which findings are shown. */
    readonly appeared: readonly Finding[];
    /** What was found and is not any more. */
    readonly gone: readonly GoneFinding[];
  };
  /** Levels that are not what they were; inferred when they are read, which has to be done before the next edit. */
  readonly levels: readonly LevelChange[];
  /** What takes the edit back: to be applied to the design as it is now. */
  readonly inverse: Patch;
}

/** A finding that is none any more; where it stood, something else may stand now. */
export type GoneFinding = Pick<Finding, "rule" | "severity" | "subject" | "message">;

/** What became of the level of two units. */
export interface LevelChange {
  /** The units' ids, in the design's order. */
  readonly between: readonly [string, string];
  /** `null`: the two had nothing between them. */
  readonly before: Interval | null;
  readonly after: Interval | null;
}
