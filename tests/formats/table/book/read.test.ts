import { describe, expect, test } from "vitest";
import { sourceOf } from "../../../../src/findings/source.ts";
import { designFromCsv } from "../../../../src/formats/table/book/design-from-csv.ts";
import { designFromWorkbook } from "../../../../src/formats/table/book/design-from-workbook.ts";
import type { BookResult } from "../../../../src/formats/table/book/design-of-book.ts";
import { languageOf } from "../../../../src/messages/language.ts";
import { writeWorkbook } from "../xlsx/write-workbook.ts";

const least = { units: "id\na\nb\n", activities: "id\nx\ny\n" };

function read(files: Readonly<Record<string, string>>): BookResult {
  return designFromCsv(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}.csv`, text])),
  );
}

/** What keeps files from being a design, each with its place. */
function faultsIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { error } = read({ ...least, ...files });
  const findings = error?.findings ?? [];
  return findings.map(
    ({ location, rule, message }) =>
      `${location?.file}:${location?.line}:${location?.column} ${rule}: ${message.text}`,
  );
}

function notesIn(files: Readonly<Record<string, string>>): readonly string[] {
  return read({ ...least, ...files }).notes.map(
    ({ place, text }) => `${place.file}:${place.line}:${place.column} ${text}`,
  );
}

describe("headers", () => {
  const wanted = { a: { parent: "b", name: "Sales" }, b: {} };

  test.each([
    ["as they are written", "id,name,parent\na,Sales,b\nb,,\n"],
    ["in any order and case", "Parent,ID,Name\nb,a,Sales\n,b,\n"],
    ["by another name", "code,title,part of\na,Sales,b\nb,,\n"],
    ["in Persian", "شناسه,نام,واحد بالادست\na,Sales,b\nb,,\n"],
    ["in Persian with Arabic letters, and without joiners", "شناسه,عنوان,واحد مادر\na,Sales,b\nb,,\n"],
    ["in both", "شناسه,name,بالادست\na,Sales,b\nb,,\n"],
    ["below a title and a blank row", "Our units,,\n,,\nid,name,parent\na,Sales,b\n,,\nb,,\n"],
    ["behind semicolons", "id;name;parent\na;Sales;b\nb;;\n"],
    ["behind tabs", "id\tname\tparent\na\tSales\tb\nb\t\t\n"],
    ["with a byte order mark and other line ends", "\ufeffid,name,parent\r\na,Sales,b\r\nb,,\r\n"],
  ])("are understood %s", (_, units) => {
    const result = read({ ...least, units });
    expect(result.error?.message).toBeUndefined();
    expect(result.data?.units).toEqual(wanted);
    expect(result.notes.filter(({ text }) => text !== "above the header, left out: `Our units`")).toEqual([]);
  });

  test.each([
    ["\u0641\u0639\u0627\u0644\u064a\u062a\u200c\u0647\u0627", "an Arabic yeh and a joiner"],
    ["فعالیتها", "no joiner"],
    ["فعالیت ها", "a space"],
  ])("files are known by Persian names: %s (%s)", (name) => {
    const result = read({ واحدها: least.units, [name]: "شناسه\nx\n" });
    expect(result.data?.activities).toEqual({ x: {} });
  });

  test("languages have columns of their own", () => {
    const result = read({ ...least, units: "id,name (en),نام (fa)\na,Sales,فروش\nb,,\n" });
    expect(result.data?.units.a).toEqual({ name: { en: "Sales", fa: "فروش" } });
  });
});

describe("cells", () => {
  test("say what people write", () => {
    const result = read({
      ...least,
      units: "id,goal,work\na,Short Term,operational\nb,بلندمدت,عملیاتی\n",
      roles: 'id,unit,held by,capacity\nr,a,Sara; Ali,۴۰\ns,"a, b",none,"3٫5"\n',
      activities: "id,planning,every,effort,tags\nx,بله,هفتگی,۵,\ny,No,P1W,r: 2; s: 3,\n",
      matrix: 'activity,r,s\nx,A/R,I\ny,"C, I",\n',
    });
    expect(result.error?.message).toBeUndefined();
    expect(result.data).toMatchObject({
      units: {
        a: { orientation: { goal: "short-term", work: "operational" } },
        b: { orientation: { goal: "long-term", work: "operational" } },
      },
      roles: {
        r: { unit: "a", heldBy: ["Sara", "Ali"], capacity: 40 },
        s: { unit: ["a", "b"], heldBy: "none", capacity: 3.5 },
      },
      activities: {
        x: { planning: true, every: "weekly", effort: 5, raci: { A: "r", R: "r", I: "s" } },
        y: { planning: false, every: "P1W", effort: { r: 2, s: 3 }, raci: { C: "r", I: "r" } },
      },
    });
  });

  test("a blank says nothing, `none` that there is none, and a header alone that there are none", () => {
    const { data } = read({ ...least, units: "id,head\na,\nb,none\n", meetings: "id,participants\n" });
    expect(data).toEqual({
      orgproof: 1,
      units: { a: {}, b: { head: "none" } },
      activities: { x: {}, y: {} },
      meetings: {},
    });
  });

  test("a day that a spreadsheet made a number of is a day again", () => {
    const result = read({ ...least, ignore: "rule,at,until\nraci/*,x,47848\n" });
    expect(result.data?.ignore).toEqual([{ rule: "raci/*", at: "x", until: "2030-12-31" }]);
  });

  test("one need that says more than an id is one, several are a list", () => {
    const { data, error } = read({
      ...least,
      information: "id\ni\nj\n",
      needs: "activity,information,within,to start\nx,i,P1W,\ny,i,,yes\ny,j,,\n",
    });
    expect(error?.message).toBeUndefined();
    expect(data?.activities).toEqual({
      x: { needs: { information: "i", within: "P1W" } },
      y: { needs: [{ information: "i", toStart: true }, "j"] },
    });
  });
});

describe("faults stand where they are", () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "an unknown id, with the nearest one",
      { units: "id,parent\nsales,\nb,slaes\n" },
      ["units.csv:3:3 reference/unknown: unknown unit `slaes`; did you mean `sales`?"],
    ],
    [
      "an id twice",
      { units: "id,name\na,\nb,\na,\n" },
      ["units.csv:4:1 schema/duplicate-key: the key `a` stands twice in one map; first in line 2"],
    ],
    [
      "a row without an id",
      { units: "id,name\na,\n,Sales\n" },
      ["units.csv:3:1 schema/missing: `id` is missing, expected an id"],
    ],
    [
      "a column twice",
      { units: "id,name,title\na,x,y\n" },
      ["units.csv:1:9 schema/duplicate-key: the key `title` stands twice in one map; first in line 1"],
    ],
    [
      "a name in one language and in several",
      { units: "id,name,name (fa)\na,x,y\nb,,\n" },
      [
        "units.csv:2:5 schema/value: `name` and `name (fa)` are alternatives; expected a value of one of them only",
      ],
    ],
    [
      "letters of an activity that there is not",
      { matrix: "activity,a\nz,R\n" },
      ["matrix.csv:2:1 reference/unknown: unknown activity `z`"],
    ],
    [
      "a letter that the scheme has not",
      { matrix: "activity,a\nx,Q\n" },
      ["matrix.csv:2:3 schema/letter: the scheme `raci` has no letter `Q`, expected `R`, `A`, `C`, or `I`"],
    ],
    [
      "letters said twice",
      { activities: "id,letters\nx,A: a\ny,\n", matrix: "activity,a\nx,R\n" },
      ["matrix.csv:2:1 schema/duplicate-key: the key `raci` stands twice in one map; first in line 2"],
    ],
    [
      "a quote that is not closed",
      { units: 'id,name\na,"Sales\nb,\n' },
      ['units.csv:2:1 schema/syntax: the text in quotes is not closed by `"`'],
    ],
    [
      "a need of an activity that there is not",
      { needs: "activity,information,within\nz,i,P1W\n" },
      ["needs.csv:2:1 reference/unknown: unknown activity `z`"],
    ],
  ])("%s", (_, files, faults) => {
    expect(faultsIn(files)).toEqual(faults);
  });

  test("in the language that is asked for", () => {
    const { error } = designFromCsv(
      { "units.csv": "id,parent\na,z\n", "activities.csv": "id\n" },
      { language: languageOf("fa") },
    );
    expect(error?.findings[0]?.message.text).toContain("شناخته");
  });

  test("behind quoted fields and lines in them", () => {
    expect(faultsIn({ units: 'id,description,parent\na,"one, ""two""\nthree",z\nb,,\n' })).toEqual([
      "units.csv:3:8 reference/unknown: unknown unit `z`",
    ]);
  });
});

