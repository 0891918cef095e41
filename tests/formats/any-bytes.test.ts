import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DesignError } from "../../src/findings/design-error.ts";
import { type ParseOptions, safeParseDesign } from "../../src/formats/parse-design.ts";
import { stringifyDesign } from "../../src/formats/stringify-design.ts";
import { anyText } from "../model/hostile-text.ts";
import { mutated } from "../model/mutated.ts";
import { randomDesign } from "../model/random-design.ts";

const before = new Map<object, readonly PropertyKey[]>();
const prototypes = [Object.prototype, Array.prototype, String.prototype, Map.prototype, Function.prototype];
beforeAll(() => {
  for (const prototype of prototypes) before.set(prototype, Reflect.ownKeys(prototype));
});
afterAll(() => {
  for (const prototype of prototypes) expect(Reflect.ownKeys(prototype)).toEqual(before.get(prototype));
});

/** Reads whatever it is: a design that can be written again, or findings that each have a place in the text. */
function read(input: unknown, options: ParseOptions = {}): void {
  const result = safeParseDesign(input, options);
  if (result.success) {
    expect(safeParseDesign(stringifyDesign(result.data)).data).toEqual(
      JSON.parse(JSON.stringify(result.data)),
    );
    return;
  }
  expect(result.error).toBeInstanceOf(DesignError);
  expect(result.error.findings.length).toBeGreaterThan(0);
  for (const { rule, location, message } of result.error.findings) {
    expect(rule).toMatch(/^(?:schema|reference)\//);
    // what is found may look like this, and a level is called undefined
    const quoted = Object.values(message.params)
      .flat()
      .filter((value) => typeof value === "string");
    const words = quoted.reduce((text, value) => text.replaceAll(value, ""), message.text);
    expect(words).not.toMatch(/\{[a-zA-Z]+(?:\|or)?\}|undefined|\[object/);
    if (typeof input !== "string" && !(input instanceof Uint8Array)) continue;
    expect(location?.line).toBeGreaterThan(0);
    expect(location?.column).toBeGreaterThan(0);
  }
  const said = result.error.findings.map(({ rule, path, location, message }) =>
    JSON.stringify([rule, path, location, message]),
  );
  expect(new Set(said).size).toBe(said.length);
}

const formats: readonly ParseOptions[] = [{}, { format: "json" }, { format: "yaml" }];
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
  test("random bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...formats), read), {
      numRuns: 1000,
    });
  });

  test("random texts", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.array(anyText, { maxLength: 20 }).map((parts) => parts.join("")),
    );
    fc.assert(fc.property(text, fc.constantFrom(...formats), read), { numRuns: 1000 });
  });

  test("garbage made of the signs of the formats", () => {
    const signs = [
      ..."{}[],:-?#&*!|>'\"%@`\\\n \t~<",
      "\n  ",
      "\n    ",
      ": ",
      "- ",
      "<<: ",
      "&a ",
      "*a",
      "!!str ",
      "---\n",
      "\r\n",
      "orgproof: 1\n",
      "units:",
      '"a"',
      "a",
      "1",
      "null",
      "\\u00",
      "__proto__",
    ];
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(fc.property(text, fc.constantFrom(...formats), read), { numRuns: 3000 });
  });

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

  test("a valid text with a piece taken out, put in, or turned around", () => {
    const change = fc.record({
      at: fc.nat(sample.length),
      length: fc.nat(20),
      put: fc.oneof(anyText, fc.constantFrom("{", "}", "[", "]", '"', "'", ":", "\n", "  ")),
    });
    const texts = [sample, JSON.stringify(safeParseDesign(sample).data, null, 1)];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (text, changes) => {
          const changed = changes.reduce(
            (done, { at, length, put }) => done.slice(0, at) + put + done.slice(at + length),
            text,
          );
          for (const options of formats) read(changed, options);
        },
      ),
      { numRuns: 700 },
    );
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
