import * as z from "zod";
import { closestFinder } from "../findings/closest.ts";
import { durationInDays, durationSchema } from "../model/duration.ts";
import { levels } from "../model/level.ts";
import { once } from "../model/once.ts";
import { criteria } from "./criteria.ts";
import { type Profile, standardProfile } from "./profile.ts";

const share = z.number().min(0).lt(1);
const askedFor = z.enum([...levels.slice(1), "supporting", "off"] as [
  "defined",
  "aligned",
  "integrated",
  "supporting",
  "off",
]);

/** A profile as it is written, in a configuration or in code: what it does not say stays as it is in the profile that it starts from. */
export const profileSchema = once(() =>
  z
    .strictObject({
      name: z.string().optional().meta({ description: "What the profile is called." }),
      criteria: z.record(z.string(), askedFor).optional().meta({
        description:
          "By criterion id: the level that asks for it, supporting (reported, not asked for) or off; as its page says when left out.",
      }),
      tolerance: share.optional().meta({
        description:
          "The share that may miss where a criterion asks something of all, from 0 to below 1: 0 when left out.",
      }),
      tolerances: z
        .record(z.string(), share)
        .optional()
        .meta({ description: "Tolerances by criterion id, over the one for all." }),
      meetingEvery: z.union([durationSchema, z.number().positive()]).optional().meta({
        description: "A joint meeting counts when it is held at least this often: quarterly when left out.",
      }),
    })
    .meta({ title: "profile", description: "Which criteria count for a level, and how strictly." }),
);

type Writable<T> = T extends object ? { readonly [name in keyof T]: Writable<T[name]> } : T;

/** What may be said of a profile. */
export type ProfileDefinition = Writable<z.infer<ReturnType<typeof profileSchema>>>;

/**
 * Defines a profile: which criteria count for a level, with what tolerance, and how often meetings have to be held.
 * @param base The profile that it starts from.
 * @throws {TypeError} that says what is wrong with it.
 */
export function defineProfile(definition: ProfileDefinition, base: Profile = standardProfile): Profile {
  const parsed = profileSchema().safeParse(definition);
  if (!parsed.success) throw new TypeError(`profile: ${z.prettifyError(parsed.error)}`);
  const { name, criteria: asked = {}, tolerance, tolerances = {}, meetingEvery } = parsed.data;
  for (const id of [...Object.keys(asked), ...Object.keys(tolerances)]) refuseUnknown(id);
  return Object.freeze({
    name: name ?? base.name,
    criteria: Object.freeze({ ...base.criteria, ...asked }),
    tolerance: tolerance ?? base.tolerance,
    tolerances: Object.freeze({ ...base.tolerances, ...tolerances }),
    meetingEvery:
      typeof meetingEvery === "string"
        ? (durationInDays(meetingEvery) ?? base.meetingEvery)
        : (meetingEvery ?? base.meetingEvery),
  });
}

function refuseUnknown(criterion: string): void {
  const ids = criteria.map(({ id }) => id);
  if (ids.includes(criterion)) return;
  const closest = closestFinder()(criterion, ids);
  throw new TypeError(
    `profile: unknown criterion \`${criterion}\`${closest ? `; did you mean \`${closest}\`?` : ""}`,
  );
}