describe("what no design has a place for is said", () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "a column",
      { units: "id,colour\na,red\nb,\n" },
      ["units.csv:1:4 no column of this sheet, left out: `colour`"],
    ],
    [
      "a column that is nearly one",
      { units: "id,descripton\na,red\nb,\n" },
      ["units.csv:1:4 no column of this sheet, left out: `descripton`; `description` may be meant"],
    ],
    [
      "a column without a header",
      { units: "id,\na,red\nb,\n" },
      ["units.csv:1:4 a column without a header, left out"],
    ],
    ["a file", { budget: "id\na\n" }, ["budget.csv:1:1 no sheet of a design, left out: `budget`"]],
    [
      "a file that is nearly one",
      { meetngs: "id\na\n" },
      ["meetngs.csv:1:1 no sheet of a design, left out: `meetngs`; `meetings` may be meant"],
    ],
    [
      "a property",
      { design: "property,value\nowner,me\n" },
      ["design.csv:2:1 no property of a design, left out: `owner`"],
    ],
    [
      "an empty file",
      { meetings: "" },
      [
        "meetings.csv:1:1 the sheet `meetings` is empty, and says nothing: a header row alone says that there are none",
      ],
    ],
    ["a column that holds nothing is not", { units: "id,colour\na,\nb,\n" }, []],
  ])("%s", (_, files, notes) => {
    expect(notesIn(files)).toEqual(notes);
  });
});

