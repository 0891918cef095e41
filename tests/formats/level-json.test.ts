import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { check } from "../../src/check/check.ts";
import { checkJson } from "../../src/formats/check-json.ts";
import { type LevelDocument, levelJson } from "../../src/formats/level-json.ts";
import { levelJsonSchema, type levelSchema } from "../../src/formats/level-schema.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { resultJsonSchema } from "../../src/formats/result-schema.ts";
import { link } from "../../src/organisation/link.ts";

const ajv = () => new Ajv2020({ strict: true, allErrors: true });
const validate = ajv().compile(levelJsonSchema());
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const resultOf = (path: string, locale: "en" | "fa" = "en") =>
  check(link(parseDesign(read(path), { file: path })), { locale });

type Deep<T> = T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;
type Described = Deep<z.infer<typeof levelSchema>>["interfaces"][number];

const designs = [
  "tests/fixtures/cli/levels.yaml",
  "examples/five-units/design.yaml",
  "examples/healthy-company/design.yaml",
  "examples/marketing-and-sales/design.fa.yaml",
] as const;

describe("levels as JSON", () => {
  test("have the type that the schema says", () => {
    type Interface = LevelDocument["interfaces"][number];
    expectTypeOf<Interface["structural"]>().toEqualTypeOf<Described["structural"]>();
    expectTypeOf<Interface["target"]>().toEqualTypeOf<Described["target"]>();
    expectTypeOf<Interface["criteria"][number]["status"]>().toEqualTypeOf<
      Described["criteria"][number]["status"]
    >();
  });

  test.each(designs)("of %s are valid against the schema, and so is the result of its check", (path) => {
    const result = resultOf(path);
    validate(JSON.parse(JSON.stringify(levelJson(result.interfaces, path))));
    expect(validate.errors).toBeNull();
    const validateResult = ajv().compile(resultJsonSchema());
    validateResult(JSON.parse(JSON.stringify(checkJson(result, path))));
    expect(validateResult.errors).toBeNull();
  });

  test("are several of a design with several interfaces, each with its facts and their places", () => {
    const document = levelJson(resultOf("examples/five-units/design.yaml").interfaces, "design.yaml");
    expect(document).toMatchObject({ orgproof: 1, file: "design.yaml" });
    expect(document.interfaces.length).toBeGreaterThan(5);
    const facts = document.interfaces.flatMap(({ whyNotMore }) => [
      ...(whyNotMore?.blocking ?? []),
      ...(whyNotMore?.ways ?? []),
    ]);
    expect(facts.flat().length).toBeGreaterThan(5);
    expect(facts.flat().every(({ location }) => location !== undefined)).toBe(true);
  });

  test("are the same in every language but for the words", () => {
    const bare = (locale: "en" | "fa") =>
      JSON.parse(
        JSON.stringify(resultOf("tests/fixtures/cli/levels.yaml", locale).interfaces, (key, value) =>
          key === "text" || key === "params" || key === "names" || key === "name" ? null : value,
        ),
      );
    expect(bare("fa")).toEqual(bare("en"));
  });

  test("stand once in the result of a check", () => {
    const result = resultOf("examples/five-units/design.yaml");
    expect(result.levels).toEqual(
      result.interfaces.map(({ between, names, structural, target }) => ({
        between,
        names,
        structural,
        target,
      })),
    );
    expect(checkJson(result, "design.yaml")).not.toHaveProperty("levels");
  });

  test.each([
    ["without a file", { orgproof: 1, interfaces: [] }],
    ["with something more", { orgproof: 1, file: "a", interfaces: [], more: 1 }],
    ["with half an interface", { orgproof: 1, file: "a", interfaces: [{ between: ["a", "b"] }] }],
  ])("are refused %s", (_, document) => {
    expect(validate(document)).toBe(false);
  });
});
