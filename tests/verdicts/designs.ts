import fc from "fast-check";
import type { Design } from "../../src/model/design.ts";
import { rules } from "../../src/rules/registry.ts";
import { designs } from "../../src/testing/arbitraries/designs.ts";
import { flawed } from "../../src/testing/arbitraries/flawed.ts";
import { forget, someForgotten } from "../../src/testing/arbitraries/forgetting.ts";
import { variedDesigns } from "../naive/varied-designs.ts";
import { forgetfulDesigns } from "../rules/forgetful-designs.ts";

const some = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): readonly T[] =>
  fc.sample(arbitrary, { numRuns, seed: 20261126 });

/** Designs of every kind, always the same: they say everything or leave much out, or have one defect. */
export function fixedDesigns(): Readonly<Record<string, Design>> {
  const families: readonly (readonly [string, readonly Design[]])[] = [
    ["forgetful", some(forgetfulDesigns, 90).map(({ part }) => part)],
    ["varied", some(variedDesigns, 30)],
    [
      "half varied",
      some(
        variedDesigns.chain((design) => someForgotten(design).map((facts) => forget(design, facts))),
        60,
      ),
    ],
    // lists are long enough to be cut
    [
      "large",
      some(designs({ units: [2, 3], roles: [9, 12], activities: [12, 16], sharing: 0.4, known: 0.95 }), 12),
    ],
    ...rules.map(({ id }) => [`flawed by ${id}`, some(flawed(id), 1)] as const),
  ];
  return Object.fromEntries(
    families.flatMap(([family, all]) => all.map((design, at) => [`${family} ${at + 1}`, design])),
  );
}
