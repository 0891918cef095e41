import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
/** A difference of two readings of a clock: what something took. */
const measures = /\b(?:performance|Date)\.now\(\)\s*-|-\s*(?:performance|Date)\.now\(\)|process\.hrtime/;

test.each([
  "expect(performance.now() - started).toBeLessThan(1000);",
  "return Date.now() - began;",
  "const left = until - performance.now();",
])("a measured time is told: %s", (line) => expect(line).toMatch(measures));

test("no test measures time: a machine that is busy would fail it; the bench does, by ratios", () => {
  const measuring = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts") && !file.endsWith("no-timed-tests.test.ts"))
    .filter((file) => measures.test(readFileSync(join(root, file), "utf8")));
  expect(measuring).toEqual([]);
});
