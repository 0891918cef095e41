import type { Subject } from "../../findings/finding.ts";
import type { ChangeWord } from "../../messages/en/change.ts";
import type { Design } from "../../model/design.ts";
import type { Values } from "../../organisation/value.ts";

/** One thing that is different in the second of two designs, in the organisation's own terms. */
export interface Change {
  readonly subject: Subject;
  /** Which message of `messages/en/change.ts` tells of it, and with what. */
  readonly says: ChangeWord;
  readonly values: Values;
  /** JSON pointer into the second design; into the first for what is gone. */
  readonly path: string;
  /** Units that lose something by it which they had: work, a right, what they get. */
  readonly breaks: readonly string[];
  /** A design that is as the first one was in this, and as it is in everything else. */
  readonly undo: (design: Design) => Design;
}
