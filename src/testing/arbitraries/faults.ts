import fc, { type Arbitrary } from "fast-check";
import type { Failure, FailureKind } from "../../change/failure.ts";
import { failuresOf } from "../../change/failures-of.ts";
import { withFailure } from "../../change/with-failure.ts";
import type { Design } from "../../model/design.ts";
import { basedOn } from "../based-on.ts";

/** A design in which something failed, and what. */
export interface Faulty {
  readonly design: Design;
  readonly failure: Failure;
}

/**
 * The same design with one thing gone: a person, a role, a meeting, a system, a flow, or what is known. It shrinks towards what is written first.
 * @param kinds What may fail; everything when left out.
 * @throws {TypeError} when the design has nothing of that kind that could fail.
 */
export function faults(design: Design, kinds?: readonly FailureKind[]): Arbitrary<Faulty> {
  const all = failuresOf(design, kinds);
  if (all.length === 0) throw new TypeError("faults: the design has nothing that could fail");
  return basedOn(
    fc.constantFrom(...all).map((failure) => ({ design: withFailure(design, failure), failure })),
    design,
  );
}
