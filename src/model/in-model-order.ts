import type * as z from "zod";
import { isPlain } from "./is-plain.ts";
import { type Taken, takenBy } from "./taken-by.ts";

/** A copy of a value with the attributes of its maps in the order of the schema, and without those that are undefined. */
export function inModelOrder(schema: z.core.$ZodType, value: unknown): unknown {
  return ordered(takenBy(schema), value);
}

function ordered(taken: Taken | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(taken?.items, item));
  if (!isPlain(value)) return value;
  const option = taken?.maps.find(({ required }) => required.every((key) => Object.hasOwn(value, key)));
  const known = [...(option?.attributes?.keys() ?? [])].filter((key) => Object.hasOwn(value, key));
  const names = option?.attributes ? new Set([...known, ...Object.keys(value)]) : Object.keys(value);
  const copy: Record<string, unknown> = {};
  for (const name of names) {
    if (value[name] === undefined) continue;
    const inner = option?.attributes ? option.attributes.get(name) : option?.element;
    Object.defineProperty(copy, name, {
      value: ordered(inner, value[name]),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return copy;
}
