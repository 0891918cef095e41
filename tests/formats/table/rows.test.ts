import { describe, expect, it } from "vitest";
import { type ImportTableOptions, importTable } from "../../../src/formats/table/import-table.ts";

function read(text: string, options: ImportTableOptions = {}) {
  const result = importTable(text, options);
  if (!result.success) throw new Error(result.error.text);
  const [table] = result.report.tables;
  if (!table) throw new Error("no table");
  const rows = table.activities.map(({ name, section }) => `${section ?? "-"}: ${name}`);
  return { ...result, table, rows };
}
const head = "| Task | PM | Dev | Ops |\n|---|---|---|---|\n";

describe("section rows are sections, activities without letters are activities", () => {
  it.each([
    [
      "bold labels",
      `${head}| **One** | | | |\n| a | A | R | |\n| **Two** | | | |\n| b | A | R | |\n`,
      ["One: a", "Two: b"],
    ],
    [
      "one cell in the row",
      `${head}| One |\n| a | A | R | |\n| **Two** |\n| b | A | R | |\n`,
      ["One: a", "Two: b"],
    ],
    ["a colon", `${head}| a | A | R | |\n| Two: | | | |\n| b | A | R | |\n`, ["-: a", "Two: b"]],
    [
      "the table begins with one",
      `${head}| One | | | |\n| a | A | R | |\n| Two | | | |\n| b | A | R | |\n`,
      ["One: a", "Two: b"],
    ],
    [
      "after a blank row",
      `${head}| a | A | R | |\n| | | | |\n| Two | | | |\n| b | A | R | |\n`,
      ["-: a", "Two: b"],
    ],
    [
      "a bold one with a letter is both",
      `${head}| **One** | | | |\n| a | A | R | |\n| **Two** | A | | |\n| b | A | R | |\n`,
      ["One: a", "One: Two", "Two: b"],
    ],
    [
      "all labels bold: no sections",
      `${head}| **a** | A | R | |\n| **b** | | | |\n| **c** | A | R | |\n`,
      ["-: a", "-: b", "-: c"],
    ],
    [
      "a name alone is out of scope",
      `${head}| a | A | R | |\n| b | | | |\n| c | A | R | |\n`,
      ["-: a", "-: b", "-: c"],
    ],
    ["dashes are said: no section", `${head}| a | A | R | |\n| **b** | — | — | — |\n`, ["-: a", "-: b"]],
  ])("%s", (_, text, rows) => {
    expect(read(text).rows).toEqual(rows);
  });

  it("an activity without letters is kept, without `raci`", () => {
    expect(read(`${head}| a | A | R | |\n| Not in phase 1 | | | |\n`).design.activities).toEqual({
      a: { raci: { R: "dev", A: "pm" } },
      "not-in-phase-1": { name: "Not in phase 1" },
    });
  });

  it("a phase column is the section, down to the next one; a label that comes back is none", () => {
    const phases =
      "| Phase | Task | PM | Dev |\n|---|---|---|---|\n| One | a | A | R |\n| | b | A | R |\n| Two | c | A | R |\n";
    expect(read(phases)).toMatchObject({
      rows: ["One: a", "One: b", "Two: c"],
      table: { columns: [{ use: "section" }] },
    });
    const labels =
      "| Category | Task | PM | Dev |\n|---|---|---|---|\n| X | a | A | R |\n| Y | b | A | R |\n| X | c | A | R |\n";
    expect(read(labels)).toMatchObject({
      rows: ["-: a", "-: b", "-: c"],
      table: { columns: [{ use: "left-out" }] },
    });
  });
});

