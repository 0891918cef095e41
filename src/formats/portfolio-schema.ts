import * as z from "zod";
import { severities } from "../findings/severity.ts";
import { levels } from "../model/level.ts";
import { findingSchema, intervalSchema, resultSchema } from "./result-schema.ts";

const count = z.int().nonnegative();
const levelShape = {
  between: z.array(z.string()).length(2).meta({ description: "The units' ids, in the design's order." }),
  names: z.array(z.string()).length(2),
  structural: intervalSchema.meta({ description: "What the structure of the design implies." }),
  target: z.enum(levels).nullable().meta({ description: "The level that is wanted." }),
};
const { verdict, counts } = resultSchema.shape;

/** What `check --ndjson` prints in a line: the one truth about its shape. */
export const portfolioLineSchema = z
  .strictObject({
    orgproof: z.literal(1).meta({ description: "Version of this format." }),
    id: z
      .union([z.string(), z.number()])
      .optional()
      .meta({ description: "What the envelope of the design calls it." }),
    line: z
      .int()
      .min(1)
      .optional()
      .meta({ description: "The line of the input, with `--numbered`; blank lines are counted." }),
    file: z.string().optional().meta({ description: "The file of the design; none for a line." }),
    hash: z.string().optional().meta({
      description:
        "SHA-256 of the bytes of the line without its end, or of the file; none where nothing could be read.",
    }),
    under: z.string().optional().meta({
      description: "Fingerprint of the version and of the configuration, the day left out.",
    }),
    day: z.string().optional().meta({
      description:
        "The day on which suppressions of the design expired or not; left out where it has none that end.",
    }),
    name: z.string().optional().meta({ description: "What the design calls itself." }),
    isReadable: z.boolean().meta({ description: "Whether it is a design; if not, the findings say why." }),
    verdict,
    counts,
    findings: z.array(findingSchema),
    levels: z
      .array(z.strictObject(levelShape))
      .meta({ description: "The level of every two units that have something between them." }),
    internalErrors: z
      .array(z.strictObject({ rule: z.string(), message: z.string() }))
      .optional()
      .meta({ description: "Rules that threw; left out when none did." }),
  })
  .meta({
    title: "orgproof line",
    description: "What `orgproof check --ndjson` prints for one design, in one line.",
  });

/** The JSON Schema (2020-12) of a line that `check --ndjson` prints, made from `portfolioLineSchema`. */
export function portfolioLineJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(portfolioLineSchema, { target: "draft-2020-12", io: "input" });
}

const { id, line, file, hash, under, day, name } = portfolioLineSchema.shape;

/** What `check --summary --format json` prints: the one truth about its shape. */
export const portfolioSummarySchema = z
  .strictObject({
    orgproof: z.literal(1).meta({ description: "Version of this format." }),
    designs: z
      .strictObject({ total: count, pass: count, fail: count, undetermined: count, unreadable: count })
      .meta({ description: "How many designs there were, and how their checks ended." }),
    counts,
    rules: z
      .array(
        z.strictObject({
          rule: z.string(),
          severity: z.enum(severities).meta({ description: "The gravest that its findings have." }),
          findings: count,
          designs: count.meta({ description: "In how many designs it found something." }),
        }),
      )
      .meta({ description: "The rules that found something, the most frequent first." }),
    levels: z
      .array(intervalSchema.extend({ interfaces: count }))
      .meta({ description: "How many interfaces have which level, from the lowest." }),
    worst: z
      .array(
        z.strictObject({ design: z.strictObject({ id, line, file, hash, under, day, name }), ...levelShape }),
      )
      .meta({
        description:
          "The ten interfaces that are the furthest below what is wanted, then those of the lowest level.",
      }),
  })
  .meta({
    title: "orgproof summary",
    description: "What `orgproof check --summary --format json` prints for many designs.",
  });

/** The JSON Schema (2020-12) of what `check --summary --format json` prints, made from `portfolioSummarySchema`. */
export function portfolioSummaryJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(portfolioSummarySchema, { target: "draft-2020-12", io: "input" });
}
