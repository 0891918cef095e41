import { describe, expect, it } from "vitest";
import { formatOf, importGrids, importTable } from "../../../src/formats/table/import-table.ts";

function read(text: string) {
  const result = importTable(text);
  if (!result.success) throw new Error(result.error.text);
  const activities = Object.entries(result.design.activities).map(([id, { raci = {}, tags = [] }]) =>
    [
      id,
      ...Object.entries(raci).map(([letter, parties]) => `${letter}:${[parties].flat().join("+")}`),
      ...[tags].flat().map((tag) => `#${tag}`),
    ].join(" "),
  );
  return { ...result, activities, format: result.report.format };
}

describe("delimiters, quotes, marks of order and line ends", () => {
  it.each([
    ["commas", "Task,PM,Dev\nPlan,A,R\nDo,A,R\n", "csv"],
    ["semicolons", "Task;PM;Dev\nPlan;A;R\nDo;A;R\n", "csv"],
    ["tabs", "Task\tPM\tDev\nPlan\tA\tR\nDo\tA\tR\n", "tsv"],
    ["bars", "Task|PM|Dev\nPlan|A|R\nDo|A|R\n", "csv"],
    ["a byte order mark", "\ufeffTask,PM,Dev\nPlan,A,R\nDo,A,R\n", "csv"],
    ["CRLF", "Task,PM,Dev\r\nPlan,A,R\r\nDo,A,R\r\n", "csv"],
    ["CR", "Task,PM,Dev\rPlan,A,R\rDo,A,R\r", "csv"],
    ["no line end", "Task,PM,Dev\nPlan,A,R\nDo,A,R", "csv"],
    ["all quoted", '"Task","PM","Dev"\n"Plan","A","R"\n"Do","A","R"\n', "csv"],
    ["spaces and bold", "Task , PM , Dev\nPlan, **A** , R\nDo,`A`,R\n", "csv"],
  ])("%s", (_, text, format) => {
    expect(read(text)).toMatchObject({ format, activities: ["plan R:dev A:pm", "do R:dev A:pm"] });
  });

  it.each([4_000, 20_000])("a table with %i parties is one, however long its lines are", (count) => {
    const parties = Array.from({ length: count }, (_, at) => `Role number ${at} of the company`);
    const empty = ",".repeat(count - 2);
    const { report, format } = read(`Task,${parties.join(",")}\nPlan,A,R${empty}\nDo,R,A${empty}\n`);
    expect(format).toBe("csv");
    expect(report.totals).toMatchObject({ activities: 2, cells: 4 });
  });

  it("a quoted field holds delimiters, quotes and line breaks; places are those of the text", () => {
    const { activities, report } = read('Task;PM;Dev\n"a; ""b""\nc";"R, A";C\nd;A;X\ne;A;R\n');
    expect(activities[0]).toBe("a-b-c R:pm A:pm C:dev");
    expect(report.tables[0]?.activities.map(({ place }) => place)).toEqual([
      { line: 2, column: 1 },
      { line: 4, column: 1 },
      { line: 5, column: 1 },
    ]);
    expect(report.tables[0]?.activities[0]?.cells.map(({ place }) => place)).toEqual([
      { line: 3, column: 4 },
      { line: 3, column: 11 },
    ]);
    expect(report.tables[0]?.unread).toMatchObject([{ text: "X", place: { line: 4, column: 5 } }]);
  });

  it("a quote that is never closed is said, with its line", () => {
    const { report } = read('Task,PM,Dev\nPlan,A,R\n"x,A,R\n');
    expect(report.notes).toEqual([
      { place: { line: 3, column: 1 }, text: "a quotation mark is opened and never closed" },
    ]);
  });

  it.each([
    ["| a | b |\n|---|---|\n", "markdown"],
    ["> | a | b |\n> |---|:-:|\n", "markdown"],
    ["a | b\n--|--\n", "markdown"],
    ["# Heading\n\ntext, with, commas\n", "markdown"],
    ["", "markdown"],
    ["a,b\nc,d\n", "csv"],
    ["a\tb\nc\td\n", "tsv"],
  ])("%j is %s", (text, format) => {
    expect(formatOf(text)).toBe(format);
  });
});

