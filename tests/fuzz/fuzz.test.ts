import { describe, expect, test } from "vitest";
import { isInside } from "./complaint.ts";
import { counterexamples } from "./fuzz.ts";
import { inputOf } from "./inputs.ts";
import { tableScraps } from "./scraps.ts";

const matter = { seeds: ["| Task | PM |\n|---|---|\n| a | R |\n"], scraps: tableScraps };
const trial = { matter, seed: 1, inputs: 400 };

describe("the fuzzer itself", () => {
  test("makes the same input of the same number, and others of others", () => {
    const inputs = Array.from({ length: 200 }, (_, at) => String(inputOf(matter, 1, at)));
    expect(inputs).toEqual(inputs.map((_, at) => String(inputOf(matter, 1, at))));
    expect(new Set(inputs).size).toBeGreaterThan(180);
    expect(inputs).not.toEqual(inputs.map((_, at) => String(inputOf(matter, 2, at))));
  });

  test("finds what a reader complains of, once, and makes it small", () => {
    const read = (input: string | Uint8Array) =>
      typeof input === "string" && input.includes("__proto__")
        ? `reads ${input.length} characters`
        : undefined;
    expect(counterexamples({ ...trial, read })).toMatchObject([
      { complaint: "reads 9 characters", input: '"__proto__"' },
    ]);
  });

  test("finds what a reader throws", () => {
    const read = (input: string | Uint8Array) => {
      if (input.includes("\0" as never)) throw new RangeError("a zero");
      return undefined;
    };
    const [found] = counterexamples({ ...trial, read });
    expect(found?.complaint).toContain("throws RangeError: a zero");
    expect(JSON.parse(found?.input ?? "")).toBe("\0");
  });

  test("finds a prototype that was touched", () => {
    const read = () => {
      Object.defineProperty(Object.prototype, "polluted", { value: 1, configurable: true });
      return undefined;
    };
    const found = counterexamples({ ...trial, inputs: 1, read });
    Reflect.deleteProperty(Object.prototype, "polluted");
    expect(found[0]?.complaint).toBe("a prototype was touched");
  });

  test("finds a reader that holds on to what it read", () => {
    const held: unknown[] = [];
    const read = () => {
      held.push(Array.from({ length: 20_000 }, (_, at) => ({ at })));
      return undefined;
    };
    expect(counterexamples({ ...trial, inputs: 100, read })[0]?.complaint).toMatch(/^holds \d+ MB more/);
    expect(held.length).toBe(100);
  });

  test.each([
    [{ line: 1, column: 1 }, true],
    [{ line: 1, column: 3 }, true],
    [{ line: 1, column: 4 }, false],
    [{ line: 2, column: 1 }, true],
    [{ line: 3, column: 1 }, false],
    [{ line: 0, column: 1 }, false],
    [{ line: 1, column: 0.5 }, false],
  ])("knows whether %o is a place of a text", (place, inside) => {
    expect(isInside(["ab", ""], place)).toBe(inside);
  });
});
