import type { Arbitrary } from "fast-check";
import type { Design } from "../model/design.ts";

const bases = new WeakMap<object, Design>();

/** Notes which design an arbitrary varies, so that a counterexample is shown as what is different from it. */
export function basedOn<A extends Arbitrary<unknown>>(arbitrary: A, design: Design): A {
  bases.set(arbitrary, design);
  return arbitrary;
}

/** The design that an arbitrary varies, if it is one of ours. */
export function baseOf(arbitrary: Arbitrary<unknown>): Design | undefined {
  return bases.get(arbitrary);
}
