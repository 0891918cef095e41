import * as z from "zod";
import { failureKinds } from "../change/failure.ts";
import { severities } from "../findings/severity.ts";
import { intervalSchema, messageSchema, subjectSchema } from "./result-schema.ts";

const named = z.strictObject({ id: z.string(), name: z.string() });

const effectSchema = z.strictObject({
  failures: z
    .array(
      z.strictObject({
        kind: z.enum(failureKinds),
        id: z.string(),
        name: z.string().meta({ description: "The name; of a flow, that of what it carries." }),
        between: z
          .array(z.string())
          .length(2)
          .optional()
          .meta({ description: "Of a flow, the names of the activities between which it is." }),
      }),
    )
    .meta({ description: "What is gone, all of it together." }),
  findings: z
    .array(
      z.strictObject({
        rule: z.string(),
        severity: z.enum(severities),
        subject: z.strictObject(subjectSchema),
        message: messageSchema,
        docs: z.string(),
      }),
    )
    .meta({ description: "What is found then, and was not before." }),
  unowned: z.array(named).meta({ description: "Activities that nobody owns then." }),
  unanswered: z.array(named).meta({ description: "Activities that nobody answers for then." }),
  undecided: z.array(named).meta({ description: "Decisions that nobody holds then." }),
  cutOff: z
    .array(z.strictObject({ activity: named, information: named }))
    .meta({ description: "Needs to which nothing brings their information then." }),
  levels: z
    .array(
      z.strictObject({
        between: z.array(z.string()).length(2),
        names: z.array(z.string()).length(2),
        before: intervalSchema,
        after: intervalSchema,
      }),
    )
    .meta({ description: "Levels that are lower, or of which less is certain." }),
});

/** What `faults --format json` prints: the one truth about its shape. */
export const faultsSchema = z
  .strictObject({
    orgproof: z.literal(1).meta({ description: "Version of this format." }),
    file: z.string(),
    search: z.union([
      z.strictObject({ for: z.enum(["alone", "pairs"]) }),
      z.strictObject({ for: z.literal("cut"), lower: z.array(z.string()).length(2) }),
      z.strictObject({ for: z.literal("cut"), unown: z.string() }),
    ]),
    tried: z.int().nonnegative(),
    of: z.int().nonnegative().meta({ description: "How many there were to try." }),
    size: z.int().nonnegative().meta({
      description:
        "How many were gone together, at most; 0: what was looked for is so, and nothing was tried.",
    }),
    stopped: z.boolean().meta({ description: "Whether somebody stopped it before all were tried." }),
    effects: z
      .array(effectSchema)
      .meta({ description: "What takes something down, the most critical first." }),
  })
  .meta({ title: "orgproof faults", description: "What `orgproof faults --format json` prints." });

/** The JSON Schema (2020-12) of what `faults --format json` prints, made from `faultsSchema`. */
export function faultsJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(faultsSchema, { target: "draft-2020-12", io: "input" });
}
