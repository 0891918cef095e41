import type { Design } from "../../model/design.ts";
import type { Failure, FailureKind } from "../failure.ts";
import { failuresOf } from "../failures-of.ts";
import type { FailureEffect } from "./failure-effect.ts";
import { type FaultOptions, faultFinder } from "./fault-finder.ts";

/** What is tried. */
export interface FailureOptions extends FaultOptions {
  /** Kinds of failure; all when left out. */
  readonly kinds?: readonly FailureKind[] | undefined;
}

/** What becomes of a design, failure by failure: as an iterable, so that whoever has waited long enough has what is known so far. */
export interface Effects extends Iterable<FailureEffect> {
  /** How many there are. */
  readonly size: number;
}

/**
 * What breaks in a design when one thing fails, for everything that can fail, in the order of `failuresOf`.
 * @throws {TypeError} when the configuration is wrong.
 */
export function failureEffects(design: Design, { kinds, ...options }: FailureOptions = {}): Effects {
  const failures = failuresOf(design, kinds);
  const find = faultFinder(design, options);
  return {
    size: failures.length,
    *[Symbol.iterator]() {
      for (const failure of failures) yield find([failure]);
    },
  };
}

/**
 * What breaks when two things fail together, and does not when one of them does: for every two that can fail. Each is first tried alone.
 * @throws {TypeError} when the configuration is wrong.
 */
export function pairEffects(design: Design, { kinds, ...options }: FailureOptions = {}): Effects {
  const failures = failuresOf(design, kinds);
  const find = faultFinder(design, options);
  return {
    size: (failures.length * (failures.length - 1)) / 2,
    *[Symbol.iterator]() {
      const alone = new Map<Failure, FailureEffect>();
      const effectOf = (failure: Failure) => {
        const known = alone.get(failure) ?? find([failure]);
        alone.set(failure, known);
        return known;
      };
      for (const [at, one] of failures.entries())
        for (const other of failures.slice(at + 1))
          yield beyond(find([one, other]), [effectOf(one), effectOf(other)]);
    },
  };
}

/** What an effect has that none of the others has. */
function beyond(effect: FailureEffect, others: readonly FailureEffect[]): FailureEffect {
  const more = <T>(list: (effect: FailureEffect) => readonly T[], keyOf: (item: T) => string) => {
    const known = new Set(others.flatMap((each) => list(each).map(keyOf)));
    return list(effect).filter((item) => !known.has(keyOf(item)));
  };
  const id = (element: { readonly id: string }) => element.id;
  return {
    failures: effect.failures,
    findings: more(
      ({ findings }) => findings,
      ({ rule, subject: { kind, id: of } }) => `${rule} ${kind} ${of}`,
    ),
    unowned: more(({ unowned }) => unowned, id),
    unanswered: more(({ unanswered }) => unanswered, id),
    undecided: more(({ undecided }) => undecided, id),
    cutOff: more(
      ({ cutOff }) => cutOff,
      ({ activity, information }) => `${information.id} ${activity.id}`,
    ),
    levels: more(
      ({ levels }) => levels,
      ({ between, after }) => [...between, after.atLeast, after.atMost].join(" "),
    ),
  };
}
