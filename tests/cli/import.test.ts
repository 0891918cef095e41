import { describe, expect, test } from "vitest";
import { writeWorkbook } from "../formats/table/xlsx/write-workbook.ts";
import { orgproof } from "./run-cli.ts";

const markdown = `# Launch

| Task | PM | Dev |
| --- | --- | --- |
| Plan | A | R |
| Build | I | A/R |
| Sing | ?? | R |
`;
const files = {
  "RACI.md": markdown,
  "raci.csv": "Task,PM,Dev\nPlan,A,R\nBuild,I,A/R\n",
  "raci.txt": "Task\tPM\tDev\nPlan\tA\tR\nBuild\tI\tA/R\n",
  "utf16.csv": Buffer.from("\ufeffTask,PM,Dev\nPlan,A,R\nBuild,I,A/R\n", "utf16le"),
  "latin1.csv": Uint8Array.of(0x54, 0xe9, 0x2c, 0x41),
  "book.xlsx": "PK\x03\x04",
  "empty.csv": "",
  "none.md": "# Minutes\n\nWe met.\n",
  "units.yaml": "PM: product\nDev: engineering\n",
  "units.json": `{ "PM": "product", "Dev": "engineering" }`,
  "units.csv": 'party,unit\nPM,product\n"Dev", engineering\n',
  "wrong.yaml": "[PM, Dev]\n",
};
const json = async (...argv: string[]) =>
  JSON.parse((await orgproof(["import", "-f", "json", ...argv], { files })).out);

