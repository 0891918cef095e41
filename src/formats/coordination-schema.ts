import * as z from "zod";

const party = z.strictObject({ kind: z.enum(["unit", "role"]), id: z.string() });
const share = z.number().nonnegative();
const range = (what: string) =>
  z
    .strictObject({ atLeast: share, atMost: z.union([share, z.literal("unknown")]) })
    .meta({ description: what });

const reasonSchema = z.union([
  z.strictObject({
    kind: z.literal("information"),
    information: z.string(),
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({ kind: z.literal("shared-work"), activity: z.string() }),
  z.strictObject({ kind: z.literal("decision"), decision: z.string() }),
]);

const pairSchema = z.strictObject({
  between: z.array(party).length(2),
  strength: z.int().nonnegative().meta({
    description: "The cell of the coordination requirements TA · TD · TAᵀ; 0: not known to be needed.",
  }),
  reasons: z.array(reasonSchema),
  provided: z.enum(["yes", "no", "unknown"]),
  channels: z.array(z.strictObject({ kind: z.enum(["flow", "meeting"]), id: z.string() })),
});

const congruenceSchema = z.strictObject({
  congruence: z.strictObject({ atLeast: share, atMost: share }).nullable().meta({
    description: "The share of needed pairs that are provided for; null: none is known to be needed.",
  }),
  needed: z.array(pairSchema).meta({ description: "Those that have to coordinate most first." }),
  surplus: z
    .array(pairSchema)
    .meta({ description: "Pairs with flows or meetings, and without a known need." }),
});

const days = z.union([z.number().nonnegative(), z.enum(["ad-hoc", "unknown"])]);

/** What `coordination --format json` prints: the one truth about its shape. */
export const coordinationSchema = z
  .strictObject({
    orgproof: z.literal(1).meta({ description: "Version of this format." }),
    file: z.string(),
    units: congruenceSchema,
    roles: congruenceSchema,
    unstated: z
      .strictObject({
        sections: z.array(z.string()),
        activities: z.array(z.string()),
        decisions: z.array(z.string()),
      })
      .meta({ description: "What is not stated, and further needs could come from." }),
    figures: z.strictObject({
      propagationCost: share.meta({
        description: "The share of activities and decisions that a change of one reaches on average.",
      }),
      reporting: z
        .strictObject({
          connectedness: share,
          hierarchy: share,
          efficiency: share,
          leastUpperBoundedness: share,
        })
        .nullable()
        .meta({
          description: "Krackhardt's measures of who reports to whom; null: not stated of all roles.",
        }),
    }),
    loads: z.array(
      z.strictObject({
        role: z.string(),
        meetings: z.array(z.string()),
        perhaps: z.array(z.string()).meta({ description: "Meetings in which its unit takes part." }),
        times: range("How often a week."),
        hours: range("Hours a week.")
          .nullable()
          .meta({ description: "null: how long a meeting takes is not said." }),
        share: range("Of its capacity.").nullable(),
      }),
    ),
    fewest: z
      .strictObject({
        exact: z.boolean().meta({ description: "Whether it is known that no fewer are enough." }),
        atLeast: z.int().nonnegative().meta({ description: "So many it takes at least." }),
        keep: z.array(
          z.strictObject({
            meeting: z.string(),
            participants: z.array(z.string()).meta({ description: "As few as are enough." }),
            every: days.meta({ description: "Days; as rarely as is enough." }),
          }),
        ),
        drop: z.array(z.string()),
      })
      .meta({ description: "The fewest meetings that keep every criterion that is met." }),
  })
  .meta({
    title: "orgproof coordination",
    description: "What `orgproof coordination --format json` prints.",
  });

export type CoordinationDocument = z.infer<typeof coordinationSchema>;

/** The JSON Schema (2020-12) of what `coordination --format json` prints, made from `coordinationSchema`. */
export function coordinationJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(coordinationSchema, { target: "draft-2020-12", io: "input" });
}
