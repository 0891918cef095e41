import type { PatchOperation } from "../../findings/finding.ts";
import type { Interface } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Values } from "../../organisation/value.ts";
import type { Criterion } from "../criterion.ts";
import type { AnswerLabel } from "./labels.ts";

/** What a person may say in place of the example of an answer. */
export const inputs = ["text", "duration", "party", "parties", "units", "information", "role"] as const;
export type Input = (typeof inputs)[number];

/** One answer to a question: how it is called, and the change of the design that states it. */
export interface Option {
  readonly label: AnswerLabel;
  readonly params: Values;
  /** Where the answer is that there is something more: the criterion's message that says what. */
  readonly says?: { readonly criterion: Criterion; readonly change: string };
  readonly patch: readonly PatchOperation[];
  /** The value of the patch's last operation is an example, which a person may replace. */
  readonly input?: Input;
}

/** What the answers to a question depend on. */
export interface Asking {
  readonly organisation: Organisation;
  readonly at: Interface;
}
