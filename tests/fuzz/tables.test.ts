import { expect, test } from "vitest";
import { runs } from "../runs.ts";
import { counterexamples } from "./fuzz.ts";
import { fuzzSeed } from "./fuzz-seed.ts";
import { tableComplaint, tableFormats } from "./read-table.ts";
import { tableScraps } from "./scraps.ts";
import { seedsFor } from "./seeds.ts";

test("tables are read from anything, or refused with a reason", () => {
  const matter = { seeds: seedsFor("table"), scraps: tableScraps };
  const read = (input: string | Uint8Array, index: number) =>
    tableComplaint(input, tableFormats[index % tableFormats.length]);
  expect(counterexamples({ matter, seed: fuzzSeed, inputs: runs(600, 200_000).numRuns, read })).toEqual([]);
});
