import type { StepKind } from "../../check/costs.ts";
import type { Message, PatchOperation } from "../../findings/finding.ts";
import type { Template } from "../../findings/words.ts";
import type { SectionName } from "../../model/section.ts";
import type { Values } from "../../organisation/value.ts";
import type { Comparable } from "./different-sets.ts";

/** One thing that a step writes into a design; a place is a path of ids, in which a flow is named by its id. */
export type Write =
  | { readonly op: "set"; readonly at: readonly string[]; readonly value: unknown }
  /** Into a list, which may be one item alone; what it holds already stays once. */
  | { readonly op: "add"; readonly at: readonly string[]; readonly values: readonly string[] }
  | { readonly op: "take"; readonly at: readonly string[]; readonly values: readonly string[] }
  | { readonly op: "append"; readonly at: readonly string[]; readonly value: unknown }
  /** A new element. */
  | { readonly op: "put"; readonly section: SectionName; readonly id: string; readonly value: unknown }
  /** A flow, by its id, that leaves from another activity; without an id of its own it has another one then. */
  | { readonly op: "redirect"; readonly flow: string; readonly from: string }
  /** A flow, by its id, that is there no longer. */
  | { readonly op: "drop"; readonly flow: string }
  /** An item of a list, by what it says, that is there no longer. */
  | { readonly op: "unlist"; readonly section: SectionName; readonly item: unknown }
  /** A fix, as a finding proposes it. */
  | { readonly op: "patch"; readonly operation: PatchOperation }
  /** That a section lists all there is. */
  | { readonly op: "list"; readonly section: SectionName };

/** What a step says: the key of a message, its English words, and what they name; or what a fix has said already. */
export type Said = Message | Saying;

interface Saying {
  readonly key: string;
  readonly template: Template;
  readonly params: Values;
}

/** One edit of a plan: something that people do, and what the design says afterwards. */
export interface Step extends Comparable {
  readonly kind: StepKind;
  readonly says: Said;
  /** What it sets, as a reader of the design would write it: attribute and value. */
  readonly states: readonly (readonly [attribute: string, value: string])[];
  readonly writes: readonly Write[];
  /** How many people's work it changes. */
  readonly people: number;
  /** Hours a week that they sit in meetings from then on, all together. */
  readonly hours: number;
}
