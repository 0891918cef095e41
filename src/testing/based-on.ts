import type { Arbitrary } from "fast-check";
import type { Design } from "../model/design.ts";

/** What is known of an arbitrary that varies a design. */
interface Basis<T> {
  readonly design: Design;
  /** All that it can give, where that is so little that each can be tried. */
  readonly all: (() => Iterable<T>) | undefined;
}

const bases = new WeakMap<Arbitrary<unknown>, Basis<unknown>>();

/**
 * Notes which design an arbitrary varies, so that a counterexample is shown as what is different from it; and all that it can give, if each of
 * these is to be tried.
 */
export function basedOn<T>(arbitrary: Arbitrary<T>, design: Design, all?: () => Iterable<T>): Arbitrary<T> {
  bases.set(arbitrary, { design, all });
  return arbitrary;
}

/** What is known of an arbitrary, if it is one of ours. */
export function basisOf<T>(arbitrary: Arbitrary<T>): Basis<T> | undefined {
  // it was noted with the arbitrary, whose type is that of what it gives
  return bases.get(arbitrary) as Basis<T> | undefined;
}