describe("sections of rows and of a column", () => {
  const text =
    "| Phase | Task | PM | Dev |\n|---|---|---|---|\n| | **Planning** | | |\n| P1 | Ship | A | R |\n| | Plan | A | R |\n| | **Doing** | | |\n| P2 | Ship | A | R |\n| P2 | Do | A | R |\n| | **Closing** | | |\n| P2 | Ship | A | R |\n";

  it("are both kept, as tags and in the report", () => {
    const { design, rows, table } = read(text);
    expect(rows).toEqual([
      "Planning / P1: Ship",
      "Planning / P1: Plan",
      "Doing / P2: Ship",
      "Doing / P2: Do",
      "Closing / P2: Ship",
    ]);
    expect(design.activities.do).toMatchObject({ tags: ["Doing", "P2"] });
    expect(table.sections.map(({ name }) => name)).toEqual(["Planning", "P1", "Doing", "P2", "Closing"]);
  });

  it("both tell activities of one name apart", () => {
    const { design, table } = read(text);
    expect(Object.keys(design.activities)).toEqual([
      "p1-ship",
      "plan",
      "doing-p2-ship",
      "do",
      "closing-p2-ship",
    ]);
    expect(table.notes).toEqual([]);
  });

  it("that say the same are one", () => {
    const same = text.replaceAll("P1", "Planning").replaceAll("| P2", "| Doing");
    expect(read(same).design.activities.plan).toMatchObject({ tags: ["Planning"] });
  });

  it("put parties in rows under both", () => {
    const { table } = read(text.replace("Task", "Role").replace("| PM | Dev |", "| Plan it | Do it |"));
    expect(table.parties.map(({ group }) => group)).toEqual([
      "Planning / P1",
      "Planning / P1",
      "Doing / P2",
      "Doing / P2",
      "Closing / P2",
    ]);
  });
});

describe("nothing is dropped silently", () => {
  it("other columns stand in the report, with every cell", () => {
    const text =
      "| # | Task | PM | Dev | Status | Due |\n|---|---|---|---|---|---|\n| 1 | a | A | R | done | |\n| 2 | b | A | R | | May |\n";
    expect(read(text).table.columns).toMatchObject([
      { header: "#", use: "id", cells: [{ text: "1" }, { text: "2" }] },
      { header: "Status", use: "left-out", cells: [{ text: "done", place: { line: 3, column: 19 } }] },
      { header: "Due", use: "left-out", cells: [{ text: "May" }] },
    ]);
  });

  it("a cell beyond the header is not given to anybody", () => {
    const { table } = read(`${head}| a | A | R | | I |\n`);
    expect(table.unread).toEqual([
      {
        kind: "cell",
        place: { line: 3, column: 17 },
        text: "I",
        reason: "beyond the last column of the header",
      },
    ]);
  });

  it("a short row is read as empty, and said; an extra pipe in the header is nothing", () => {
    const { table } = read("| Task | PM | Dev | |\n|---|---|---|---|\n| a | A | R |\n");
    expect(table.notes).toMatchObject([{ code: "short-row", place: { line: 3 } }]);
    expect(table.parties.map(({ name }) => name)).toEqual(["PM", "Dev"]);
  });

  it("letters under a header without a name are not given to anybody", () => {
    expect(read("| Task | PM | | Dev |\n|---|---|---|---|\n| a | A | C | R |\n").table.unread).toMatchObject([
      { text: "C", reason: "its column has no name" },
    ]);
  });

  it("rows that are no activities are named", () => {
    const { table, rows } = read(
      `${head}| a | A | R | |\n| | C | | |\n| Total | 1 | 2 | 0 |\n| Task | PM | Dev | Ops |\n`,
    );
    expect(rows).toEqual(["-: a"]);
    expect(table.unread.map(({ place, reason }) => `${place.line} ${reason}`)).toEqual([
      "4 it has no name",
      "5 numbers only: a summary, no activity",
      "6 it repeats the header",
    ]);
  });

  it("footnotes, remarks, crosses and parentheses are noted", () => {
    const text =
      "| Task | BA (Ann Lee) | Dev<sup>1</sup> |\n|---|---|---|\n| a[^2] | A (final) | R |\n| b | ✗ | R |\n";
    const { table } = read(text);
    expect(table.notes.map(({ code, text: about }) => `${code} ${about}`)).toEqual(
      ["kept-in-name BA (Ann Lee)", "footnote Dev", "footnote a", "remark A (final)", "mark ✗"].sort(
        (x, y) =>
          table.notes.findIndex(({ code, text: about }) => x === `${code} ${about}`) -
          table.notes.findIndex(({ code, text: about }) => y === `${code} ${about}`),
      ),
    );
    expect(table.parties.map(({ name }) => name)).toEqual(["BA (Ann Lee)", "Dev"]);
    expect(table.activities.map(({ name }) => name)).toEqual(["a", "b"]);
  });

  it("a misspelt word is not read, and the word that may be meant is named", () => {
    const { table } = read("| Task | PM | Dev |\n|---|---|---|\n| a | Acountable | R |\n| b | A | R |\n");
    expect(table.unread).toMatchObject([
      { text: "Acountable", reason: expect.stringContaining("`accountable` may be meant") },
    ]);
  });

  it("each look-alike letter is said with its code and place", () => {
    const { table } = read(`${head}| a | R/А | C | I |\n`);
    expect(table.notes).toEqual([
      {
        code: "lookalike",
        place: { line: 3, column: 7 },
        text: "R/А",
        says: "`А` U+0410 is drawn like A, and was read as it",
      },
    ]);
  });
});

