import { expect, test } from "vitest";
import { runs } from "../runs.ts";
import { counterexamples } from "./fuzz.ts";
import { fuzzSeed } from "./fuzz-seed.ts";
import { bookComplaint, csvComplaint, csvSeeds, partSeeds } from "./read-book.ts";

const cells = [
  ",",
  ";",
  '"',
  "\r\n",
  "'=",
  "\\",
  "[",
  "]",
  "{}",
  ":",
  "none",
  "id",
  "name (fa)",
  "__proto__",
  "شناسه",
  "\u200c",
];
const scraps = [
  "<row>",
  "</row>",
  '<c r="B7" t="s">',
  "<v>",
  "9",
  "</c>",
  "<is><t>",
  "__proto__",
  'name="units"',
  "]]>",
];

const decoder = new TextDecoder();

test("folders of CSV files are read from anything, or refused with faults that have places", () => {
  const matter = { seeds: csvSeeds, scraps: cells };
  const read = (input: string | Uint8Array, index: number) =>
    csvComplaint(typeof input === "string" ? input : decoder.decode(input), index);
  expect(counterexamples({ matter, seed: fuzzSeed, inputs: runs(400, 100_000).numRuns, read })).toEqual([]);
});

test("workbooks of designs are read from anything, or refused with a reason", () => {
  const matter = { seeds: partSeeds, scraps };
  expect(
    counterexamples({ matter, seed: fuzzSeed, inputs: runs(150, 100_000).numRuns, read: bookComplaint }),
  ).toEqual([]);
});
