import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { run } from "./run.ts";

const consumer = inject("consumer");
const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

describe("a project with vitest that states four properties of its design", () => {
  const { exit, out, err } = run(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "properties.test.mts"],
    consumer,
  );
  const said = out + err;

  test("is told that three hold", () => {
    expect(said).toMatch(/Tests {2}1 failed \| 3 passed \(4\)/);
    expect(exit).toBe(1);
    expect(said).toMatch(/✓ the matrix is sound as it is/);
    expect(said).toMatch(/✓ whichever meeting is dropped, the matrix stays sound/);
    expect(said).toMatch(/✓ however the work is divided, somebody does it/);
  });

  test("is shown the planted defect as the smallest counterexample: one absence, and what is different then", () => {
    expect(said).toMatch(
      /the property does not hold \(design \d+ of 100, made smaller [1-9]\d* times?, seed 1\)/,
    );
    const changed = said.split("\n").filter((line) => /^ {2}[-+] /.test(line));
    expect(changed).toEqual([
      "  -  seller:",
      "  -    unit: sales",
      "  -    raci: { A: sales, R: seller }",
      "  +    raci: { A: sales, R: [] }",
      "  -    participants: [ planner, seller ]",
      "  +    participants: [ planner ]",
    ]);
    expect(said).toContain("nobody is responsible for doing `selling`");
  });

  test("has matchers whose types know levels and arguments", () => {
    const compilerOptions = {
      target: "ES2022",
      module: "nodenext",
      types: ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
      // the types of the test runner are not ours to check
      skipLibCheck: true,
      noEmit: true,
    };
    const files = ["properties.test.mts"];
    writeFileSync(join(consumer, "properties.json"), JSON.stringify({ compilerOptions, files }));
    const compiled = run(process.execPath, [tsc, "-p", "properties.json", "--pretty", "false"], consumer);
    expect(compiled).toEqual({ exit: 0, out: "", err: "" });
  });
});
