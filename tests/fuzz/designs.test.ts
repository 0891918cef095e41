import { expect, test } from "vitest";
import { runs } from "../runs.ts";
import { counterexamples } from "./fuzz.ts";
import { fuzzSeed } from "./fuzz-seed.ts";
import { checkComplaint, designFormats } from "./read-design.ts";
import { jsonScraps, yamlScraps } from "./scraps.ts";
import { seedsFor } from "./seeds.ts";

test("designs are read from anything, or refused with places", () => {
  const matter = { seeds: seedsFor("design"), scraps: [...yamlScraps, ...jsonScraps] };
  const read = (input: string | Uint8Array, index: number) =>
    checkComplaint(input, designFormats[index % designFormats.length]);
  expect(counterexamples({ matter, seed: fuzzSeed, inputs: runs(2000, 600_000).numRuns, read })).toEqual([]);
});
