import * as z from "zod";
import { refers } from "./id.ts";
import { attribute, listOf, required } from "./optional.ts";
import { textSchema, writtenSchema } from "./text.ts";

/** Ways in which knowledge is transferred. */
export const transferWays = [
  "rotation",
  "project-team",
  "liaison",
  "meeting",
  "training",
  "document",
] as const;
export type TransferWay = (typeof transferWays)[number];

const transferSchema = z.strictObject({
  from: required(listOf(refers("party")), "The party or parties that pass it on."),
  to: required(listOf(refers("party")), "The party or parties that receive it."),
  through: required(z.enum(transferWays), "How it is passed on."),
  ref: attribute(writtenSchema, "What carries it: a meeting's id, a document's address, ..."),
});

/** Something that parties know and activities require. */
export const knowledgeSchema = z.strictObject({
  name: textSchema.optional().meta({ description: "The knowledge's name; the id when left out." }),
  description: textSchema.optional().meta({ description: "Anything worth saying about the knowledge." }),
  heldBy: attribute(
    z.union([refers("party"), z.array(refers("party")), z.record(refers("party"), z.number().min(0).max(5))]),
    "The parties that hold it, or party: 0..5 (1 or more holds it); unknown when left out.",
  ),
  transfers: attribute(listOf(transferSchema), "How it is passed from party to party; none when left out."),
});
