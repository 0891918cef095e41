import * as z from "zod";
import { failureKinds } from "../change/failure.ts";
import { patchSchema } from "../change/patch.ts";
import type { Immutable } from "../model/immutable.ts";
import { filled, listOf } from "../model/optional.ts";
import { textSchema, writtenSchema } from "../model/text.ts";
import { assertionSchema } from "./assertion-schema.ts";

const failing = (description: string) => writtenSchema.optional().meta({ description });

export const scenarioSchema = z.strictObject({
  description: textSchema.optional().meta({ description: "Anything worth saying about the scenario." }),
  patch: patchSchema
    .optional()
    .meta({ description: "A JSON Patch (RFC 6902) that is applied to the design." }),
  without: z
    .strictObject({
      person: failing("The name of a person."),
      role: failing("Id of a role."),
      meeting: failing("Id of a meeting."),
      system: failing("Id of a system."),
      flow: failing("Id of a flow."),
      knowledge: failing("Id of a knowledge."),
    })
    .optional()
    .meta({ description: "What is gone: all of these together." }),
  evenWithoutAny: listOf(z.enum(failureKinds))
    .optional()
    .meta({ description: "The assertions hold, too, whichever one of these is gone." }),
  expect: z.array(assertionSchema).min(1).meta({ description: "What is asserted: all of it holds." }),
});

/** The expectations document: what somebody expects of a design, by the names of scenarios. */
export const expectationsSchema = z
  .strictObject({
    $schema: writtenSchema.optional().meta({ description: "Address of this JSON Schema, for editors." }),
    orgproof: z.literal(1).meta({ description: "Version of the format." }),
    design: writtenSchema.optional().meta({
      description:
        "The file of the design, seen from this file; when left out, the one beside it with the same name: design.yaml of design.expect.yaml.",
    }),
    scenarios: filled(z.record(writtenSchema, scenarioSchema)).meta({
      description: "Scenarios by name: the design as it is, or with something changed or gone.",
    }),
  })
  .meta({ title: "orgproof expect", description: "What is expected of a design." });

/** Expectations of a design, as they are written in a `*.expect.yaml`. */
export type Expectations = Immutable<z.infer<typeof expectationsSchema>>;
export type Scenario = Immutable<z.infer<typeof scenarioSchema>>;
