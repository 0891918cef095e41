import type { PatchOperation } from "../findings/finding.ts";
import type { Element } from "../organisation/elements.ts";
import type { Values } from "../organisation/value.ts";

/** A fix as a rule states it; its title is one of the rule's messages. */
export interface FixProposal {
  readonly kind: "safe" | "suggested";
  /** Which of the rule's messages is the title; `fix` when left out. */
  readonly title?: string;
  readonly params?: Values;
  readonly patch: readonly PatchOperation[];
}

/** What goes with a finding besides its words. */
export interface Extra {
  /** Which of the rule's messages it is; `found` when left out. */
  readonly variant?: string;
  /** Path below the subject's own; the subject itself when left out. */
  readonly at?: readonly (string | number)[];
  /** Elements that help to see why. */
  readonly related?: readonly Element[];
  readonly fixes?: readonly FixProposal[];
}

export interface Found extends Extra {
  readonly status: "found";
  readonly params: Values;
}
export interface Undetermined extends Extra {
  readonly status: "undetermined";
  readonly params: Values;
}

/** What a rule says of a subject: that its precondition is not met, that nothing is wrong, what is wrong, or that it hangs on an unknown fact. */
export type Verdict = "not-examined" | "clean" | Found | Undetermined;

/** Something is wrong. */
export function found(params: Values, extra: Extra = {}): Found {
  return { status: "found", params, ...extra };
}

/** Whether something is wrong hangs on a fact that the design does not state; said by the rule's message `unknown`. */
export function undetermined(params: Values, extra: Extra = {}): Undetermined {
  return { status: "undetermined", params, variant: "unknown", ...extra };
}
