import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type Config, configSchema } from "../../src/check/config.ts";
import { settingsOf } from "../../src/check/settings.ts";
import { defineRule } from "../../src/rules/define-rule.ts";

const rule = (options: z.ZodType<object>) =>
  defineRule<"unit", object>({
    id: "own/rule",
    subject: "unit",
    severity: "warn",
    summary: "a unit",
    source: ["us"],
    messages: { found: "found", unknown: "unknown" },
    options,
    check: () => "clean",
  });
const optionsFor = (options: z.ZodType<object>) =>
  settingsOf({ custom: [rule(options)] }).active.find(({ rule: { id } }) => id === "own/rule")?.options;

describe("options that nobody gives", () => {
  const { active } = settingsOf({ preset: "all" });
  const withOptions = active.filter(({ rule: { options } }) => options);

  test("are those of some rules", () => expect(withOptions.length).toBeGreaterThan(5));

  test.each(withOptions.map(({ rule: { id, options: schema }, options }) => ({ id, schema, options })))(
    "of $id are what its schema makes of none",
    ({ schema, options }) => {
      expect(options).toEqual(schema?.parse({}));
    },
  );

  test("are what a schema of one's own makes of none, however it does that", () => {
    expect(
      optionsFor(z.strictObject({ max: z.int().default(3), names: z.array(z.string()).default([]) })),
    ).toEqual({ max: 3, names: [] });
    expect(optionsFor(z.strictObject({ max: z.int().optional() }))).toEqual({});
    expect(
      optionsFor(
        z.strictObject({
          max: z
            .int()
            .default(3)
            .transform((max) => max + 1),
        }),
      ),
    ).toEqual({ max: 4 });
    expect(optionsFor(z.strictObject({ max: z.int().prefault(5) }))).toEqual({ max: 5 });
    expect(optionsFor(z.object({ max: z.int().default(3) }).transform(({ max }) => ({ most: max })))).toEqual(
      {
        most: 3,
      },
    );
  });

  test("are refused where a schema refuses them together", () => {
    const least = z.strictObject({ least: z.int().default(3), most: z.int().default(2) });
    const ordered = least.refine(({ least, most }) => least <= most, "least is above most");
    expect(() => optionsFor(ordered)).toThrow("options of `own/rule`");
    expect(() => optionsFor(z.strictObject({ max: z.int() }))).toThrow("options of `own/rule`");
  });
});

describe("a configuration that says only the day", () => {
  const schema = configSchema();
  const odd = fc.constantFrom<unknown>(
    null,
    undefined,
    3,
    "now",
    [],
    {},
    { now: undefined },
    { now: 20260101 },
    { now: new Date(0) },
    { now: { toString: () => "2026-01-01" } },
    { now: "2026-01-01", [Symbol("x")]: 1 },
    { now: "2026-01-01", presets: "all" },
    Object.create({ preset: "none" }),
    Object.create(null),
    new Map(),
  );
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const day = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => ({ now: parts.join("-") }));
  const real = fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => ({ now: date.toISOString().slice(0, 10) }));

  test("is taken where the schema of configurations takes it, and only there", () => {
    fc.assert(
      fc.property(fc.oneof(odd, day, real), (config) => {
        const isTaken = config === undefined || schema.safeParse(config).success;
        const settings = () => settingsOf(config as Config);
        if (isTaken) expect(settings()).toMatchObject({ failOn: "error" });
        else expect(settings).toThrow(TypeError);
      }),
      { numRuns: 500 },
    );
  });
});
