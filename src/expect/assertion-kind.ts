import type { Config } from "../check/config.ts";
import type { ExpectWord } from "../messages/en/expect.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Answer } from "../organisation/three-values.ts";
import type { Values } from "../organisation/value.ts";
import type { AssertionKind, Says } from "./assertion-schema.ts";

/** What assertions are held against: an organisation, and the configuration that its rules and levels are read under. */
export interface Held {
  readonly organisation: Organisation;
  readonly config: Config;
}

/** Whether an assertion holds, and what is the case. */
export interface Judged {
  readonly answer: Answer;
  /** Which message of `messages/en/expect.ts` says what is the case. */
  readonly is: ExpectWord;
  readonly values: Values;
}

/** What is wrong with an assertion before anything is judged: it would say nothing, or of nothing. */
export interface Idle {
  /** Which message says so. */
  readonly why: ExpectWord;
  readonly values: Values;
  /** Where in the assertion. */
  readonly path: readonly (string | number)[];
}

/** A kind of assertion: how it is judged. */
export interface Judge<K extends AssertionKind> {
  readonly judge: (says: Says<K>, held: Held) => Judged;
  /** Why an assertion of this kind could never fail, or is about nothing. */
  readonly idle?: (says: Says<K>, held: Held) => Idle | undefined;
}
