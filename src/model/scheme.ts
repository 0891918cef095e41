import * as z from "zod";
import type { Immutable } from "./immutable.ts";
import { filled, listOf } from "./optional.ts";
import { writtenSchema } from "./text.ts";

/** What a letter of a responsibility matrix may mean. */
export const meanings = [
  "answers",
  "performs",
  "advises",
  "told",
  "supports",
  "verifies",
  "signs-off",
  "vetoes",
  "backs-up",
  "out",
] as const;
export type Meaning = (typeof meanings)[number];

/** The schemes that are known by name. */
export const schemeNames = [
  "raci",
  "arci",
  "rasci",
  "rasic",
  "raciq",
  "raci-vs",
  "cairo",
  "rabsic",
  "r-first",
  "implied-r",
  "daci",
  "rapid",
] as const;
export type SchemeName = (typeof schemeNames)[number];

const letterSchema = z.strictObject({
  means: listOf(z.enum(meanings)).meta({ description: "What the letter means; one or more meanings." }),
  min: z
    .int()
    .min(0)
    .optional()
    .meta({ description: "How many parties an activity takes of it at least; 0 when left out." }),
  max: z
    .int()
    .min(0)
    .optional()
    .meta({ description: "How many at most, not below `min`; no limit when left out." }),
});

/** How a letter is written. */
export const letterNameSchema = writtenSchema.max(20);

/** A responsibility scheme: the name of a known one, or a table of letters. */
export const schemeSchema = z.union([
  z.enum(schemeNames),
  z.strictObject({
    letters: filled(z.record(letterNameSchema, letterSchema)).meta({
      description: "Letter: what it means and how many.",
      minProperties: 1,
    }),
    impliedPerformers: z
      .boolean()
      .optional()
      .meta({ description: "Where nobody performs, those who answer perform." }),
  }),
]);
export type SchemeDeclaration = Immutable<z.infer<typeof schemeSchema>>;
