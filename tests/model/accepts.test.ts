import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { accepts } from "../../src/model/accepts.ts";
import { designSchema } from "../../src/model/design.ts";
import { idsOf } from "../../src/organisation/ids-of.ts";
import { mutated } from "./mutated.ts";
import { randomDesign } from "./random-design.ts";

/** How many keys a value has, counted plainly. */
function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const below = Object.values(value).reduce((sum: number, item) => sum + keysIn(item), 0);
  return below + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

describe("accepts", () => {
  const accept = accepts(designSchema);

  test("takes every valid design, and counts its keys", () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        const acceptance = { ids: idsOf(design), keys: 0 };
        expect(accept(design, acceptance)).toBe(true);
        expect(acceptance.keys).toBe(keysIn(design));
      }),
    );
  });

  test("takes nothing that zod refuses, or would give back changed", () => {
    fc.assert(
      fc.property(mutated(randomDesign), (value) => {
        if (!accept(value)) return;
        const result = designSchema.safeParse(value);
        expect(result.error).toBeUndefined();
        expect(result.data).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  test("leaves what zod would change to zod", () => {
    const design = (id: string) => ({ orgproof: 1, units: { [id]: {} }, activities: {} });
    expect(accept(design("e\u0301"))).toBe(false);
    expect(accept(design("é"))).toBe(true);
    expect(accept({ orgproof: 1, units: new Map(), activities: {} })).toBe(false);
  });

  test("knows ids by kind, where they are given", () => {
    const design = { orgproof: 1, units: { a: {}, b: { parent: "a" } }, activities: {} };
    expect(accept(design, { ids: { unit: new Set(["a"]) }, keys: 0 })).toBe(true);
    expect(accept(design, { ids: { unit: new Set(["b"]) }, keys: 0 })).toBe(false);
    expect(accept(design, { ids: { unit: undefined }, keys: 0 })).toBe(true);
  });

  const schemas: Record<string, z.ZodType> = {
    text: z.string(),
    "text of a length": z.string().min(2).max(3),
    "two texts": z.union([z.string().min(5), z.string().max(1)]),
    "text of a pattern": z.string().regex(/^a/),
    number: z.number(),
    "number in a range": z.number().min(1).max(2),
    "number above": z.number().gt(1),
    integer: z.int().min(0),
    "two ranges": z.union([z.number().max(1), z.number().min(5)]),
    literals: z.union([z.literal("x"), z.literal([1, null]), z.enum(["y", "z"])]),
    list: z.array(z.number()).min(1),
    "two lists": z.union([z.array(z.string()), z.array(z.number())]),
    "refined list": z.array(z.number()).refine((list) => list[0] !== 1),
    maps: z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.number().optional() })]),
    "loose map": z.looseObject({ a: z.string() }),
    "refined map": z.record(z.string(), z.number()).refine((map) => Object.keys(map).length === 1),
    date: z.date(),
    any: z.unknown(),
    changed: z.string().transform((text) => text.length),
  };
  const values = [
    undefined,
    null,
    true,
    "",
    "a",
    "ab",
    "abcd",
    "abcdef",
    "x",
    "y",
    0,
    1,
    1.5,
    2,
    7,
    Number.NaN,
    -0.5,
    Number.POSITIVE_INFINITY,
  ];
  const maps = [
    [],
    [1],
    ["a"],
    [1, 2],
    ["a", 1],
    {},
    { a: "x" },
    { a: 1 },
    { b: 1 },
    { b: undefined },
    { a: "x", b: 1 },
    new Date(0),
    new Map(),
  ];

  test.each(Object.entries(schemas))("never takes more than zod does: %s", (_, schema) => {
    for (const value of [...values, ...maps]) {
      if (!accepts(schema)(value)) continue;
      const result = schema.safeParse(value);
      expect(result.success, JSON.stringify(value)).toBe(true);
      expect(result.data).toEqual(value);
    }
  });
});
