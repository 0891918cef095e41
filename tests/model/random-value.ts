import fc from "fast-check";
import type { z } from "zod";
import { idSchemas, type ReferenceKind, references } from "../../src/model/id.ts";
import { anyText } from "./hostile-text.ts";

/** What a random value may refer to. */
export type Ids = { readonly [kind in ReferenceKind]: readonly string[] };

/** Random values that a schema of the model accepts; its references are taken from `ids`. */
export function valuesOf(schema: z.core.$ZodType, ids: Ids): fc.Arbitrary<unknown> {
  if (idSchemas.get(schema)) {
    const kind = references.get(schema)?.to;
    return kind ? fc.constantFrom(...ids[kind]) : fc.constantFrom("an-id", "شناسه", "other_id.2");
  }
  const definition = (schema as z.core.$ZodTypes)._zod.def;
  switch (definition.type) {
    case "optional":
      return valuesOf(definition.innerType, ids);
    case "union":
      return fc.oneof(...definition.options.map((option) => valuesOf(option, ids)));
    case "literal":
      return fc.constantFrom(...definition.values);
    case "enum":
      return fc.constantFrom(...Object.values(definition.entries));
    case "boolean":
      return fc.boolean();
    case "string":
      return fc.oneof(refined, anyText).filter((text) => (schema as z.ZodType).safeParse(text).success);
    case "number":
      return fc
        .oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 1e9, noNaN: true }))
        .filter((number) => !Object.is(number, -0) && (schema as z.ZodType).safeParse(number).success);
    case "array":
      return fc
        .array(valuesOf(definition.element, ids), { maxLength: 3 })
        .filter((list) => (schema as z.ZodType).safeParse(list).success);
    case "record":
      return fc
        .uniqueArray(fc.tuple(valuesOf(definition.keyType, ids), valuesOf(definition.valueType, ids)), {
          maxLength: 3,
          selector: ([key]) => key,
        })
        .map((entries) => Object.fromEntries(entries.filter(([key]) => key !== "__proto__")) as object)
        .filter((map) => (schema as z.ZodType).safeParse(map).success);
    case "object": {
      const attributes = Object.entries(definition.shape).map(
        ([name, inner]) => [name, valuesOf(inner, ids)] as const,
      );
      const required = Object.entries(definition.shape).filter(
        ([, inner]) => inner._zod.optin !== "optional",
      );
      return fc.record(Object.fromEntries(attributes), { requiredKeys: required.map(([name]) => name) });
    }
    default:
      throw new TypeError(`no random values of ${definition.type}`);
  }
}

const refined = fc.constantFrom(
  "weekly",
  "P1W",
  "PT4H",
  "P3M",
  "P1Y2M3DT4H5M6S",
  "biweekly",
  "2030-12-31",
  "email",
);
