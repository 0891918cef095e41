import * as z from "zod";

/** The bare word that says of an optional value: known, there is none. */
export const none = z.literal("none").meta({ id: "none", description: "Known: there is none." });

/** An attribute that may be left out (the model says whether that means none or unknown) or be `none` (known to be none). */
export function attribute<S extends z.ZodType>(schema: S, description: string) {
  return z.union([schema, none]).optional().meta({ description });
}

/** An attribute that must be there. */
export function required<S extends z.ZodType>(schema: S, description: string) {
  return schema.meta({ description });
}

/** A list; one item alone is accepted in its place. */
export function listOf<S extends z.ZodType>(item: S) {
  return z.union([item, z.array(item)]);
}

/** A map that holds something. */
export function filled<S extends z.ZodRecord>(map: S): S {
  return map.refine((entries) => Object.keys(entries).length > 0, { params: { code: "filled" } });
}

/** `true`, `false`, or `none` for false. */
export const flag = z.boolean();
