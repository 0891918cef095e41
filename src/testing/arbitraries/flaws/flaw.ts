import type { Change } from "./change.ts";
import type { Surrounding } from "./surroundings.ts";

/** What is planted in a design. */
export interface Flaw {
  /** Each of these is the defect, in one of its forms; the first is the simplest. */
  readonly forms: readonly [Change, ...Change[]];
  /** Surroundings that it cannot have, since the defect is one of shares or of everything. */
  readonly without?: readonly Surrounding[];
}

/** Flaws by rule. */
export type Flaws = { readonly [rule: string]: Flaw };

/** A flaw in one or more forms. */
export function flaw(...forms: Flaw["forms"]): Flaw {
  return { forms };
}
