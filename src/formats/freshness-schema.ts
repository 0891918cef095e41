import * as z from "zod";
import { subjectKinds } from "../findings/finding.ts";

const days = z.number().nonnegative();
const atLeast = z.union([days, z.literal("endless")]);
const range = z
  .strictObject({ atLeast, atMost: z.union([atLeast, z.literal("unknown")]) })
  .meta({ description: "In days." });
const term = z.union([days, z.enum(["none", "unknown"])]);
const answer = z.enum(["yes", "no", "unknown", "not-applicable"]);
const indices = z.array(z.int().nonnegative());

const linkSchema = z.strictObject({
  flow: z.string(),
  from: z.string(),
  to: z.string(),
  period: term.meta({ description: "How often it goes out, in days; 0: when an event starts it." }),
  delay: term.meta({ description: "From the start to receipt, in days." }),
});

const stepSchema = z.union([z.strictObject({ activity: z.string(), period: term }), linkSchema]);

const lineageSchema = range.extend({
  starts: z.enum(["outside", "collected", "feedback", "unknown"]).meta({
    description:
      "Where the oldest fact comes in: from outside, where it is collected, or where a feedback loop is not followed further.",
  }),
  steps: z.array(stepSchema).meta({ description: "Its way: activities that work it up, and flows." }),
});

const useSchema = z.strictObject({
  of: z
    .strictObject({ kind: z.enum(subjectKinds), id: z.string() })
    .meta({ description: "The need, or the decision." }),
  information: z.string(),
  activity: z.string(),
  limit: z
    .union([days, z.literal("unknown")])
    .nullable()
    .meta({
      description: "How old it may be, in days: a need's `within`, a decision's `every`; null: nobody says.",
    }),
  brought: z.enum(["yes", "no", "unknown"]),
  worst: range.nullable().meta({ description: "Just before the next update; null: nothing brings it." }),
  mean: range.nullable(),
  onTime: answer,
  chain: z.array(linkSchema).meta({ description: "The chain that is the best at worst." }),
  meanChain: z.array(linkSchema).meta({ description: "The chain that is the best on average." }),
  lineage: lineageSchema.nullable().meta({ description: "The oldest raw fact inside." }),
  lineageOnTime: answer,
  gains: z
    .array(z.strictObject({ flow: z.string(), days }))
    .meta({ description: "By how much the worst age would fall if a flow took no time." }),
});

/** What `freshness --format json` prints: the one truth about its shape. */
export const freshnessSchema = z
  .strictObject({
    orgproof: z.literal(1).meta({ description: "Version of this format." }),
    file: z.string(),
    uses: z.array(useSchema).meta({ description: "Where information is used." }),
    decisions: z.array(
      z.strictObject({
        decision: z.string(),
        uses: indices.meta({ description: "Indices into `uses`." }),
        oldest: z.int().nonnegative().nullable().meta({
          description: "The use with the oldest raw fact; null: none is known to be brought to an activity.",
        }),
      }),
    ),
    speedUps: z
      .array(
        z.strictObject({
          ...linkSchema.shape,
          days: days.meta({ description: "Over all uses." }),
          uses: indices.meta({ description: "Uses that get fresher." }),
          mends: indices.meta({ description: "Uses that are late and would be on time." }),
        }),
      )
      .meta({ description: "The flows to make faster, the first one first." }),
    loops: z
      .array(z.strictObject({ activities: z.array(z.string()), needs: z.array(z.string()) }))
      .meta({ description: "Feedback loops, and the needs by which work comes back." }),
  })
  .meta({ title: "orgproof freshness", description: "What `orgproof freshness --format json` prints." });

export type FreshnessDocument = z.infer<typeof freshnessSchema>;

/** The JSON Schema (2020-12) of what `freshness --format json` prints, made from `freshnessSchema`. */
export function freshnessJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(freshnessSchema, { target: "draft-2020-12", io: "input" });
}
