import type { Fault } from "../findings/fault.ts";
import type { Source } from "../findings/source.ts";

/** What a format makes of a text: a value, and where in the text its parts stand; or why it cannot. */
export type ReadText = TextValue | { readonly faults: readonly Fault[] };

/** A value that was read from a text. */
export interface TextValue {
  readonly value: unknown;
  readonly locate: Source["locate"];
  /** Faults of the text that its value does not show, such as a key that stands twice. `keys` is the number of keys in the value, if known. */
  readonly hidden: (keys: number | undefined) => readonly Fault[];
}

/** A text that was read after another, and where it says something else than that one did; `undefined` where that is not told. */
export interface TextAgain {
  readonly read: ReadText;
  readonly replaced: readonly Replaced[] | undefined;
}

/** A key or an item, and what it says now. */
export interface Replaced {
  readonly parts: readonly string[];
  readonly value: unknown;
}