describe("names become ids, and stay names", () => {
  it("lower case, one hyphen, their own script; the name where it differs", () => {
    const { design } = read(
      "| Task | __proto__ | Constructor | تیم‌ها |\n|---|---|---|---|\n| README.md & Co! | A | R | C |\n| ✅ | A | R | |\n",
    );
    expect(Object.keys(design.roles as object)).toEqual(["proto", "constructor", "تیم‌ها"]);
    expect(design.activities).toMatchObject({
      "readme.md-co": { name: "README.md & Co!" },
      activity: { name: "✅" },
    });
    expect(design.roles).toMatchObject({ تیم‌ها: { unit: "organisation" } });
  });

  it("activities of one name in several tables or sections get the section, else the heading, in front", () => {
    const two = `# T\n\n## One\n\n${head}| Review | A | R | |\n| Own | A | R | |\n\n## Two\n\n${head}| **S** |\n| Review | A | R | |\n| Review | R | A | |\n`;
    const { design, report } = read(two);
    expect(Object.keys(design.activities)).toEqual(["one-review", "own", "two-s-review", "two-s-review-2"]);
    expect(design.activities["two-s-review"]).toMatchObject({ name: "Review", tags: ["Two", "S"] });
    expect(report.tables[1]?.notes).toMatchObject([{ code: "same-name", place: { line: 16 } }]);
  });

  it("parties of one name are one, units never take a party's id", () => {
    const text = `# PM\n\n${head}| a | A | R | |\n\n## Two\n\n| Task | pm | QA |\n|---|---|---|\n| b | A | R |\n`;
    const { design } = read(text);
    expect(Object.keys(design.roles as object)).toEqual(["pm", "dev", "ops", "qa"]);
    expect(design.units).toEqual({ "pm-2": { name: "PM" } });
  });

  it("units: by the heading, by the file, by what the caller says", () => {
    const table = `${head}| a | A | R | C |\n`;
    expect(read(`# Launch\n\n${table}`).design).toMatchObject({
      name: "Launch",
      units: { launch: { name: "Launch" } },
    });
    expect(read(table, { file: "docs/team-raci.md" }).design.units).toEqual({ "team-raci": {} });
    expect(read(`# One\n\n${table}\n# Two\n`, { file: "x.md" }).design).toMatchObject({ name: "x" });
    expect(read(`# One\n\n${table}\n# Two\n`).design).toMatchObject({ name: "One" });
    const { design, report } = read(table, { units: { PM: "Sales", dev: "IT", QA: "IT" } });
    expect(design.roles).toMatchObject({
      pm: { unit: "sales" },
      dev: { unit: "it" },
      ops: { unit: "organisation" },
    });
    expect(report.notes).toMatchObject([{ text: expect.stringContaining("`QA`") }]);
  });

  it("lists no section that the table does not state", () => {
    expect(Object.keys(read(`# X\n\n${head}| a | A | R | C |\n`).design)).toEqual([
      "orgproof",
      "name",
      "scheme",
      "units",
      "roles",
      "activities",
    ]);
  });
});

describe("a design is called what its text is called", () => {
  it.each([
    ["the only heading of the highest rank", `# Launch\n\n## Who\n\n${head}| a | A | R | |\n`, "Launch"],
    ["not one that stands below the tables", `${head}| a | A | R | |\n\n## Legend\n`, "plan"],
  ])("%s", (_, text, name) => {
    expect(read(text, { file: "plan.md" }).design.name).toBe(name);
  });
});
