import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { designFromCsv } from "../../../../src/formats/table/book/design-from-csv.ts";
import { designFromWorkbook } from "../../../../src/formats/table/book/design-from-workbook.ts";
import { designToCsv } from "../../../../src/formats/table/book/design-to-csv.ts";
import { designToWorkbook } from "../../../../src/formats/table/book/design-to-workbook.ts";
import type { Design } from "../../../../src/model/design.ts";
import { designs } from "../../../../src/testing/arbitraries/designs.ts";
import { randomDesign } from "../../../model/random-design.ts";
import { runs } from "../../../runs.ts";
import { richDesigns } from "./rich-designs.ts";

const arbitraries: readonly (readonly [string, fc.Arbitrary<Design>])[] = [
  ["random designs", designs({ known: 0.6 })],
  ["designs of everything that the model allows", randomDesign],
];

describe.each(["en", "fa"] as const)("in %s", (locale) => {
  test.each(arbitraries)("CSV files give back %s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (design) => {
        const read = designFromCsv(designToCsv(design, { locale }));
        expect(read.error?.message).toBeUndefined();
        expect(read.data).toEqual(design);
        expect(read.notes).toEqual([]);
      }),
      runs(30, 5000),
    );
  });

  test.each(arbitraries)("workbooks give back %s", async (_, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (design) => {
        const read = await designFromWorkbook(designToWorkbook(design, { locale }));
        expect(read.error?.message).toBeUndefined();
        expect(read.data).toEqual(design);
        expect(read.notes).toEqual([]);
      }),
      runs(30, 5000),
    );
  });

  test.each(Object.entries(richDesigns))("%s comes back", async (_, design) => {
    const fromCsv = designFromCsv(designToCsv(design, { locale }));
    expect(fromCsv.error?.message).toBeUndefined();
    expect(fromCsv.data).toEqual(design);
    const fromBook = await designFromWorkbook(designToWorkbook(design, { locale }));
    expect(fromBook.error?.message).toBeUndefined();
    expect(fromBook.data).toEqual(design);
  });
});

test("equal designs give equal bytes", () => {
  const [design] = Object.values(richDesigns);
  if (!design) throw new Error("no design");
  expect(designToWorkbook(design)).toEqual(designToWorkbook(structuredClone(design)));
});

test("a list of what is written by attributes has no need of a prototype", () => {
  const needs = [Object.assign(Object.create(null), { information: "i" })];
  const design: Design = { orgproof: 1, units: { u: {} }, activities: { a: { needs } } };
  expect(designFromCsv(designToCsv(design, { locale: "en" })).data).toEqual(design);
});
