import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { orgproof } from "./run-cli.ts";

const schemaOf = async (...argv: string[]) => JSON.parse((await orgproof(["schema", ...argv])).out);
const dialect = "https://json-schema.org/draft/2020-12/schema";

test.each([
  "design",
  "result",
  "level",
  "questions",
  "config",
  "expect",
  "test",
  "diff",
  "freshness",
  "faults",
  "coordination",
  "plan",
  "refactor",
  "line",
  "summary",
])("orgproof schema %s prints a schema of 2020-12 that can be used", async (name) => {
  const schema = await schemaOf(name);
  expect(schema).toMatchObject({ $schema: dialect, title: `orgproof ${name}` });
  expect(() => new Ajv2020({ strict: false }).compile(schema)).not.toThrow();
});

test("the schema of designs is the one that is printed when none is named", async () => {
  expect(await schemaOf()).toEqual(await schemaOf("design"));
});

test("the schema of configurations knows the rules and their settings", async () => {
  const validate = new Ajv2020({ strict: false }).compile(await schemaOf("config"));
  for (const config of [
    {},
    { preset: "strict" },
    { rules: { "raci/idle-role": "off", "handoff/*": { severity: "warn" } } },
    { plan: { costs: { meet: 20, "find-out": 0 } } },
  ]) {
    expect(validate(config)).toBe(true);
  }
  for (const config of [
    { rulez: {} },
    { preset: "strct" },
    { rules: { "raci/idle-role": "eror" } },
    { plan: { costs: { met: 20 } } },
    { plan: { costs: { meet: -1 } } },
  ]) {
    expect(validate(config)).toBe(false);
  }
  expect(JSON.stringify(await schemaOf("config"))).toContain("raci/no-accountable");
});
