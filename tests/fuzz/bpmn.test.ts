import { expect, test } from "vitest";
import { runs } from "../runs.ts";
import { counterexamples } from "./fuzz.ts";
import { fuzzSeed } from "./fuzz-seed.ts";
import { bpmnComplaint } from "./read-bpmn.ts";
import { bpmnScraps } from "./scraps.ts";
import { seedsFor } from "./seeds.ts";

test("BPMN is read from anything, or refused with a reason", () => {
  const matter = { seeds: seedsFor("bpmn"), scraps: bpmnScraps };
  const read = (input: string | Uint8Array) => bpmnComplaint(input);
  expect(counterexamples({ matter, seed: fuzzSeed, inputs: runs(400, 100_000).numRuns, read })).toEqual([]);
});
