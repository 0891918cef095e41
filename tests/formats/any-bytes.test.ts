import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type ParseOptions, safeParseDesign } from "../../src/formats/parse-design.ts";
import { prototypesComplaint } from "../fuzz/complaint.ts";
import { designComplaint } from "../fuzz/read-design.ts";
import { mutated } from "../model/mutated.ts";
import { randomDesign } from "../model/random-design.ts";

afterAll(() => {
  expect(prototypesComplaint()).toBeUndefined();
});

/** Reads whatever it is: a design that can be written again, or findings that each have a place in the text. */
function read(input: unknown, options: ParseOptions = {}): void {
  expect(designComplaint(input, options)).toBeUndefined();
}

const sample = `# a company
orgproof: 1
name: { en: "Company", fa: 'شرکت' }
units:
  marketing: &unit { head: analyst, orientation: { horizon: P1Y } }
  sales:
    <<: *unit
    name: |
      Sales
      and more
roles: { analyst: { unit: [marketing, sales] } }
activities:
  campaign:
    raci: { A: analyst, "R": [ marketing ] }
    needs:
      - brief
      - information: leads
        within: 'P1D'
flows: []
`;

describe("any bytes give a design or findings with places", () => {
  test("a valid text cut off at every offset", () => {
    const written = safeParseDesign(sample);
    expect(written.error).toBeUndefined();
    const json = JSON.stringify(written.data, null, 1);
    for (let end = 0; end <= sample.length; end += 1) read(sample.slice(0, end));
    for (let end = 0; end <= json.length; end += 1) {
      read(json.slice(0, end));
      expect(safeParseDesign(json.slice(0, end)).success).toBe(end === json.length);
    }
    const bytes = new TextEncoder().encode(sample);
    for (let end = 0; end <= bytes.length; end += 3) read(bytes.subarray(0, end));
  });

  test("a valid design with other values in it, as value, YAML and JSON", () => {
    fc.assert(
      fc.property(mutated(randomDesign), (value) => {
        read(value);
        const json = JSON.stringify(value);
        if (json === undefined) return;
        read(json);
        read(json, { format: "yaml" });
      }),
      { numRuns: 300 },
    );
  });

  test("values of every kind", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withMap: true,
          withDate: true,
          withBigInt: true,
          withTypedArray: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (value) => {
          if (!(value instanceof Uint8Array)) read(value);
        },
      ),
      { numRuns: 500 },
    );
    for (const value of [
      () => 1,
      Symbol("x"),
      1n,
      Number.NaN,
      new Proxy({}, {}),
      Object.create({ orgproof: 1 }),
    ])
      read(value);
  });

  test("a map where a level belongs, one of which is called undefined", () => {
    const design = {
      orgproof: 1,
      units: { a: {}, b: {} },
      activities: {},
      interfaces: [{ between: ["a", "b"], target: { e: 1 } }],
    };
    read(design);
    read(JSON.stringify(design));
  });

  test("a value that holds itself", () => {
    const units: Record<string, unknown> = {};
    units.units = units;
    read({ orgproof: 1, units, activities: units });
  });
});
