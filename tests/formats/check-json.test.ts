import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { check } from "../../src/check/check.ts";
import { checkJson, type ResultDocument, unreadableJson } from "../../src/formats/check-json.ts";
import { parseDesign, safeParseDesign } from "../../src/formats/parse-design.ts";
import { resultJsonSchema, resultSchema } from "../../src/formats/result-schema.ts";
import { link } from "../../src/organisation/link.ts";

const source = readFileSync(new URL("../fixtures/cli/promotions.yaml", import.meta.url), "utf8");
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(resultJsonSchema());
const result = check(link(parseDesign(source, { file: "promotions.yaml" })), {
  preset: "all",
  unknownAs: "info",
});

type Deep<T> = T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;

describe("the result of a check as JSON", () => {
  test("has the type that the schema says", () => {
    expectTypeOf<ResultDocument["counts"]>().toEqualTypeOf<Deep<z.infer<typeof resultSchema>>["counts"]>();
    expectTypeOf<ResultDocument["rules"][number]>().toEqualTypeOf<
      Deep<z.infer<typeof resultSchema>>["rules"][number]
    >();
    expectTypeOf<ResultDocument["verdict"]>().toEqualTypeOf<z.infer<typeof resultSchema>["verdict"]>();
  });

  test("is valid against the schema, with findings of many kinds", () => {
    const document = JSON.parse(JSON.stringify(checkJson(result, "promotions.yaml")));
    expect(new Set(document.findings.map(({ rule }: { rule: string }) => rule)).size).toBeGreaterThan(8);
    validate(document);
    expect(validate.errors).toBeNull();
    expect(resultSchema.safeParse(document).success).toBe(true);
  });

  test.each([
    "{",
    "orgproof: 1",
    "orgproof: 1\nunits: { a: { parent: b } }\nactivities: { x: { raci: { Z: a } } }",
    "\u0000",
  ])("is valid for %j, which is no design", (text) => {
    const parsed = safeParseDesign(text, { file: "x.yaml" });
    if (parsed.success) throw new Error("that was a design");
    const document = JSON.parse(JSON.stringify(unreadableJson(parsed.error.findings, "x.yaml")));
    expect(document).toMatchObject({
      verdict: "fail",
      rules: [],
      counts: { error: parsed.error.findings.length },
    });
    validate(document);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ["without a file", ({ file, ...others }: ResultDocument) => others],
    ["with another version", (document: ResultDocument) => ({ ...document, orgproof: 2 })],
    ["with something more", (document: ResultDocument) => ({ ...document, more: 1 })],
    [
      "with a severity of its own",
      (document: ResultDocument) => ({
        ...document,
        findings: [{ ...document.findings[0], severity: "fatal" }],
      }),
    ],
  ])("is refused %s", (_, change) => {
    expect(validate(JSON.parse(JSON.stringify(change(checkJson(result, "a.yaml")))))).toBe(false);
  });
});
