import * as z from "zod";
import { rhythmSchema } from "./duration.ts";
import { refers } from "./id.ts";
import { attribute, flag, listOf, required } from "./optional.ts";
import { textSchema } from "./text.ts";

/** What a meeting may be for. */
export const purposes = ["planning", "review", "coordination", "learning", "conflict"] as const;
export type Purpose = (typeof purposes)[number];

/** A meeting; it joins units when two participants belong to them. */
export const meetingSchema = z.strictObject({
  name: textSchema.optional().meta({ description: "The meeting's name; the id when left out." }),
  description: textSchema.optional().meta({ description: "Anything worth saying about the meeting." }),
  participants: required(listOf(refers("party")), "The roles and units that take part."),
  every: attribute(
    z.union([rhythmSchema, z.literal("ad-hoc")]),
    "How often it is held, or ad-hoc (`none` means the same); unknown when left out.",
  ),
  documented: attribute(flag, "Whether it is documented; unknown when left out."),
  purpose: attribute(listOf(z.enum(purposes)), "What it is for; unknown when left out."),
  reports: attribute(
    z.record(refers("unit"), listOf(refers("information"))),
    "Unit: information it presents; {} is nothing; unknown when left out.",
  ),
  decides: attribute(listOf(refers("decision")), "Decisions that are taken in it; none when left out."),
});
