import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importWorkbook } from "../../../../src/formats/table/import-workbook.ts";
import { designSchema } from "../../../../src/model/design.ts";
import { type WrittenSheet, writeWorkbook } from "./write-workbook.ts";

const plain: WrittenSheet = {
  rows: [
    ["Task", "PM", "Dev"],
    ["Plan", "A", "R"],
    ["Build", "I", "A/R"],
  ],
};

async function read(...sheets: readonly WrittenSheet[]) {
  const result = await importWorkbook(writeWorkbook(...sheets), { file: "plan.xlsx" });
  if (!result.success) throw new Error(result.error.text);
  return result;
}

/** Activity -> letter -> party, of all tables. */
async function raci(...sheets: readonly WrittenSheet[]) {
  const { design } = await read(...sheets);
  return Object.fromEntries(Object.entries(design.activities ?? {}).map(([id, { raci }]) => [id, raci]));
}

const bold = (text: string) => ({ xml: `<c t="inlineStr" s="1"><is><t>${text}</t></is></c>` });
const formula = (value: string) => ({ xml: `<c t="str"><f>HYPERLINK("http://a.b","x")</f>${value}</c>` });

describe("a workbook", () => {
  test("is read like any table, with cells as places", async () => {
    const { design, report } = await read({ ...plain, name: "Launch" });
    expect(Object.keys(design.activities ?? {})).toEqual(["plan", "build"]);
    expect(design.name).toBe("plan");
    expect(report.format).toBe("xlsx");
    expect(report.tables[0]?.activities[1]?.cells[1]).toEqual({
      party: "dev",
      letters: ["A", "R"],
      text: "A/R",
      place: { line: 3, column: 3, sheet: 1, cell: "Launch!C3" },
    });
  });

  test("has the names of its sheets as headings, but for those that nobody gave", async () => {
    const { report, design } = await read(
      { ...plain, name: "Launch" },
      {
        rows: [
          ["Task", "QA", "Dev"],
          ["Test", "A", "R"],
          ["Ship", "R", "A"],
        ],
        name: "Tabelle2",
      },
      {
        rows: [["Run the shop"], ["Task", "QA", "Ops"], ["Watch", "A", "R"], ["Mend", "R", "A"]],
        name: "Ops",
      },
    );
    expect(report.tables.map(({ heading }) => heading)).toEqual(["Launch", null, "Run the shop"]);
    expect(report.tables.map(({ place }) => place.cell)).toEqual(["Launch!A1", "Tabelle2!A1", "Ops!A2"]);
    expect(Object.keys(design.roles ?? {})).toEqual(["pm", "dev", "qa", "ops"]);
  });

  test("says cells of sheets with any name as a formula would", async () => {
    const { report } = await read({ ...plain, name: "Mia's plan 2" });
    expect(report.tables[0]?.place.cell).toBe("'Mia''s plan 2'!A1");
    const persian = await read({ ...plain, name: "ماتریس" });
    expect(persian.report.tables[0]?.place.cell).toBe("ماتریس!A1");
  });

  test("is read from the one sheet that is asked for", async () => {
    const bytes = writeWorkbook({ ...plain, name: "Old" }, { ...plain, name: "New" });
    const result = await importWorkbook(bytes, { sheet: "new" });
    expect(result.report.tables.map(({ place }) => place.cell)).toEqual(["New!A1"]);
    const none = await importWorkbook(bytes, { sheet: "Newer" });
    expect(none).toMatchObject({
      success: false,
      error: { code: "import/no-workbook", text: "there is no sheet `Newer`; there are `Old`, `New`" },
    });
  });

  test("may begin anywhere, below a title and beside a legend", async () => {
    const rows = [
      [],
      [undefined, "Launch plan"],
      [],
      [undefined, "Task", "PM", "Dev", undefined, "R", "Responsible: does the work"],
      [undefined, "Plan", "A", "R", undefined, "A", "Accountable"],
      [undefined, "Build", "A", "R"],
    ];
    const { design, report } = await read({ rows });
    expect(design.activities?.plan?.raci).toEqual({ R: "dev", A: "pm" });
    expect(report.tables[0]).toMatchObject({ heading: "Launch plan", place: { cell: "Sheet1!B4" } });
    expect(report.otherTables).toMatchObject([{ kind: "legend", place: { cell: "Sheet1!F4" } }]);
  });

  test("has a legend on a sheet of its own for all others", async () => {
    const legend = {
      name: "Key",
      rows: [
        ["Letter", "Meaning"],
        ["R", "Responsible"],
        ["A", "Approves the work"],
        ["K", "Kept informed"],
      ],
    };
    const rows = [
      ["Task", "PM", "Dev"],
      ["Plan", "A", "R"],
      ["Build", "K", "R"],
    ];
    const { design } = await read({ name: "RACI", rows }, legend);
    expect(design.activities?.build?.raci).toMatchObject({ R: "dev" });
    expect(JSON.stringify(design.scheme)).toContain("K");
  });

  test("without a matrix is an error that says what is there", async () => {
    const text = async (...sheets: readonly WrittenSheet[]) => {
      const result = await importWorkbook(writeWorkbook(...sheets));
      return result.success ? "" : result.error.text;
    };
    expect(await text({ rows: [] }, { rows: [], name: "B" })).toBe(
      "no RACI matrix: there is no table, but 2 sheets",
    );
    expect(
      await text({
        name: "Budget",
        rows: [
          ["Item", "Cost"],
          ["Tent", "5"],
          ["Boat", "7"],
        ],
      }),
    ).toMatch(/^no RACI matrix: its only table is none: Budget!A1: neither its cells/);
  });
});