describe("orgproof import", () => {
  test("prints a design in YAML that can be checked at once, and says what it read", async () => {
    const { exit, out, err } = await orgproof(["import", "RACI.md"], { files });
    expect(exit).toBe(0);
    expect(out).toMatch(/^orgproof: 1\n/);
    expect(err).toMatch(/^orgproof: RACI\.md: read 1 matrix: 3 activities, \d+ cells with letters\n/);
    const checked = await orgproof(["check", "-"], { stdin: out });
    expect(checked).toMatchObject({ exit: 1, out: expect.stringContaining("raci/no-accountable") });
  });

  test("says what it could not read, with its line", async () => {
    const { err } = await orgproof(["import", "RACI.md"], { files });
    expect(err).toMatch(/RACI\.md: line 7: not read: `\?\?`/);
    expect((await orgproof(["import", "RACI.md", "--quiet"], { files })).err).toBe("");
  });

  test.each([["raci.csv"], ["raci.txt", "--from", "tsv"], ["utf16.csv"], ["RACI.md"]])(
    "reads %s",
    async (...argv) => {
      const design = await json(...argv);
      expect(design).toMatchObject({ orgproof: 1, activities: { plan: { raci: { A: "pm", R: "dev" } } } });
    },
  );

  test("reads standard input", async () => {
    const { out } = await orgproof(["import", "-", "-f", "json"], { stdin: markdown });
    expect(Object.keys(JSON.parse(out).activities)).toContain("plan");
  });

  test.each(["units.yaml", "units.json", "units.csv"])("puts parties into the units of %s", async (units) => {
    const { roles } = await json("RACI.md", "--units", units);
    expect([roles.pm.unit, roles.dev.unit]).toEqual(["product", "engineering"]);
  });

  test("takes the table the other way round, and implies who performs", async () => {
    expect(Object.keys((await json("raci.csv", "--transpose")).activities)).toEqual(["pm", "dev"]);
    expect((await json("raci.csv", "--implied-r")).scheme).toBe("implied-r");
  });

  test("writes a report of everything, and the design elsewhere", async () => {
    const { out, read } = await orgproof("import RACI.md --report found.json -o design.yaml".split(" "), {
      files,
    });
    expect(out).toBe("");
    expect(read("design.yaml")).toContain("orgproof: 1");
    expect(JSON.parse(read("found.json"))).toMatchObject({
      orgproof: 1,
      file: "RACI.md",
      totals: { tables: 1 },
    });
  });

  test.each([
    ["a file without a matrix", ["none.md"], 3, /none\.md: no RACI matrix: there is no table, but/],
    ["a file that is not there", ["absent.md"], 3, /no such file/],
    ["another encoding", ["latin1.csv"], 3, /not UTF-8/],
    ["a workbook", ["book.xlsx"], 3, /book\.xlsx: the workbook is broken: the end of its archive is missing/],
    ["an empty file", ["empty.csv"], 3, /empty\.csv: no RACI matrix: the text is empty/],
    ["units that are no map", ["RACI.md", "--units", "wrong.yaml"], 2, /expected a unit for each party/],
    [
      "units that are not there",
      ["RACI.md", "--units", "absent.yaml"],
      2,
      /--units: absent\.yaml: no such file/,
    ],
  ] as const)("ends well with %s", async (_, argv, exit, err) => {
    expect(await orgproof(["import", ...argv], { files })).toMatchObject({
      exit,
      out: "",
      err: expect.stringMatching(err),
    });
  });

  describe("of a workbook", () => {
    const rows = [
      ["Task", "PM", "Dev"],
      ["Plan", "A", "R"],
      ["Build", "??", "R"],
    ];
    const workbook = writeWorkbook(
      { name: "Launch", rows, hiddenRows: [2] },
      { name: "My notes", rows: [["a", "b"]] },
    );
    const run = (argv: string) =>
      orgproof(["import", ...argv.split(" ")], {
        files: { "plan.xlsx": workbook, "plan.txt": workbook },
        stdin: workbook,
      });

    test("names cells in what it says and in its report", async () => {
      const { exit, err, read } = await run("plan.xlsx --report report.json");
      expect(exit).toBe(0);
      expect(err.split("\n")).toEqual([
        "orgproof: plan.xlsx: read 1 matrix: 2 activities, 3 cells with letters",
        "orgproof: plan.xlsx: Launch!B3: not read: `??`: no letter of the scheme",
        expect.stringMatching(/^orgproof: plan\.xlsx: 'My notes'!A1: a table that is no matrix: /),
        "orgproof: plan.xlsx: Launch!A2: hidden rows, read all the same: 2",
        "",
      ]);
      expect(JSON.parse(read("report.json")).tables[0].place).toEqual({
        line: 1,
        column: 1,
        sheet: 1,
        cell: "Launch!A1",
      });
    });

    test("says the same in Persian", async () => {
      const { err } = await run("plan.xlsx --locale fa");
      expect(err.replace(/[\u200f\u2066-\u2069]/g, "")).toContain(
        "Launch!A2: سطرهای پنهان که با این همه خوانده شد: 2",
      );
      const { err: none } = await run("plan.xlsx --sheet Plan --locale fa");
      expect(none.replace(/[\u200f\u2066-\u2069]/g, "")).toContain(
        "plan.xlsx: برگه‌ای به نام `Plan` نیست؛ این برگه‌ها هست: `Launch`, `My notes`",
      );
    });

    test("knows it by its first bytes, whatever its name", async () => {
      const { out } = await run("plan.xlsx --quiet");
      expect((await run("- --quiet")).out).toContain("name: Plan");
      expect((await run("plan.txt --quiet")).out).toBe(out);
      expect((await run("plan.txt --from xlsx --quiet")).out).toBe(out);
      expect((await run("plan.xlsx --from csv")).err).toMatch(/archive/);
    });

    test("takes a sheet of a workbook only", async () => {
      expect(await run("plan.xlsx --sheet launch --quiet")).toMatchObject({ exit: 0, err: "" });
      const text = { files: { "RACI.md": "| Task | PM |\n| --- | --- |\n| Plan | A/R |\n" } };
      expect(await orgproof("import RACI.md --sheet Launch".split(" "), text)).toMatchObject({
        exit: 2,
        err: expect.stringMatching(/--sheet: RACI\.md is no workbook/),
      });
      expect(await orgproof("import RACI.md --from xlsx".split(" "), text)).toMatchObject({
        exit: 3,
        err: expect.stringMatching(/it is no workbook/),
      });
    });
  });

  test("reads tables of HTML, by the name of a file or by how it begins", async () => {
    const html =
      "<!doctype html><title>Launch</title><table><tr><th>Task<th>PM<th>Dev<tr><td>Plan<td>A<td>R</table>";
    const tables = { "page.html": html, "page.xls": html, "page.txt": html.slice(15) };
    const run = (argv: string) => orgproof(["import", ...argv.split(" ")], { files: tables, stdin: html });
    const { exit, out, err } = await run("page.html");
    expect({ exit, err }).toEqual({
      exit: 0,
      err: "orgproof: page.html: read 1 matrix: 1 activity, 2 cells with letters\n",
    });
    expect(out).toContain("name: Launch");
    for (const argv of ["-", "page.xls", "page.txt --from html"]) expect((await run(argv)).out).toBe(out);
  });

  test("writes the report of a file without a matrix, too", async () => {
    const { exit, read } = await orgproof("import none.md --report found.json".split(" "), { files });
    expect(exit).toBe(3);
    expect(JSON.parse(read("found.json")).tables).toEqual([]);
  });
});
