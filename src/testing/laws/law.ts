import fc, { type Arbitrary } from "fast-check";
import { stringifyDesign } from "../../formats/stringify-design.ts";
import type { Design } from "../../model/design.ts";
import { designDiff } from "../design-diff.ts";
import { usualSeed } from "../try-each.ts";

/** How often laws are tried. */
export interface LawOptions {
  /** How many designs they are tried on; 100 when left out. */
  readonly numRuns?: number | undefined;
  /** Where the choice of designs starts; always the same when left out. */
  readonly seed?: number | undefined;
}

/** What a design shows against a law, and what was made of it if that matters. */
export interface Breach {
  readonly how: string;
  readonly design: Design;
  readonly becomes?: Design | undefined;
}

/** Laws by name: what a case shows against each, if anything. */
export type Laws<T, Name extends string> = { readonly [law in Name]: (tried: T) => Breach | undefined };

/**
 * Tries laws on cases, all of them on each case.
 * @param except Laws that may be broken.
 * @throws {Error} with the first law that is broken, and the smallest design that breaks it.
 */
export function tryLaws<T, Name extends string>(
  whose: string,
  cases: Arbitrary<T>,
  laws: Laws<T, Name>,
  except: readonly string[],
  { numRuns = 100, seed = usualSeed }: LawOptions,
): void {
  const asked = Object.entries<Laws<T, Name>[Name]>(laws).filter(([law]) => !except.includes(law));
  const run = (kept: (tried: T) => boolean, endOnFailure: boolean) =>
    fc.check(fc.property(cases, kept), { numRuns, seed, endOnFailure });
  let broken: (typeof asked)[number] | undefined;
  const first = run((tried) => {
    broken = asked.find(([, breachIn]) => breachIn(tried) !== undefined);
    return broken === undefined;
  }, true);
  if (broken === undefined) {
    if (first.failed)
      throw first.errorInstance ?? new Error(`${whose}: there are too few designs to try laws on`);
    return;
  }
  const [law, breachIn] = broken;
  // once more for this law alone, so that the smallest case that is found breaks the same one
  let breach: Breach | undefined;
  run((tried) => {
    const how = breachIn(tried);
    // the last one that fails is the smallest
    breach = how ?? breach;
    return how === undefined;
  }, false);
  if (!breach)
    throw breaks(whose, "deterministic", `another time, it kept the law "${law}" in the same designs`);
  const { how, design, becomes } = breach;
  const shown = [how, "", "  in this design:", indented(stringifyDesign(design).trimEnd())];
  if (becomes) shown.push("", "  which becomes another one:", indented(designDiff(design, becomes)));
  throw breaks(whose, law, shown.join("\n"));
}

/** That somebody breaks a law. */
export function breaks(whose: string, law: string, how: string): Error {
  return new Error(`${whose} breaks the law "${law}": ${how}`);
}

function indented(text: string): string {
  return text.replace(/^/gm, "    ");
}
