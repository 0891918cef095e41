import * as z from "zod";

/** Schemas, their unions and what may be left out taken apart. */
export function flatSchemas(schema: z.core.$ZodType): readonly z.core.$ZodTypes[] {
  const known = schema as z.core.$ZodTypes;
  const definition = known._zod.def;
  if (definition.type === "optional") return flatSchemas(definition.innerType);
  if (definition.type === "union") return definition.options.flatMap((option) => flatSchemas(option));
  return [known];
}

/** What may stand at a path of a document: schemas as they are written, with their descriptions. Where a list may be one item alone, both ways lead on. */
export function schemasAt(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
): readonly z.core.$ZodType[] {
  return path.reduce<readonly z.core.$ZodType[]>(
    (schemas, part) => schemas.flatMap((each) => flatSchemas(each).flatMap((flat) => inside(flat, part))),
    [schema],
  );
}

function inside(schema: z.core.$ZodTypes, part: string | number): readonly z.core.$ZodType[] {
  const definition = schema._zod.def;
  switch (definition.type) {
    case "array":
      return typeof part === "number" ? [definition.element] : [];
    case "record":
      return typeof part === "string" ? [definition.valueType] : [];
    case "object": {
      const inner =
        typeof part === "string" && Object.hasOwn(definition.shape, part)
          ? definition.shape[part]
          : undefined;
      return inner ? [inner] : [];
    }
    default:
      return [];
  }
}

/** What the model says of a schema. */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const said = z.globalRegistry.get(schema)?.description;
  if (said !== undefined) return said;
  const definition = (schema as z.core.$ZodTypes)._zod.def;
  return definition.type === "optional" ? descriptionOf(definition.innerType) : undefined;
}
