import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { designToCsv } from "../../src/formats/table/book/design-to-csv.ts";
import { designToWorkbook } from "../../src/formats/table/book/design-to-workbook.ts";
import { writeWorkbook } from "../formats/table/xlsx/write-workbook.ts";
import { clean, orgproof, unanswered } from "./run-cli.ts";

const design = parseDesign(unanswered);
const folder = Object.fromEntries(
  Object.entries(designToCsv(design)).map(([name, text]) => [`plan/${name}`, text]),
);
const files = { "d.yaml": unanswered, "clean.yaml": clean, "d.xlsx": designToWorkbook(design), ...folder };

describe("a workbook, and a folder of CSV files, of a design", () => {
  test.each(["d.xlsx", "plan"])("%s is imported by what is in it", async (name) => {
    const { exit, out, err } = await orgproof(["import", name], { files });
    expect(exit).toBe(0);
    expect(parseDesign(out)).toEqual(design);
    expect(err).toMatch(
      /^orgproof: .*: read a (workbook of a design|folder of CSV files): 2 units, 2 activities/,
    );
  });

  test.each(["d.xlsx", "plan"])("%s is checked as its text is, with other places", async (name) => {
    const text = await orgproof(["check", "d.yaml", "--format", "json"], { files });
    const book = await orgproof(["check", name, "--format", "json"], { files });
    const found = (out: string) =>
      JSON.parse(out).findings.map(({ rule, subject, path, message }: Finding) => ({
        rule,
        subject,
        path,
        message,
      }));
    expect(book.exit).toBe(text.exit);
    expect(found(book.out)).toEqual(found(text.out));
    expect(found(book.out)).not.toEqual([]);
  });

  test("findings name the cell, or the line of the file", async () => {
    const book = await orgproof(["check", "d.xlsx"], { files });
    expect(book.out).toContain("d.xlsx:matrix!A2 error raci/no-accountable");
    const csv = await orgproof(["check", "plan"], { files });
    expect(csv.out).toContain("plan/matrix.csv:2:1 error raci/no-accountable");
  });

  test("what no design has a place for is said, with what may be meant", async () => {
    const csv = { "plan/units.csv": "id,descripton,colour\na,Sales,red\n", "plan/activities.csv": "id\n" };
    const { exit, err } = await orgproof(["import", "plan"], { files: csv });
    expect(exit).toBe(0);
    expect(err).toContain(
      "plan/units.csv:1:4: no column of this sheet, left out: `descripton`; `description` may be meant",
    );
    expect(err).toContain("plan/units.csv:1:15: no column of this sheet, left out: `colour`");
    const persian = await orgproof(["check", "plan", "--locale", "fa"], { files: csv });
    expect(persian.err).toContain("ستونی که در این برگه جایی ندارد");
    const report = await orgproof(["import", "plan", "--report", "r.json"], { files: csv });
    expect(JSON.parse(report.read("r.json")).notes).toHaveLength(2);
  });

  test("every fault stands at its cell", async () => {
    const sheets = [
      {
        name: "units",
        rows: [
          ["id", "parent"],
          ["a", "zales"],
          ["sales", ""],
          ["a", ""],
        ],
      },
      {
        name: "activities",
        rows: [
          ["id", "needs", "planning"],
          ["x", "i", "perhaps"],
        ],
      },
      { name: "information", rows: [["id"], ["j"]] },
      {
        name: "matrix",
        rows: [
          ["activity", "sales", "bales"],
          ["x", "A", "R"],
          ["y", "A", ""],
        ],
      },
    ];
    const { exit, err } = await orgproof(["import", "bad.xlsx"], {
      files: { "bad.xlsx": writeWorkbook(...sheets) },
    });
    expect(exit).toBe(3);
    for (const said of [
      "units!B2 error reference/unknown",
      "units!A4 error schema/duplicate-key",
      "activities!B2 error reference/unknown",
      "activities!C2 error schema/value",
      "matrix!C2 error reference/unknown",
      "matrix!A3 error reference/unknown",
    ])
      expect(err).toContain(`bad.xlsx:${said}`);
  });

  test("a matrix is still read as one, and so is a workbook where a matrix is asked for", async () => {
    const matrix = writeWorkbook({
      name: "Launch",
      rows: [
        ["Task", "PM", "Dev"],
        ["Plan", "A", "R"],
        ["Build", "I", "A"],
      ],
    });
    const { exit, err } = await orgproof(["import", "m.xlsx"], { files: { "m.xlsx": matrix } });
    expect(exit).toBe(0);
    expect(err).toContain("read 1 matrix");
    const asked = await orgproof(["import", "d.xlsx", "--sheet", "matrix"], { files });
    expect(asked.err).not.toContain("workbook of a design");
  });

  test("a folder is read as one where that is asked for, and nothing else is", async () => {
    const asked = await orgproof(["import", "plan", "--from", "csv-folder"], { files });
    const told = await orgproof(["import", "plan"], { files });
    expect([asked.exit, asked.out, asked.err]).toEqual([0, told.out, told.err]);
    for (const other of ["d.yaml", "d.xlsx"]) {
      const { exit, out, err } = await orgproof(["import", other, "--from", "csv-folder"], { files });
      expect([exit, out]).toEqual([3, ""]);
      expect(err).toBe(`orgproof: ${other}: no folder of CSV files that describe a design\n`);
    }
  });

  test.each([
    ["that is too large", "its files have more than 1048576 bytes", 200_000],
    ["with a file that cannot be read", "plan/notes.csv", 300_000],
  ])("a folder %s is not read in part", async (_, said, rows) => {
    const roles = `id,unit\n${"x,m\n".repeat(rows)}`;
    const large = { ...folder, "plan/roles.csv": roles, "plan/notes.csv": roles };
    for (const command of ["import", "check"]) {
      const { exit, out, err } = await orgproof([command, "plan", "--max-size", "1"], { files: large });
      expect(exit).toBe(3);
      expect(`${out}${err}`).toContain(said);
    }
  });

  test("a folder of anything else is a folder", async () => {
    const { exit, err } = await orgproof(["import", "plan"], { files: { "plan/x.csv": "a,b\n1,2\n" } });
    expect(exit).toBe(3);
    expect(err).toContain("a folder, not a file");
  });

  test.each([["fix"], ["questions", "--interview"]])("is not written into by %s", async (...command) => {
    const { exit, err } = await orgproof([...command, "d.xlsx"], { files, answers: ["", "", ""] });
    expect(exit).toBe(2);
    expect(err).toContain("orgproof import makes one of it");
  });

  test.each(["xlsx", "csv-folder"])("%s is exported, and comes back", async (format) => {
    const { exit, cwd } = await orgproof(["export", "d.yaml", "-f", format, "-o", "out.xlsx"], { files });
    expect(exit).toBe(0);
    expect(cwd).not.toBe("");
  });

  test("a damaged workbook is an error that says so", async () => {
    const damaged = designToWorkbook(design).slice(0, 3000);
    const { exit, err, out } = await orgproof(["check", "x.xlsx"], { files: { "x.xlsx": damaged } });
    expect(exit).toBe(3);
    expect(`${err}${out}`).toContain("the workbook is broken");
  });

  test("how far it is read is shown on a terminal, and nowhere else", async () => {
    const activities = Object.fromEntries(Array.from({ length: 1_200 }, (_, at) => [`a${at}`, {}]));
    const large = { "l.xlsx": designToWorkbook({ orgproof: 1, units: { m: {} }, activities }) };
    const shown = await orgproof(["import", "l.xlsx"], { files: large, terminal: 80 });
    expect(shown.exit).toBe(0);
    expect(shown.err).toContain("1000");
    for (const ended of [
      await orgproof(["import", "l.xlsx"], { files: large }),
      await orgproof(["import", "l.xlsx", "-q"], { files: large, terminal: 80 }),
    ])
      expect(ended.err).not.toContain("1000");
  });
});
