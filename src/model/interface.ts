import * as z from "zod";
import { refers } from "./id.ts";
import { levels } from "./level.ts";
import { attribute, required } from "./optional.ts";
import { textSchema } from "./text.ts";

/** Conditions of an interface, from which the advised level follows. */
export const conditions = [
  "small-company",
  "good-informal-relations",
  "conflicts-visible",
  "duplicated-or-dropped-work",
  "competing-for-resources",
  "duplicated-despite-clear-roles",
  "market-commoditised",
  "customised-during-sale",
  "short-life-cycles",
  "common-process-possible",
  "no-shared-responsibility-culture",
  "separate-reporting",
  "short-sales-cycle",
] as const;
export type Condition = (typeof conditions)[number];

const score = z.number().min(20).max(100);
const contextSchema = z.strictObject(
  Object.fromEntries(
    conditions.map((condition) => [
      condition,
      attribute(z.boolean(), `Whether this holds: ${condition.replaceAll("-", " ")}.`),
    ]),
  ) as Record<Condition, ReturnType<typeof attribute<z.ZodBoolean>>>,
);

/** An unordered pair of units, and what is wanted and said of what lies between them. */
export const interfaceSchema = z.strictObject({
  between: required(z.array(refers("unit")).length(2).meta({ uniqueItems: true }), "The two units."),
  description: textSchema.optional().meta({ description: "Anything worth saying about the interface." }),
  target: attribute(z.enum(levels), "The level that is wanted; none when left out."),
  perceived: attribute(
    z.record(refers("unit"), z.union([score, z.array(score).min(1)])),
    "Unit of the two: its survey score from 20 to 100, or a list of scores (their mean counts).",
  ),
  context: attribute(
    contextSchema,
    "Conditions that decide which level is advised; each unknown when left out.",
  ),
});
