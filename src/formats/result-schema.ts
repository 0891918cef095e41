import * as z from "zod";
import { subjectKinds } from "../findings/finding.ts";
import { severities } from "../findings/severity.ts";
import { factors } from "../level/criterion.ts";
import { conditions } from "../model/interface.ts";
import { levels } from "../model/level.ts";

const severitySchema = z.enum(severities).meta({ description: "How grave it is." });
export const subjectSchema = { kind: z.enum(subjectKinds), id: z.string() };
const count = z.int().nonnegative();

export const locationSchema = z
  .strictObject({
    file: z.string().optional(),
    line: z.int().min(1),
    column: z.int().min(1).meta({ description: "In UTF-16 units." }),
    cell: z.string().optional().meta({
      description: "The cell of a workbook, such as units!B7; line and column are its row and column.",
    }),
  })
  .meta({ description: "Where it stands in the text." });

const wordSchema = z.strictObject({ word: z.string() });
const paramSchema = z.union([z.string(), z.number(), wordSchema, z.array(z.union([z.string(), wordSchema]))]);
export const messageSchema = z.strictObject({
  key: z.string().meta({ description: "Which message of which rule." }),
  text: z.string().meta({ description: "The message in the chosen language." }),
  params: z.record(z.string(), paramSchema),
});

export const patchSchema = z
  .array(
    z.union([
      z.strictObject({ op: z.enum(["add", "replace"]), path: z.string(), value: z.unknown() }),
      z.strictObject({ op: z.literal("remove"), path: z.string() }),
    ]),
  )
  .meta({ description: "A JSON Patch (RFC 6902)." });

export const referenceSchema = z.strictObject({
  ...subjectSchema,
  name: z.string(),
  path: z.string(),
  location: locationSchema.optional(),
});

export const findingSchema = z.strictObject({
  rule: z.string(),
  severity: severitySchema,
  subject: z.strictObject(subjectSchema),
  path: z.string().meta({ description: "JSON pointer into the design." }),
  location: locationSchema.optional(),
  message: messageSchema,
  related: z.array(referenceSchema),
  fixes: z.array(
    z.strictObject({ kind: z.enum(["safe", "suggested"]), title: messageSchema, patch: patchSchema }),
  ),
  docs: z.string().meta({ description: "Address of the rule's page, inside the package." }),
});

const ruleSchema = z.strictObject({
  id: z.string(),
  severity: severitySchema,
  status: z
    .enum(["checked", "nothing-to-check", "not-asked", "incomplete", "internal-error"])
    .meta({ description: "What became of the rule: none but `checked` says anything about the design." }),
  examined: count,
  undetermined: count,
  findings: count,
});

const levelSchema = z.enum(levels);
export const intervalSchema = z.strictObject({ atLeast: levelSchema, atMost: levelSchema });
const answerSchema = z.enum(["yes", "no", "unknown"]);
const missingSchema = z
  .strictObject({
    criterion: z.string(),
    answer: z.enum(["no", "unknown"]).meta({
      description:
        "`no`: it does not hold, and the message says what to change; `unknown`: the message asks.",
    }),
    subject: z.strictObject(subjectSchema).nullable(),
    path: z.string().meta({ description: "JSON pointer to where it is stated, or would be." }),
    location: locationSchema.optional(),
    message: messageSchema,
  })
  .meta({ description: "A fact that a criterion lacks." });

/** What is said of two units. */
export const interfaceSchema = z.strictObject({
  between: z.array(z.string()).length(2).meta({ description: "The units' ids, in the design's order." }),
  names: z.array(z.string()).length(2),
  structural: intervalSchema.meta({ description: "What the structure of the design implies." }),
  vacuous: z.array(levelSchema).meta({
    description: "Levels held only because nothing that they ask for applies.",
  }),
  target: levelSchema.nullable().meta({ description: "The level that is wanted." }),
  advised: intervalSchema
    .extend({
      conditions: z.array(
        z.strictObject({
          condition: z.enum(conditions),
          answer: answerSchema,
          from: z.enum(["stated", "derived"]),
        }),
      ),
    })
    .meta({ description: "What the conditions of the interface call for." }),
  perceived: z
    .record(z.string(), z.strictObject({ score: z.number(), level: levelSchema }))
    .meta({ description: "What the sides say in surveys, by unit." }),
  criteria: z.array(
    z.strictObject({
      id: z.string(),
      level: z.enum([...levels.slice(1), "supporting"]),
      factor: z.enum(factors),
      status: z.enum(["yes", "no", "unknown", "not-applicable"]),
      met: count,
      examined: count,
      message: messageSchema,
      evidence: z.array(referenceSchema),
      missing: z.array(missingSchema),
      moreMissing: count.meta({ description: "How many facts are missing besides these." }),
      docs: z.string(),
    }),
  ),
  whyNotMore: z
    .strictObject({
      next: levelSchema,
      unmet: z.array(z.string()),
      unknown: z.array(z.string()),
      blocking: z.array(z.array(missingSchema)).meta({
        description: "The smallest sets of facts that block the next level, smallest first.",
      }),
      ways: z.array(z.array(missingSchema)).meta({
        description: "The smallest sets of facts that would reach it, smallest first.",
      }),
      more: z.boolean().meta({ description: "Whether there are more of them than are listed." }),
    })
    .nullable()
    .meta({ description: "What keeps it from the next level; null at the highest." }),
});

/** What `check --format json` prints: the one truth about its shape. */
export const resultSchema = z
  .strictObject({
    orgproof: z.literal(1).meta({ description: "Version of this format." }),
    file: z.string(),
    verdict: z.enum(["pass", "fail", "undetermined"]).meta({
      description:
        "`fail`: a finding at or above `failOn`, or no design could be read; `undetermined`: none, but some rule at or above it could not decide.",
    }),
    counts: z.strictObject({
      error: count,
      warn: count,
      info: count,
      suppressed: count,
      undetermined: count,
    }),
    findings: z.array(findingSchema),
    rules: z
      .array(ruleSchema)
      .meta({ description: "The rules that were on; empty when no design could be read." }),
    interfaces: z.array(interfaceSchema).meta({
      description: "What the structure implies for every two units that have something between them.",
    }),
  })
  .meta({
    title: "orgproof result",
    description: "What `orgproof check --format json` prints for one file.",
  });

/** The JSON Schema (2020-12) of what `check --format json` prints, made from `resultSchema`. */
export function resultJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(resultSchema, { target: "draft-2020-12", io: "input" });
}
