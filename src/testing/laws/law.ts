import fc, { type Arbitrary } from "fast-check";
import { counterexampleText, type Tried } from "../for-all.ts";

/** How often laws are tried. */
export interface LawOptions {
  /** How many designs each law is tried on; 100 when left out. */
  readonly numRuns?: number | undefined;
  /** Where the choice of designs starts; always the same when left out. */
  readonly seed?: number | undefined;
}

/** What a design shows against a law; `undefined` where it keeps it. */
export type Breach = string | undefined;

/**
 * Tries a law on designs.
 * @throws {Error} with the law and the smallest design that breaks it.
 */
export function tryLaw<T extends Tried>(
  whose: string,
  law: string,
  designs: Arbitrary<T>,
  breachIn: (tried: T) => Breach,
  { numRuns = 100, seed = 1 }: LawOptions,
): void {
  const kept = fc.property(designs, (tried) => breachIn(tried) === undefined);
  const run = fc.check(kept, { numRuns, seed });
  if (!run.failed) return;
  if (run.counterexample === null) throw new Error(`${whose}: too few designs to try the law "${law}" on`);
  const [tried] = run.counterexample;
  throw breaks(
    whose,
    law,
    `${run.errorInstance ? thrown(() => breachIn(tried)) : breachIn(tried)}\n\n${counterexampleText(tried, undefined)}`,
  );
}

/** That somebody breaks a law. */
export function breaks(whose: string, law: string, how: string): Error {
  return new Error(`${whose} breaks the law "${law}": ${how}`);
}

function thrown(work: () => Breach): string {
  try {
    return work() ?? "";
  } catch (error) {
    return error instanceof Error ? `it threw ${error.message}` : `it threw ${String(error)}`;
  }
}
