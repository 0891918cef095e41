import * as z from "zod";

const place = z.string().meta({ description: "JSON pointer (RFC 6901) into the design." });

const operationSchema = z.strictObject({
  op: z.enum(["add", "remove", "replace", "move", "copy", "test"]),
  path: place,
  from: place.optional().meta({ description: "Where `move` and `copy` take the value from." }),
  value: z.unknown().optional().meta({ description: "What `add`, `replace` and `test` put or expect." }),
});

/** A JSON Patch (RFC 6902): operations, applied in order, all or none. */
export const patchSchema = z.array(operationSchema).min(1);
export type Patch = readonly Readonly<z.infer<typeof operationSchema>>[];
