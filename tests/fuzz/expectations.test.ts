import { describe, expect, test } from "vitest";
import { runs } from "../runs.ts";
import { complaintOf, counterexamples } from "./fuzz.ts";
import { fuzzSeed } from "./fuzz-seed.ts";
import { expectationsComplaint } from "./read-expectations.ts";
import { yamlScraps } from "./scraps.ts";
import { keptFor } from "./seeds.ts";

const kept = keptFor("expect");

test("expectations are read from anything and held against a design, or refused with every fault in its place", () => {
  const words =
    "scenarios: |expect: |patch: |without: |evenWithoutAny: role\n|owner: |level: |path: |age: |of: leads|is: sales|op: add|path: /flows/-|value: ";
  const matter = {
    seeds: kept.map(({ bytes }) => new TextDecoder().decode(bytes)),
    scraps: [...yamlScraps, ...words.split("|")],
  };
  const read = (input: string | Uint8Array) => expectationsComplaint(input);
  expect(counterexamples({ matter, seed: fuzzSeed, inputs: runs(400, 100_000).numRuns, read })).toEqual([]);
});

describe("what was hard once is read well", () => {
  test.each(kept.map(({ name, bytes }) => [name, bytes] as const))("%s", (_, bytes) => {
    expect(complaintOf(() => expectationsComplaint(bytes))).toBeUndefined();
  });
});
