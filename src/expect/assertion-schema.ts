import * as z from "zod";
import { durationSchema } from "../model/duration.ts";
import { refers } from "../model/id.ts";
import type { Immutable } from "../model/immutable.ts";
import { levels } from "../model/level.ts";
import { listOf, none } from "../model/optional.ts";
import { writtenSchema } from "../model/text.ts";

const level = z.enum(levels);

const ownerSchema = z.strictObject({
  of: refers("activity"),
  is: z.union([listOf(refers("unit")), none]).meta({ description: "The units that own it, and no others." }),
});

const deciderSchema = z.strictObject({
  of: refers("decision"),
  is: z.union([listOf(refers("party")), none]).meta({
    description: "The roles and units that hold the right to decide, and no others.",
  }),
});

const expectedLevelSchema = z.strictObject({
  between: z.array(refers("unit")).length(2),
  is: level.optional().meta({ description: "Exactly this level." }),
  atLeast: level.optional(),
  atMost: level.optional(),
});

const expectedFindingSchema = z.strictObject({
  rule: writtenSchema.meta({ description: "Id of a rule, or a family of rules such as `handoff/*`." }),
  about: writtenSchema.optional().meta({ description: "Id of the subject; any when left out." }),
});

const pathSchema = z.strictObject({
  from: refers("activity"),
  to: refers("activity"),
  carrying: refers("information").optional().meta({ description: "One information, all the way." }),
});

const ageSchema = z.strictObject({
  of: refers("information"),
  at: refers("activity"),
  atMost: durationSchema,
});

/** What may be asserted: one thing or several, each under its own key. */
export const assertionSchema = z.strictObject({
  owner: ownerSchema.optional().meta({ description: "Who owns an activity." }),
  decider: deciderSchema.optional().meta({ description: "Who holds a decision." }),
  level: expectedLevelSchema.optional().meta({ description: "The relationship level of two units." }),
  finding: expectedFindingSchema.optional().meta({ description: "A rule finds something." }),
  noFinding: expectedFindingSchema.optional().meta({ description: "A rule finds nothing." }),
  path: pathSchema.optional().meta({ description: "Flows lead from an activity to another." }),
  noPath: pathSchema.optional().meta({ description: "No flows lead from an activity to another." }),
  age: ageSchema
    .optional()
    .meta({ description: "How old an information is at most when it reaches an activity." }),
});

type Written = Immutable<z.infer<typeof assertionSchema>>;
export type AssertionKind = keyof Written;

/** One thing that is asserted: its kind, and what it says. */
export type Assertion<K extends AssertionKind = AssertionKind> = {
  readonly [kind in K]: { readonly kind: kind; readonly says: NonNullable<Written[kind]> };
}[K];

/** What an assertion of a kind says. */
export type Says<K extends AssertionKind> = NonNullable<Written[K]>;

/** The assertions of one item of the list, in the order in which they are written. */
export function assertionsOf(written: Written): readonly Assertion[] {
  return (Object.keys(written) as AssertionKind[]).flatMap((kind): Assertion[] => {
    const says = written[kind];
    // the kind and what it says are of one key
    return says === undefined ? [] : [{ kind, says } as Assertion];
  });
}
