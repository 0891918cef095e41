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
 * The same design with one thing gone: a person, a role, a meeting, a system, a flow, or what is known. `forAll` and `toKeepLevelUnder` try each of
 * them, in the design's order, unless they are told how many to try.
 * @param kinds What may fail; everything when left out.
 * @throws {TypeError} when the design has nothing of that kind that could fail.
 */
export function faults(design: Design, kinds?: readonly FailureKind[]): Arbitrary<Faulty> {
  const all = failuresOf(design, kinds);
  if (all.length === 0) throw new TypeError("faults: the design has nothing that could fail");
  const faulty = (failure: Failure): Faulty => ({ design: withFailure(design, failure), failure });
  const each = function* () {
    for (const failure of all) yield faulty(failure);
  };
  return basedOn(fc.constantFrom(...all).map(faulty), design, each);
}
