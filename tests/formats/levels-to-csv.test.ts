import papaparse from "papaparse";
import { describe, expect, test } from "vitest";
import type { CriterionReport } from "../../src/check/word-relationship.ts";
import { levelsToCsv } from "../../src/formats/levels-to-csv.ts";
import { levelReports, missing, reportWith } from "./level-reports.ts";

const rowsOf = (csv: string) => papaparse.parse<string[]>(csv.trimEnd(), { newline: "\r\n" }).data;

describe("levels as CSV", () => {
  test("have a row for each interface and criterion", () => {
    const rows = rowsOf(levelsToCsv(levelReports.en));
    expect(rows).toHaveLength(1 + 2 * 19);
    expect(rows[0]?.join(" ")).toBe(
      "unit other unit at least at most target criterion level factor status met examined statement lacking",
    );
    expect(rows[3]).toEqual([
      "marketing",
      "sales",
      "undefined",
      "undefined",
      "aligned",
      "handoffs-defined",
      "defined",
      "information",
      "not met",
      "1",
      "2",
      "every handoff says who brings it, how, when and how soon",
      "settle how `Sales figures` gets from `Direct selling` to `Pricing`",
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]));
  });

  test("are said in Persian, ids aside, with the digits that are asked for", () => {
    const rows = rowsOf(levelsToCsv(levelReports.fa, { locale: "fa", digits: "persian" }));
    for (const at of [2, 3, 4, 6, 7, 8, 11]) {
      for (const row of rows) expect(row[at] ?? "").not.toMatch(/[a-z]/);
    }
    expect(rows[3]?.slice(9, 11)).toEqual(["۱", "۲"]);
  });

  test("keep what a reader wrote as text: no cell ends early, none is a formula", () => {
    const [criterion] = reportWith({}).criteria as readonly [CriterionReport];
    const text = 'say "x", then\r\n=1+1';
    const report = reportWith({
      between: ["a", "-b"],
      criteria: [{ ...criterion, missing: [missing(text), missing("=HYPERLINK(1)")] }],
    });
    const [, row] = rowsOf(levelsToCsv([report]));
    expect(row?.[1]).toBe("'-b");
    expect(row?.[12]).toBe(`${text}; =HYPERLINK(1)`);
  });

  test("of no interface are the header alone", () => {
    expect(rowsOf(levelsToCsv([]))).toHaveLength(1);
  });
});
