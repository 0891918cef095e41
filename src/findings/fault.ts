import type { Params, Subject } from "./finding.ts";
import type { ReadingRule } from "./reading-rules.ts";
import type { Location } from "./source.ts";

/** So many faults are listed, so that a hostile document cannot fill the memory with them; whoever looks for faults stops at one more. */
export const mostFaults = 100_000;

/** One thing that is wrong with a document: a finding that has not been put into words yet. */
export interface Fault {
  readonly rule: ReadingRule;
  /** Which of the rule's messages; its first when left out. */
  readonly variant?: string;
  /** Path from the root of the document. */
  readonly path: readonly (string | number)[];
  readonly params: Params;
  /** Where it stands, when that is not where `path` stands. */
  readonly position?: Location;
  readonly subject?: Subject;
}