describe("merged cells", () => {
  test("of a header make the columns below them one party, or parties of one unit", async () => {
    const five = {
      rows: [
        ["Task", "PM", undefined, "Dev", undefined],
        ["Plan", "R", "A", "C", undefined],
        ["Build", undefined, "I", "R", "A"],
      ],
      merged: ["B1:C1", "D1:E1"],
    };
    expect(await raci(five)).toEqual({
      plan: { R: "pm", A: "pm", C: "dev" },
      build: { R: "dev", A: "dev", I: "pm" },
    });
    const grouped = await read({
      rows: [
        ["Task", "Marketing", undefined, "Sales", undefined],
        [undefined, "Lead", "Writer", "Seller", "Clerk"],
        ["Plan", "A", "R", "C", "I"],
        ["Sell", "I", "C", "A", "R"],
      ],
      merged: ["A1:A2", "B1:C1", "D1:E1"],
    });
    expect(grouped.design.roles).toMatchObject({
      writer: { unit: "marketing" },
      clerk: { unit: "sales" },
    });
    expect(grouped.report.totals.unread).toBe(0);
  });

  test("share their letters across parties and activities", async () => {
    const rows = [
      ["Task", "PM", "Dev", "QA"],
      ["Plan", "A", undefined, "R"],
      ["Build", "C", "R", "A"],
      ["Test", undefined, "R", "I"],
    ];
    expect(await raci({ rows, merged: ["B2:C2", "B3:B4"] })).toMatchObject({
      plan: { A: ["pm", "dev"], R: "qa" },
      test: { C: "pm", R: "dev", I: "qa" },
    });
  });

  test("across a row are the name of a section", async () => {
    const rows = [
      ["Task", "PM", "Dev"],
      ["Before the launch"],
      ["Plan", "A", "R"],
      ["After it"],
      ["Watch", "A", "R"],
    ];
    const { report } = await read({ rows, merged: ["A2:C2", "A4:C4"] });
    expect(report.tables[0]?.activities.map(({ section }) => section)).toEqual([
      "Before the launch",
      "After it",
    ]);
  });

  test("of a phase hold for its rows, however high they are", async () => {
    const rows = [
      ["Phase", "Task", "PM", "Dev"],
      ["Start", "Plan", "A", "R"],
      [undefined, "Hire", "A", "R"],
      ["End", "Pay", "A", "R"],
    ];
    const { report } = await read({ rows, merged: ["A2:A3", "A4:A1048576"] });
    expect(report.tables[0]?.activities.map(({ section }) => section)).toEqual(["Start", "Start", "End"]);
  });
});

