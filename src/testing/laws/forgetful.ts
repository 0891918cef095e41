import fc, { type Arbitrary } from "fast-check";
import { safeParseDesign } from "../../formats/parse-design.ts";
import type { Design } from "../../model/design.ts";
import { type Forgettable, forget, forgettable } from "../arbitraries/forgetting.ts";
import { integratedDesign } from "./integrated-design.ts";

/** A design, and the same with facts forgotten. */
export interface Forgetful {
  readonly design: Design;
  readonly part: () => Design;
}

/**
 * Designs with facts forgotten by their kind, of all elements or some: so the design can get smaller while the same is forgotten, which facts of one
 * design (`forgetting`) do not allow.
 */
export function forgetful(designs: Arbitrary<Design>): Arbitrary<Forgetful> {
  const some = fc.oneof(fc.uniqueArray(fc.constantFrom(...kinds), { maxLength: 3 }), fc.subarray([...kinds]));
  return fc
    .record({ design: designs, forgotten: some, kept: fc.nat(15) })
    .map(({ design, forgotten, kept }) => {
      let known: Design | undefined;
      return {
        design,
        part: () => {
          known ??= partOf(design, forgotten, kept);
          return known;
        },
      };
    });
}

/** The design without facts of these kinds; of every fourth element they stay where the bit of `kept` is set. */
function partOf(design: Design, forgotten: readonly string[], kept: number): Design {
  const seen = new Map<string, number>();
  return forgettable(design).reduce((part, fact) => {
    const kind = kindOf(fact);
    const at = seen.get(kind) ?? 0;
    seen.set(kind, at + 1);
    if (!forgotten.includes(kind) || (kept >> (at % 4)) % 2 === 1) return part;
    const less = forget(part, [fact]);
    // what is named elsewhere cannot always be left out
    return safeParseDesign(less).success ? less : part;
  }, design);
}

function kindOf({ path: [section, , attribute = ""], does }: Forgettable): string {
  return `${does} ${section} ${attribute}`;
}

/* That design states something of every kind. */
const kinds: readonly string[] = [...new Set(forgettable(integratedDesign).map(kindOf))];
