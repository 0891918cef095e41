import { expect, test } from "vitest";
import { heapFor } from "../../src/cli/heap-for.ts";
import { clean, orgproof } from "./run-cli.ts";

const files = { "d.yaml": clean };

test("a file that is larger than the limit is refused, with the limit in bytes", async () => {
  const { exit, out } = await orgproof(["check", "d.yaml", "--max-size", "0.0001"], { files });
  expect(exit).toBe(3);
  expect(out).toContain(`has ${clean.length} bytes, more than the 105 that are allowed`);
});

test("standard input has the same limit", async () => {
  const { exit } = await orgproof(["check", "-", "--max-size", "0.0001"], { stdin: clean });
  expect(exit).toBe(3);
});

test("a file within the limit is read", async () => {
  expect((await orgproof(["check", "d.yaml", "--max-size", "0.1"], { files })).exit).toBe(0);
});

test.each(["", "much", "-1", "1e3", "0x10"])("a limit of %j is wrong usage", async (given) => {
  const { exit, err } = await orgproof(["check", "d.yaml", "--max-size", given], { files });
  expect(exit).toBe(2);
  expect(err).toContain("It is a number of MiB, such as 500.");
});

const gibibyte = 2 ** 30;
const sizes: Readonly<Record<string, number>> = {
  "small.json": 1000,
  "large.json": gibibyte / 2,
  "large.yaml": gibibyte / 32,
};
const heap = (words: readonly string[], memory = 32 * gibibyte) =>
  heapFor(words, (path) => sizes[path] ?? 0, { limit: 4 * gibibyte, memory });

test("a small file is checked with the usual heap", () => {
  expect(heap(["check", "small.json", "missing.json"])).toBeUndefined();
});

test("a large file gets a heap in proportion, and YAML more than JSON", () => {
  expect(heap(["check", "large.json"])).toBeGreaterThan(8 * 1024);
  expect(heap(["check", "large.yaml"])).toBeGreaterThan(4 * 1024);
});

test("no heap is asked for that the machine has no memory for, nor one that is smaller than the usual", () => {
  expect(heap(["check", "large.json"], 10 * gibibyte)).toBe(8 * 1024);
  expect(heap(["check", "large.json"], 4 * gibibyte)).toBeUndefined();
});
