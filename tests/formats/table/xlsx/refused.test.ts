import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importWorkbook } from "../../../../src/formats/table/import-workbook.ts";
import { workbookParts, writeWorkbook, zipped } from "./write-workbook.ts";

const rows = [
  ["Task", "PM", "Dev"],
  ["Plan", "A", "R"],
  ["Build", "I", "A/R"],
];
const good = writeWorkbook({ rows });
const parts = workbookParts([{ rows }]);
const sheet = "xl/worksheets/sheet1.xml";
const inSheet = (xml: string) => zipped({ ...parts, [sheet]: xml });
const without = (name: string) =>
  zipped(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name)));

/** The bytes with some changed, `at` from the first place where `mark` stands. */
function patched(
  bytes: Uint8Array,
  mark: readonly number[],
  at: number,
  values: readonly number[],
): Uint8Array {
  const from = bytes.findIndex((_, index) => mark.every((byte, offset) => bytes[index + offset] === byte));
  const copy = bytes.slice();
  copy.set(values, from + at);
  return copy;
}
const directory = [0x50, 0x4b, 0x01, 0x02];
const end = [0x50, 0x4b, 0x05, 0x06];

async function refusal(bytes: Uint8Array): Promise<readonly string[]> {
  const result = await importWorkbook(bytes);
  expect(result.report.tables).toEqual([]);
  return result.success ? ["no failure"] : [result.error.code, result.error.text];
}

describe("what is no open workbook is told what it is", () => {
  test.each<readonly [string, Uint8Array, string, RegExp]>([
    [
      "a password, or an old .xls",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      "import/protected",
      /password, or an old \.xls: save/,
    ],
    [
      "an encrypted entry",
      patched(good, directory, 8, [1, 0]),
      "import/protected",
      /archive is protected by a password/,
    ],
    [
      "a text",
      new TextEncoder().encode("| Task | PM |"),
      "import/no-workbook",
      /an \.xlsx is a ZIP archive, and this is none/,
    ],
    ["nothing", new Uint8Array(), "import/broken", /the file is empty/],
    ["a binary workbook", zipped({ "xl/workbook.bin": "x" }), "import/no-workbook", /\.xlsb/],
    ["OpenDocument", zipped({ "content.xml": "<x/>" }), "import/no-workbook", /OpenDocument/],
    ["another archive", zipped({ "a.txt": "x" }), "import/no-workbook", /holds no workbook/],
  ])("%s", async (_, bytes, code, text) => {
    expect(await refusal(bytes)).toEqual([code, expect.stringMatching(text)]);
  });
});

describe("a broken workbook is said to be", () => {
  test.each<readonly [string, Uint8Array, RegExp]>([
    ["half of it", good.subarray(0, good.length / 2), /the end of its archive is missing/],
    [
      "a directory that is elsewhere",
      patched(good, end, 16, [9, 0, 0, 0]),
      /directory of its archive is damaged/,
    ],
    [
      "an entry that is elsewhere",
      patched(good, directory, 42, [9, 0, 0, 0]),
      /is not where its archive says/,
    ],
    ["an entry with no end", patched(good, directory, 20, [0xff, 0xff, 0xff, 0]), /ends too soon/],
    ["another checksum", patched(good, directory, 16, [1, 2, 3, 4]), /is not what its checksum says/],
    ["another way to pack", patched(good, directory, 10, [12, 0]), /packed in a way/],
    ["a sheet that is missing", without(sheet), /`xl\/worksheets\/sheet1.xml` is missing/],
    ["a sheet cut short", inSheet("<worksheet><sheetData><row><c>"), /not whole XML/],
    ["a sheet that is empty", inSheet(""), /not whole XML/],
    ["a sheet of other bytes", zipped({ ...parts, [sheet]: Uint8Array.of(0x3c, 0xff) }), /not text in UTF-8/],
  ])("%s", async (_, bytes, text) => {
    expect(await refusal(bytes)).toEqual(["import/broken", expect.stringMatching(text)]);
  });

  test("wherever it is cut", async () => {
    for (let length = 0; length < good.length; length += 7)
      expect((await refusal(good.subarray(0, length)))[0]).toMatch(/^import\/(?:broken|no-workbook)$/);
  });
});

