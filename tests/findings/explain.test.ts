import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/findings/explain.ts";
import { designSchema } from "../../src/model/design.ts";
import { dropBlanks } from "../../src/model/drop-blanks.ts";
import { isPlain } from "../../src/model/is-plain.ts";
import { takenBy } from "../../src/model/taken-by.ts";
import { mutated } from "../model/mutated.ts";
import { randomDesign } from "../model/random-design.ts";

/** What the reader refuses although zod lets it pass: objects of classes, `__proto__`, keys that become one. */
function isOdd(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (!Array.isArray(value) && !isPlain(value)) return true;
  const keys = Object.keys(value);
  if (keys.includes("__proto__") || new Set(keys.map((key) => key.normalize("NFC"))).size < keys.length)
    return true;
  return Object.values(value).some(isOdd);
}

describe("explain", () => {
  test("has something to say exactly where zod refuses", () => {
    fc.assert(
      fc.property(mutated(randomDesign), (value) => {
        const written = dropBlanks(designSchema, value);
        if (isOdd(written)) return;
        const { faults } = explain(takenBy(designSchema), written);
        const result = designSchema.safeParse(written);
        expect({ says: faults.length > 0, issues: result.error?.issues.slice(0, 2) }).toEqual({
          says: !result.success,
          issues: result.error?.issues.slice(0, 2),
        });
      }),
      { numRuns: 300 },
    );
  });

  test("says nothing of a valid design", () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        expect(explain(takenBy(designSchema), design)).toEqual({ faults: [], rest: design });
      }),
    );
  });

  test("refuses what JSON does not have", () => {
    const design = (units: unknown) =>
      explain(takenBy(designSchema), { orgproof: 1, units, activities: {} }).faults;
    const found = (word: string) => [
      {
        rule: "schema/type",
        path: ["units"],
        variant: "",
        params: { found: { word }, expected: [{ word: "a map" }] },
      },
    ];
    expect(design(new Map())).toEqual(found("an object of a class"));
    expect(design(new Date(0))).toEqual(found("an object of a class"));
    expect(design(() => 1)).toEqual(found("a value that JSON does not have"));
    expect(design(1n)).toEqual(found("a value that JSON does not have"));
    expect(design([])).toEqual(found("a list"));
  });
});