describe("tables in a flat file", () => {
  it("a title, a legend below, blank rows between sections", () => {
    const text =
      "Launch RACI,,\n,,\nTask,PM,Dev\nOne,,\na,A,R\n,,\nTwo,,\nb,A,R\n,,\nR = Responsible,,\nA = Accountable,,\n";
    const { activities, design, report } = read(text);
    expect(activities).toEqual(["a R:dev A:pm #Launch RACI #One", "b R:dev A:pm #Launch RACI #Two"]);
    expect(design.name).toBe("Launch RACI");
    expect(report.otherTables).toEqual([]);
  });

  it("several tables, parted by a new header", () => {
    const { report } = read("One,,\nTask,PM,Dev\na,A,R\n\nTwo,,\nTask,Ops,Dev\nb,A,R\n");
    expect(report.tables.map(({ heading, place, parties }) => [heading, place.line, parties.length])).toEqual(
      [
        ["One", 2, 2],
        ["Two", 6, 2],
      ],
    );
  });

  it("a legend in rows of letter and word", () => {
    const { activities, report } = read("Task,PM,Dev\na,A,R\nb,A,R\nR,Responsible\nA,Accountable\n");
    expect(activities).toEqual(["a R:dev A:pm", "b R:dev A:pm"]);
    expect(report.tables[0]?.notes.map(({ code }) => code)).toEqual(["legend", "legend"]);
  });

  it("leading spaces are a hierarchy; a parent with letters is an activity and a section", () => {
    const text = "Task,PM,Dev\nPlan,A,R\n  Scope,R,A\n    Cost,R,A\n  Time,R,A\nBuild,,\n  Code,A,R\n";
    const { report } = read(text);
    expect(report.tables[0]?.activities.map(({ name, section }) => [name, section])).toEqual([
      ["Plan", null],
      ["Scope", "Plan"],
      ["Cost", "Scope"],
      ["Time", "Plan"],
      ["Code", "Build"],
    ]);
  });

  it("a row of groups above the header makes units", () => {
    const { design } = read(",Marketing,,Sales,\nTask,Manager,Analyst,Manager,Rep\nPlan,A,R,C,I\n");
    expect(design.units).toEqual({ marketing: { name: "Marketing" }, sales: { name: "Sales" } });
  });

  it("names under letters, among other columns, with a section below a blank row", () => {
    const text =
      "ID,Task,R,A,C,I,Status\n1,Plan,PM,CEO,Dev; QA,All,open\n2,Build,Dev,PM,,,\n\nLater,,,,,,\n3,Test,QA,PM,Dev,,\n";
    expect(read(text).activities).toEqual([
      "plan R:pm A:ceo C:dev+qa I:all",
      "build R:dev A:pm",
      "test R:qa A:pm C:dev #Later",
    ]);
  });

  it("snake case headers", () => {
    const text = "task_name,role_responsible,role_accountable\nPlan,Dev,PM\nBuild,Dev,PM\n";
    expect(read(text).activities).toEqual(["plan R:dev A:pm", "build R:dev A:pm"]);
  });

  it("Persian headers, words and names", () => {
    const text = "فعالیت,مدیر محصول,تیم فنی\nبرنامه‌ریزی,پاسخگو,مسئول\nفروش,A,R\n";
    expect(read(text).activities).toEqual([
      "برنامه‌ریزی R:تیم-فنی A:مدیر-محصول",
      "فروش R:تیم-فنی A:مدیر-محصول",
    ]);
  });

  it("a file of something else says what it saw", () => {
    const result = importTable("name,price\napple,1\npear,2\n");
    expect(result.success ? "" : result.error).toEqual({
      code: "import/no-matrix",
      text: "no RACI matrix: its only table is none: line 1: neither its cells nor its header hold letters or their words",
    });
  });
});

describe("grids of other formats", () => {
  it("a party over several columns under one merged header is one party", () => {
    const at = (line: number, column: number) => ({ line, column });
    const cell = (text: string, line: number, column: number) => ({
      text,
      raw: text,
      place: at(line, column),
    });
    const left = (line: number, column: number) => ({ ...cell("", line, column), merged: "left" as const });
    const rows = [
      [cell("Task", 1, 1), cell("PM", 1, 2), left(1, 3), cell("Dev", 1, 4), left(1, 5)],
      [cell("Plan", 2, 1), cell("A", 2, 2), cell("C", 2, 3), cell("R", 2, 4), cell("", 2, 5)],
      [cell("Do", 3, 1), cell("A", 3, 2), cell("", 3, 3), cell("", 3, 4), cell("R", 3, 5)],
    ];
    const source = { prose: [], hidden: [], title: undefined, troubles: [], seen: new Map() };
    const result = importGrids({ ...source, grids: [{ place: at(1, 1), headings: [], rows }] }, "csv");
    expect(result.success && result.design.activities).toEqual({
      plan: { name: "Plan", raci: { R: "dev", A: "pm", C: "pm" } },
      do: { name: "Do", raci: { R: "dev", A: "pm" } },
    });
  });
});

it("a section right under the header, with its number, is no header", () => {
  const text = "ID,Task,PM,Dev\n1,One,,\n1.1,Plan,A,R\n1.2,Build,I,A/R\n2,Two,,\n2.1,Test,C,R\n";
  expect(read(text).activities).toEqual([
    "plan R:dev A:pm #One",
    "build R:dev A:dev I:pm #One",
    "test R:dev C:pm #Two",
  ]);
});
