/** What a matcher says: vitest and jest take it alike. */
export interface MatcherVerdict {
  readonly pass: boolean;
  /** Why the assertion failed: the other way round when it stands behind `.not`. */
  readonly message: () => string;
}

/** A verdict with its two messages: for when something was expected and is not so, and for when it was expected not to be. */
export function verdict(pass: boolean, isNot: () => string, isSo: () => string): MatcherVerdict {
  return { pass, message: pass ? isSo : isNot };
}
