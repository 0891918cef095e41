import * as z from "zod";
import type { Immutable } from "./immutable.ts";
import { listOf } from "./optional.ts";

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
  max: z.int().min(0).optional().meta({ description: "How many at most; no limit when left out." }),
});

/** A responsibility scheme: the name of a known one, or a table of letters. */
export const schemeSchema = z.union([
  z.enum(schemeNames),
  z.strictObject({
    letters: z
      .record(z.string().min(1).max(20), letterSchema)
      .meta({ description: "Letter: what it means and how many." }),
    impliedPerformers: z
      .boolean()
      .optional()
      .meta({ description: "Where nobody performs, those who answer perform." }),
  }),
]);
export type SchemeDeclaration = Immutable<z.infer<typeof schemeSchema>>;
