import { expect, test } from "vitest";
import { htmlGrids } from "../../src/formats/table/html/html-grids.ts";
import { importing } from "../../src/formats/table/importing.ts";
import { runs } from "../runs.ts";
import { shownText } from "./complaint.ts";
import { counterexamples } from "./fuzz.ts";
import { fuzzSeed } from "./fuzz-seed.ts";
import { resultComplaint } from "./read-workbook.ts";

const seeds = [
  "<!doctype html><h1>Launch</h1><table><caption>RACI</caption><thead><tr><th>Task<th>PM<th>Dev</thead><tr><td>Plan<td>A<td>R<tr><td>Build<td>I<td>A/R</table>",
  "<p><b>R</b> does it</p><p><b>A</b> signs</p><table><tr><th rowspan=2>Task</th><th colspan=2>Sales</th></tr><tr><th>Lead</th><th>Clerk</th></tr><tr><td>Sell<sup>1</sup></td><td colspan='2'>A&amp;R</td></tr><tr><td>&nbsp;Pay</td><td>A</td><td>R</td></tr></table>",
];
const scraps = [
  "<table>",
  "</table>",
  "<tr>",
  "<td>",
  "</td>",
  "<th rowspan=0>",
  "<td colspan=9>",
  "<sup>",
  "<br>",
  "<h1>",
  "</h1>",
  "<script>",
  "&#82;",
  "A",
  "R",
  "<!--",
  "-->",
  "<thead>",
  "<caption>",
];

test("pages are read from anything, or refused with a reason", () => {
  const read = (input: string | Uint8Array) =>
    resultComplaint(importing(() => htmlGrids(shownText(input)), "html", {}));
  const matter = { seeds, scraps };
  expect(counterexamples({ matter, seed: fuzzSeed, inputs: runs(600, 100_000).numRuns, read })).toEqual([]);
});
