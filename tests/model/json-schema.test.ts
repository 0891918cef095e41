import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { safeParseDesign } from "../../src/formats/parse-design.ts";
import { designJsonSchema } from "../../src/model/json-schema.ts";
import { randomDesign } from "./random-design.ts";

const schema = designJsonSchema();
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

type Json = { readonly [keyword: string]: unknown };

/** Every property of every map, with its name. */
function propertiesIn(value: unknown): readonly (readonly [string, Json])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = (value as Json).properties;
  const properties =
    typeof own === "object" && own !== null && !("type" in own && typeof own.type === "string")
      ? Object.entries(own)
      : [];
  return [...(properties as [string, Json][]), ...Object.values(value).flatMap(propertiesIn)];
}

describe("the JSON Schema of a design", () => {
  test("is valid 2020-12 in ajv's strict mode", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(validate).toBeTypeOf("function");
  });

  test("describes every key", () => {
    const properties = propertiesIn(schema);
    expect(properties.length).toBeGreaterThan(100);
    expect(properties.filter(([, property]) => !property.description).map(([name]) => name)).toEqual([]);
  });

  test("has no nesting that says nothing", () => {
    const nested = JSON.stringify(schema).match(/"anyOf":\[\{"anyOf":/g);
    expect(nested).toBeNull();
  });

  test("takes every valid design", () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        validate(design);
        expect(validate.errors).toBeNull();
      }),
    );
  });

  test.each([
    [
      "blanks",
      "orgproof: 1\nname:\nunits: { a: , b: { parent: } }\nactivities: { x: { raci: { A: }, needs: } }\nflows:",
    ],
    [
      "blank texts",
      "orgproof: 1\nname: ''\nunits: { a: '', b: { parent: ' ' } }\nactivities: { x: { raci: { A: '' }, every: '', tags: ' ' } }",
    ],
    [
      "`none`",
      "orgproof: 1\nunits: { a: { head: none } }\nactivities: { x: { every: none, planning: none } }\nmeetings: none",
    ],
    [
      "ids of any script",
      "orgproof: 1\nunits: { بازاریابی: , é: }\nactivities: { قیمت‌گذاری: { ownership: [بازاریابی, é] } }",
    ],
    [
      "one id alone",
      "orgproof: 1\nunits: { a: }\nactivities: { x: { raci: { A: a }, needs: i, produces: { } } }".replace(
        ", produces: { }",
        "",
      ),
    ],
  ])("takes %s, as the reader does", (_, text) => {
    expect(safeParseDesign(text)).toMatchObject({ success: true });
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  const start = "orgproof: 1\nunits: { a: }\nactivities: { x: }\n";
  test.each([
    ["no version", "units: {}\nactivities: {}"],
    ["another version", "orgproof: 2\nunits: {}\nactivities: {}"],
    ["an unknown section", `${start}unitz: {}`],
    ["an unknown attribute", `${start}roles: { r: { unit: a, foo: 1 } }`],
    ["a role without a unit", `${start}roles: { r: {} }`],
    ["a list for a section", `${start}roles: []`],
    ["an id with a space", `${start}roles: { a b: { unit: a } }`],
    ["the id `none`", `${start}roles: { none: { unit: a } }`],
    ["no duration", `${start}decisions: { d: { every: sometimes } }`],
    ["a rhythm of no time", `${start}decisions: { d: { every: P0D } }`],
    ["a scheme without letters", `${start}scheme: { letters: {} }`],
    ["an activity apart from itself", `${start}constraints: [{ separate: [x, x] }]`],
    ["a joiner at the end of an id", `${start}roles: { قیمت\u200c: { unit: a } }`],
    ["an empty duration", `${start}decisions: { d: { every: P } }`],
    ["a word that is not in the list", `${start}meetings: { m: { participants: a, purpose: fun } }`],
    ["a level that there is not", `${start}interfaces: [{ between: [a, b], target: great }]`],
    ["a score out of range", `${start}interfaces: [{ between: [a, b], perceived: { a: 10 } }]`],
    ["one unit for an interface", `${start}interfaces: [{ between: [a] }]`],
    ["a word for a boolean", `${start}processes: { p: { formal: yes } }`],
    ["no date", `${start}ignore: [{ rule: a, at: b, until: soon }]`],
  ])("refuses %s, as the reader does", (_, text) => {
    expect(safeParseDesign(text)).toMatchObject({ success: false });
    expect(validate(parse(text))).toBe(false);
  });
});
