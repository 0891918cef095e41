import type * as z from "zod";
import { isPlain } from "./is-plain.ts";
import { isWritten, textSchema } from "./text.ts";

/**
 * The value without its blanks: `null`, or a text of nothing but white space, in place of an attribute says nothing, as if it were left out; in
 * place of an element of a section it is an element that says nothing of itself. Items of lists stay, so that the schema can refuse them.
 */
export function dropBlanks(schema: z.core.$ZodType, value: unknown): unknown {
  const definition = (schema as z.core.$ZodTypes)._zod.def;
  switch (definition.type) {
    case "optional":
      return dropBlanks(definition.innerType, value);
    case "union": {
      const option = definition.options.flatMap(flattened).find((candidate) => fits(candidate, value));
      const kept = option ? dropBlanks(option, value) : value;
      // a text in no language
      return schema === textSchema && isPlain(kept) && Object.keys(kept).length === 0 ? undefined : kept;
    }
    case "array":
      return Array.isArray(value) ? value.map((item) => dropBlanks(definition.element, item)) : value;
    case "record":
      return isPlain(value) ? mapEntries(value, (_, item) => blankAs(definition.valueType, item)) : value;
    case "object":
      return isPlain(value)
        ? mapEntries(value, (name, item) => {
            const inner = Object.hasOwn(definition.shape, name) ? definition.shape[name] : undefined;
            if (!inner) return item;
            return isBlank(item) ? undefined : dropBlanks(inner, item);
          })
        : value;
    default:
      return value;
  }
}

/** Whether what is written in place of an attribute or an element says nothing. */
export function isBlank(value: unknown): boolean {
  return value === null || (typeof value === "string" && !isWritten(value));
}

/** In a record, a blank element of a section is an empty one; any other blank entry says nothing. */
function blankAs(schema: z.core.$ZodType, value: unknown): unknown {
  if (!isBlank(value)) return dropBlanks(schema, value);
  return (schema as z.core.$ZodTypes)._zod.def.type === "object" ? {} : undefined;
}

/** The options of a union that stands inside of another; texts stay whole. */
function flattened(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const definition = (schema as z.core.$ZodTypes)._zod.def;
  return definition.type === "union" && schema !== textSchema
    ? definition.options.flatMap(flattened)
    : [schema];
}

function fits(schema: z.core.$ZodType, value: unknown): boolean {
  const { type } = (schema as z.core.$ZodTypes)._zod.def;
  if (Array.isArray(value)) return type === "array";
  return isPlain(value) && (type === "object" || type === "record" || schema === textSchema);
}

function mapEntries(
  value: Record<string, unknown>,
  map: (name: string, item: unknown) => unknown,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const item = map(name, value[name]);
    // defineProperty, because an assignment to `__proto__` would change the prototype instead of adding a key
    if (item !== undefined)
      Object.defineProperty(kept, name, {
        value: item,
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return kept;
}
