import type { Finding } from "../../findings/finding.ts";
import type { Interval } from "../../level/interval.ts";
import type { NamedFailure } from "./name-failures.ts";

/** An element by its id and its name. */
export interface NamedElement {
  readonly id: string;
  readonly name: string;
}

/** An information that reaches an activity no more. */
export interface LostNeed {
  readonly activity: NamedElement;
  readonly information: NamedElement;
}

/** A level that is lower, or of which less is certain. */
export interface LevelDrop {
  /** The units' ids, in the design's order. */
  readonly between: readonly [string, string];
  readonly names: readonly [string, string];
  readonly before: Interval;
  readonly after: Interval;
}

/** What is not as it was when something fails. */
export interface FailureEffect {
  /** What fails, all of it together. */
  readonly failures: readonly NamedFailure[];
  /** What is found then, and was not before, by rule and in the design's order. */
  readonly findings: readonly Pick<Finding, "rule" | "severity" | "subject" | "message" | "docs">[];
  /** Activities that nobody owns then. */
  readonly unowned: readonly NamedElement[];
  /** Activities that nobody answers for then. */
  readonly unanswered: readonly NamedElement[];
  /** Decisions that nobody holds then. */
  readonly undecided: readonly NamedElement[];
  /** Needs to which nothing brings their information then. */
  readonly cutOff: readonly LostNeed[];
  readonly levels: readonly LevelDrop[];
}
