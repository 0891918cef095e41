import * as z from "zod";
import { designSchema } from "./design.ts";

type Json = { [keyword: string]: unknown };

/**
 * The JSON Schema (2020-12) of a design, generated from `designSchema`. It describes every key and lists every value, for completion in
 * editors, and takes blanks (`owner:`) as the reader does. What it cannot say (references, cycles, letters of the scheme) the reader finds.
 */
export function designJsonSchema(): Record<string, unknown> {
  const schema = tidy(z.toJSONSchema(designSchema, { target: "draft-2020-12", io: "input" }) as Json);
  return { ...schema, $defs: { ...(schema.$defs as Json), blank } };
}

const blank: Json = {
  description: "Says nothing, as if the key were left out.",
  anyOf: [{ type: "null" }, { type: "string", pattern: "^[\\s\\p{Cc}\\p{Cf}]*$" }],
};

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The schema without nesting and keywords that say nothing, and with room for blanks. */
function tidy(schema: Json): Json {
  const tidied: Json = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "$defs") tidied[keyword] = mapped(value, (inner) => tidy(inner));
    else if (keyword === "items") tidied[keyword] = tidy(value as Json);
    else if (keyword === "anyOf") tidied[keyword] = (value as Json[]).map(tidy).flatMap(alternatives);
    else if (keyword === "properties") tidied[keyword] = propertiesOf(value, schema.required);
    else if (keyword === "additionalProperties")
      tidied[keyword] = isJson(value) ? orBlank(tidy(value)) : value;
    else if (!saysNothing(keyword, value)) tidied[keyword] = value;
  }
  return tidied;
}

function propertiesOf(properties: unknown, required: unknown): Json {
  const needed = new Set(Array.isArray(required) ? required : []);
  return mapped(properties, (inner, name) => (needed.has(name) ? tidy(inner) : orBlank(tidy(inner))));
}

function mapped(schemas: unknown, map: (schema: Json, name: string) => Json): Json {
  return Object.fromEntries(
    Object.entries(schemas as Json).map(([name, inner]) => [name, map(inner as Json, name)]),
  );
}

function saysNothing(keyword: string, value: unknown): boolean {
  if (keyword === "propertyNames")
    return isJson(value) && Object.keys(value).length === 1 && value.type === "string";
  return keyword === "maximum" && value === Number.MAX_SAFE_INTEGER;
}

/** The alternatives inside an alternative that is nothing but those. */
function alternatives(schema: Json): readonly Json[] {
  return Object.keys(schema).length === 1 && Array.isArray(schema.anyOf)
    ? (schema.anyOf as Json[])
    : [schema];
}

/** The schema, or a blank: `owner:` with nothing behind it says nothing. */
function orBlank(schema: Json): Json {
  const { description, ...rest } = schema;
  const said = description === undefined ? {} : { description };
  return { ...said, anyOf: [...alternatives(rest), { $ref: "#/$defs/blank" }] };
}
