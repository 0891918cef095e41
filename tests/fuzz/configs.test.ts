import { expect, test } from "vitest";
import { runs } from "../runs.ts";
import { counterexamples } from "./fuzz.ts";
import { fuzzSeed } from "./fuzz-seed.ts";
import { configComplaint, configFiles } from "./read-config.ts";
import { configScraps } from "./scraps.ts";
import { seedsFor } from "./seeds.ts";

test("configurations are read from anything, or refused in one message", () => {
  const matter = { seeds: seedsFor("config"), scraps: configScraps };
  const read = (input: string | Uint8Array, index: number) =>
    configComplaint(input, configFiles[index % 2 === 0 ? 0 : 1]);
  expect(counterexamples({ matter, seed: fuzzSeed, inputs: runs(1000, 200_000).numRuns, read })).toEqual([]);
});
