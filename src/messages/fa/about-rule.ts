/** What a rule finds and why it is there, in words for people. */
export interface AboutRule {
  /** What it finds, in one sentence without a full stop. */
  readonly summary: string;
  /** Why it matters: one or two sentences. */
  readonly reason: string;
  /** What its options are, by name. */
  readonly options?: { readonly [option: string]: string };
}

/** What is said of the rules of a family, by their ids. */
export type AboutRules = { readonly [rule: string]: AboutRule };
