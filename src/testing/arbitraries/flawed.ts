import fc, { type Arbitrary } from "fast-check";
import { closestFinder } from "../../findings/closest.ts";
import { readingRules } from "../../findings/reading-rules.ts";
import type { Design } from "../../model/design.ts";
import { basedOn } from "../based-on.ts";
import type { Flaw } from "./flaws/flaw.ts";
import { flaws } from "./flaws/flaws.ts";
import { soundDesign } from "./flaws/sound-design.ts";
import { type Surrounding, surroundings } from "./flaws/surroundings.ts";
import { withChanges } from "./flaws/with-changes.ts";
import { type Look, lookOf, looks } from "./look.ts";

/**
 * Designs in which one rule that comes with the package finds something, at its default options, and no other rule has anything to say that is
 * worse than an info. They are two units that work well together, with the defect in one of its forms; surroundings, ids, names and order vary, and
 * shrink away. What `ignore/expired` finds is there for a check that is told what day it is (`now`).
 * @throws {TypeError} when there is no such rule, or it is one of reading: a text that has its defect is no design.
 */
export function flawed(rule: string): Arbitrary<Design> {
  const { forms, without = [] } = flawOf(rule);
  const names = Object.keys(surroundings).filter(isSurrounding);
  const plans = fc.record({
    form: fc.constantFrom(...forms),
    around: fc.subarray(names.filter((name) => !without.includes(name))),
    look: looks,
  });
  const made = ({ form, around, look }: { form: Flaw["forms"][number]; around: Surrounding[]; look: Look }) =>
    lookOf(withChanges([soundDesign, ...around.map((name) => surroundings[name]), form]), look);
  return basedOn(plans.map(made), withChanges([soundDesign]));
}

function isSurrounding(name: string): name is Surrounding {
  return Object.hasOwn(surroundings, name);
}

function flawOf(rule: string): Flaw {
  const known = Object.hasOwn(flaws, rule) ? flaws[rule] : undefined;
  if (known) return known;
  if (Object.hasOwn(readingRules, rule))
    throw new TypeError(
      `flawed: \`${rule}\` is found while reading: a text that has this defect is no design`,
    );
  const closest = closestFinder()(rule, Object.keys(flaws));
  throw new TypeError(`flawed: unknown rule \`${rule}\`${closest ? `; did you mean \`${closest}\`?` : ""}`);
}