describe("a workbook", () => {
  test("tells the cells of a design's parts", async () => {
    const bytes = writeWorkbook(
      {
        name: "واحدها",
        rows: [
          ["شناسه", "نام"],
          ["a", "A"],
        ],
      },
      {
        name: "activities",
        rows: [
          [undefined, "id", "needs"],
          [undefined, "x", "i; j"],
        ],
      },
    );
    const { data, error } = await designFromWorkbook(bytes, { file: "plan.xlsx" });
    expect(error).toBeUndefined();
    const places = sourceOf(data ?? {})?.locate(["/units/a/name", "/activities/x/needs/1", "/units"]);
    expect(places?.get("/units/a/name")).toEqual({ line: 2, column: 2, cell: "واحدها!B2" });
    expect(places?.get("/activities/x/needs/1")).toEqual({ line: 2, column: 3, cell: "activities!C2" });
  });

  test.each<[string, Uint8Array, RegExp]>([
    [
      "of something else",
      writeWorkbook({
        name: "Launch",
        rows: [
          ["Task", "PM"],
          ["Plan", "A"],
        ],
      }),
      /no workbook of a design/,
    ],
    ["that is no archive", Uint8Array.of(1, 2, 3), /no workbook/],
    ["that is protected", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /password/],
    ["that is cut", writeWorkbook({ name: "units", rows: [["id"]] }).slice(0, 200), /broken/],
  ])("%s is an error that says so", async (_, bytes, said) => {
    const result = await designFromWorkbook(bytes);
    expect(result.success).toBe(false);
    expect(result.error?.message).toMatch(said);
  });
});
