import { describe, expect, test } from "vitest";
import { durationInDays, durationWords, rhythmSchema } from "../../src/model/duration.ts";

describe("a duration in days", () => {
  test.each([
    ["hourly", 1 / 24],
    ["daily", 1],
    ["weekly", 7],
    ["biweekly", 14],
    ["monthly", 30],
    ["bimonthly", 60],
    ["quarterly", 91],
    ["yearly", 365],
    ["P1D", 1],
    ["P2W", 14],
    ["P1M", 30],
    ["P2M", 60],
    ["P3M", 91],
    ["P4M", 121],
    ["P12M", 365],
    ["P1Y3M", 456],
    ["PT4H", 4 / 24],
    ["PT90M", 90 / 1440],
    ["PT1S", 1 / 86400],
    ["P1DT12H", 1.5],
    ["P0.5D", 0.5],
    ["P0,5W", 3.5],
    ["P0D", 0],
  ])("of %s is %d", (text, days) => {
    expect(durationInDays(text)).toBeCloseTo(days, 10);
  });

  test.each([
    "",
    "P",
    "PT",
    "P1",
    "1W",
    "P1H",
    "PT1D",
    "P-1D",
    "p1w",
    "P1W ",
    "weekly ",
    "Weekly",
    "P1D2W",
    "constructor",
    "P99999999999D",
  ])("is none for `%s`", (text) => {
    expect(durationInDays(text)).toBeUndefined();
  });

  test("has a word for each", () => {
    for (const word of durationWords) expect(durationInDays(word)).toBeGreaterThan(0);
  });
});

describe("a rhythm", () => {
  test.each([...durationWords, "P1W", "PT1S", "P0Y1D", "P0.001D"])("may be %s", (text) => {
    expect(rhythmSchema.safeParse(text).success).toBe(true);
    expect(text).toMatch(new RegExp(rhythmSchema.meta()?.pattern as string, "u"));
  });

  test.each(["P0D", "PT0H", "P0Y0.00D", "never", ""])("may not be %s", (text) => {
    expect(rhythmSchema.safeParse(text).success).toBe(false);
    expect(text).not.toMatch(new RegExp(rhythmSchema.meta()?.pattern as string, "u"));
  });
});