describe("a workbook that holds too much is refused before it is unpacked", () => {
  const bomb = inSheet(`<worksheet>${" ".repeat(8_000_000)}</worksheet>`);
  const many = (count: number, cell: string) =>
    inSheet(
      `<worksheet><sheetData>${Array.from({ length: count }, (_, at) => `<row r="${at * 2 + 1}">${cell}</row>`).join("")}</sheetData></worksheet>`,
    );
  const long = `<c t="inlineStr"><is><t>${Array.from({ length: 4000 }, (_, at) => (at * at * 7919).toString(36)).join("")}</t></is></c>`;

  test.each<readonly [string, Uint8Array, RegExp]>([
    ["a bomb", bomb, /sheet1\.xml` in the workbook grows to more than 300 times/],
    [
      "a bomb that says it is small",
      patched(bomb, directory, 24, [9, 0, 0, 0]),
      /300 times|not what its checksum/,
    ],
    ["entries", patched(good, end, 10, [0x11, 0x27]), /has 10001 entries; at most 10000/],
    ["ZIP64", patched(good, end, 10, [0xff, 0xff]), /ZIP64/],
    ["depth", inSheet(`${"<a>".repeat(201)}${"</a>".repeat(201)}`), /nested too deeply/],
    ["rows", many(100_001, "<c><v>1</v></c>"), /more than 100000 rows/],
    ["characters", many(1000, long), /more than 16000000 characters/],
    [
      "bytes",
      zipSync({ ...bytesOf(parts), [sheet]: new Uint8Array(64 * 1024 * 1024 + 1) }, { level: 0 }),
      /holds more than 67108864 bytes/,
    ],
    [
      "cells that are merged",
      writeWorkbook({
        rows: Array.from({ length: 200 }, () => ["x", ...Array.from({ length: 60 }, () => "y")]),
        merged: Array.from({ length: 200 }, (_, at) => `A${at + 1}:XFD1048576`),
      }),
      /merges too many cells/,
    ],
  ])("%s", async (_, bytes, text) => {
    const [code, said] = await refusal(bytes);
    expect(said).toMatch(text);
    expect(code).toMatch(/^import\/(?:too-large|broken)$/);
  });

  test("a far cell is no reason", async () => {
    const far = [...rows, ...Array.from({ length: 100 }, () => ["More", "A", "R"])];
    const cells = far.map((row) =>
      row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join(""),
    );
    const xml = `${cells.map((row, at) => `<row r="${at + 1}">${row}</row>`).join("")}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const result = await importWorkbook(inSheet(`<worksheet><sheetData>${xml}</sheetData></worksheet>`));
    expect(result.report.totals.activities).toBe(102);
  });
});

describe("what a document may try", () => {
  test("no entities of its own, and nothing from elsewhere", async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const xml = `<!DOCTYPE w [<!ENTITY a "R"><!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row>${cell("Task")}${cell("PM")}${cell("Dev")}</row><row>${cell("Plan")}${cell("&a;")}${cell("R")}</row><row>${cell("&b;")}${cell("A")}${cell("&#82;")}</row></sheetData></worksheet>`;
    const { report } = await importWorkbook(inSheet(xml));
    expect(
      report.tables[0]?.activities.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
    ).toEqual([
      ["Plan", "&a;", "R"],
      ["&b;", "A", "R"],
    ]);
  });

  test("parts outside of the archive are not looked at", async () => {
    const rels = "xl/_rels/workbook.xml.rels";
    const outside = parts[rels]?.replace(
      'Target="worksheets/sheet1.xml"',
      'Target="../../../etc/passwd" TargetMode="External"',
    );
    const result = await importWorkbook(zipped({ ...parts, [rels]: outside ?? "" }));
    expect(result.success ? "" : result.error.text).toBe("the workbook has no sheet of cells");
  });

  test("names of what objects have from birth are names", async () => {
    const result = await importWorkbook(
      writeWorkbook({
        name: "__proto__",
        rows: [
          ["Task", "__proto__", "constructor"],
          ["toString", "A", "R"],
          ["hasOwnProperty", "R", "A"],
        ],
      }),
    );
    expect(result.report.tables[0]?.place.cell).toBe("__proto__!A1");
    expect(result.report.parties.map(({ name }) => name)).toEqual(["__proto__", "constructor"]);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("polluted");
  });
});

function bytesOf(texts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
}