describe("what a sheet hides or keeps elsewhere", () => {
  test("hidden rows, columns and sheets are read, and said", async () => {
    const hidden = { ...plain, hiddenRows: [2], cols: '<cols><col min="3" max="9" hidden="1"/></cols>' };
    const { design, report } = await read(
      { ...hidden, name: "A" },
      { ...plain, name: "B", state: "veryHidden" },
    );
    expect(Object.keys(design.activities ?? {})).toHaveLength(4);
    expect(report.notes.map(({ place, text }) => [place.cell, text])).toEqual([
      ["A!A2", "hidden rows, read all the same: 2"],
      ["A!C1", "hidden columns, read all the same: C"],
      ["B!A1", "the sheet is hidden, and read all the same"],
    ]);
  });

  test("saved values of formulas count, and missing ones are said", async () => {
    const rows = [
      ["Task", "PM", "Dev"],
      [formula("<v>Plan</v>"), formula("<v>A</v>"), "R"],
      ["Build", formula(""), "R"],
      ["Sell", { xml: '<c t="e"><f>A9</f><v>#REF!</v></c>' }, "R"],
    ];
    const { design, report } = await read({ rows });
    expect(design.activities?.plan?.raci).toEqual({ A: "pm", R: "dev" });
    expect(report.notes).toMatchObject([
      { place: { cell: "Sheet1!B3" }, text: "formulas whose value is not saved, read as empty: B3" },
    ]);
    expect(report.tables[0]?.unread).toMatchObject([{ place: { cell: "Sheet1!B4" }, text: "#REF!" }]);
  });

  test("rich text is its words: bold ones, raised ones, without readings", async () => {
    const rich =
      '<c t="inlineStr"><is><r><t>Pl</t></r><r><rPr><b/></rPr><t>an</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><rPh sb="0" eb="1"><t>READ</t></rPh></is></c>';
    const rows = [
      ["Task", "PM", "Dev"],
      [bold("Before")],
      [{ xml: rich }, "A", "R"],
      ["Build_x000D_ it", "A", "R"],
    ];
    const { report } = await read({ rows });
    const [table] = report.tables;
    expect(table?.activities.map(({ name, section }) => [name, section])).toEqual([
      ["Plan", "Before"],
      ["Build_x000D_ it", "Before"],
    ]);
    expect(table?.notes).toMatchObject([{ code: "footnote", says: "[^1]" }]);
  });

  test("numbers, truths and dates are read as they are saved", async () => {
    const cell = (type: string, value: string) => ({ xml: `<c t="${type}"><v>${value}</v></c>` });
    const rows = [
      ["Nr", "Task", "PM", "Dev"],
      [cell("n", "0.30000000000000004"), cell("d", "2026-01-02"), "A", "R"],
      [cell("n", "2"), cell("b", "1"), "A", "R"],
    ];
    const { report } = await read({ rows });
    expect(report.tables[0]?.activities.map(({ name }) => name)).toEqual(["2026-01-02", "TRUE"]);
    expect(report.tables[0]?.columns[0]?.cells.map(({ text }) => text)).toEqual(["0.3", "2"]);
  });

  test("a sheet from right to left begins at column A, too", async () => {
    const rows = [
      ["فعالیت", "بازاریابی", "فروش"],
      ["برنامه‌ریزی", "A", "R"],
      ["آموزش", "R", "A"],
    ];
    const views = '<sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews>';
    const { design, report } = await read({ name: "ماتریس RACI", rows, views });
    expect(Object.keys(design.roles ?? {})).toEqual(["بازاریابی", "فروش"]);
    expect(report.tables[0]?.activities[0]?.cells[0]?.place.cell).toBe("'ماتریس RACI'!B2");
  });
});

describe("public workbooks", () => {
  const folder = join(import.meta.dirname, "..", "..", "..", "fixtures", "raci", "xlsx");
  const truths = readdirSync(join(folder, "truth")).map(
    (name): SheetTruth => JSON.parse(readFileSync(join(folder, "truth", name), "utf8")),
  );

  test("are all tried", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
    expect(truths.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  test.each(truths)("$file says what was read in it", async ({ file, tables }) => {
    const result = await importWorkbook(readFileSync(join(folder, file)), { file });
    if (!result.success) throw new Error(result.error.text);
    expect(designSchema.safeParse(result.design)).toMatchObject({ success: true });
    const mine = result.report.tables.map(({ place, parties, activities }) => ({
      sheet: place.cell?.replace(/^'?(.*?)'?![A-Z]+\d+$/, "$1"),
      roles: parties.map(({ name }) => name),
      activities: activities.map(({ name, section, cells }) => [
        name,
        section,
        cells.map(({ letters }) => [...letters].sort().join("")),
      ]),
    }));
    const theirs = tables.map(({ sheet, roles, activities }) => ({
      sheet,
      roles,
      activities: activities.map(({ name, section, cells }) => [
        name,
        section ?? null,
        cells.map((letters) => [...letters].sort().join("")),
      ]),
    }));
    expect(mine).toEqual(theirs);
    expect(result.report).toMatchSnapshot();
  });
});

interface SheetTruth {
  readonly file: string;
  readonly tables: readonly {
    readonly sheet: string;
    readonly roles: readonly string[];
    readonly activities: readonly {
      readonly name: string;
      readonly section?: string | null;
      readonly cells: readonly string[];
    }[];
  }[];
}
