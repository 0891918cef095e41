import * as z from "zod";
import { subjectKinds } from "../findings/finding.ts";
import { severities } from "../findings/severity.ts";
import { levels } from "../model/level.ts";

const severitySchema = z.enum(severities).meta({ description: "How grave it is." });
const subjectSchema = { kind: z.enum(subjectKinds), id: z.string() };
const count = z.int().nonnegative();

const locationSchema = z
  .strictObject({
    file: z.string().optional(),
    line: z.int().min(1),
    column: z.int().min(1).meta({ description: "In UTF-16 units." }),
  })
  .meta({ description: "Where it stands in the text." });

const wordSchema = z.strictObject({ word: z.string() });
const paramSchema = z.union([z.string(), z.number(), wordSchema, z.array(z.union([z.string(), wordSchema]))]);
const messageSchema = z.strictObject({
  key: z.string().meta({ description: "Which message of which rule." }),
  text: z.string().meta({ description: "The message in the chosen language." }),
  params: z.record(z.string(), paramSchema),
});

const patchSchema = z
  .array(
    z.union([
      z.strictObject({ op: z.enum(["add", "replace"]), path: z.string(), value: z.unknown() }),
      z.strictObject({ op: z.literal("remove"), path: z.string() }),
    ]),
  )
  .meta({ description: "A JSON Patch (RFC 6902)." });

const findingSchema = z.strictObject({
  rule: z.string(),
  severity: severitySchema,
  subject: z.strictObject(subjectSchema),
  path: z.string().meta({ description: "JSON pointer into the design." }),
  location: locationSchema.optional(),
  message: messageSchema,
  related: z.array(
    z.strictObject({
      ...subjectSchema,
      name: z.string(),
      path: z.string(),
      location: locationSchema.optional(),
    }),
  ),
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
const intervalSchema = z.strictObject({ atLeast: levelSchema, atMost: levelSchema });
const interfaceSchema = z.strictObject({
  between: z.array(z.string()).length(2),
  structural: intervalSchema,
  target: levelSchema.nullable(),
  advised: intervalSchema,
  perceived: z.record(z.string(), z.unknown()),
  criteria: z.array(
    z.strictObject({
      id: z.string(),
      level: levelSchema,
      factor: z.string(),
      status: z.string(),
      met: count,
      examined: count,
      evidence: z.array(z.unknown()),
      missing: z.array(z.unknown()),
    }),
  ),
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
    interfaces: z.array(interfaceSchema),
  })
  .meta({
    title: "orgproof result",
    description: "What `orgproof check --format json` prints for one file.",
  });

/** The JSON Schema (2020-12) of what `check --format json` prints, made from `resultSchema`. */
export function resultJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(resultSchema, { target: "draft-2020-12", io: "input" });
}
