import { expect, test } from "vitest";
import { runs } from "../runs.ts";
import { counterexamples } from "./fuzz.ts";
import { fuzzSeed } from "./fuzz-seed.ts";
import { workbookComplaint, workbookOf, workbookSeeds } from "./read-workbook.ts";

const scraps = [
  "<row>",
  "</row>",
  '<c r="B7" t="s">',
  "<v>",
  "9",
  "</c>",
  "<is><t>",
  "&#x52;",
  '<mergeCell ref="A1:XFD9"/>',
  "<!--",
  "]]>",
];

test("workbooks are read from anything, or refused with a reason", () => {
  const matter = { seeds: workbookSeeds, scraps };
  const read = (input: string | Uint8Array, index: number) => workbookComplaint(workbookOf(input, index));
  expect(counterexamples({ matter, seed: fuzzSeed, inputs: runs(600, 100_000).numRuns, read })).toEqual([]);
});
