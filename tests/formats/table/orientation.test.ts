import { describe, expect, it } from "vitest";
import { type ImportTableOptions, importTable } from "../../../src/formats/table/import-table.ts";

/** Each activity with its letters, as `plan R:dev A:pm`. */
function read(text: string, options: ImportTableOptions = {}) {
  const result = importTable(text, options);
  if (!result.success)
    return { orientation: undefined, activities: [result.error.text], report: result.report };
  const activities = Object.entries(result.design.activities).map(([id, { raci = {} }]) =>
    [id, ...Object.entries(raci).map(([letter, parties]) => `${letter}:${[parties].flat().join("+")}`)].join(
      " ",
    ),
  );
  return {
    orientation: result.report.tables[0]?.orientation,
    activities,
    report: result.report,
    design: result.design,
  };
}

describe("activities by roles", () => {
  it.each([
    ["plain", "| Task | PM | Dev |\n|---|---|---|\n| Plan | A | R |\n"],
    ["no outer pipes", "Task | PM | Dev\n---|---|---\nPlan | A | R\n"],
    ["activity column not the first", "| PM | Task | Dev |\n|---|---|---|\n| A | Plan | R |\n"],
    ["id column first", "| # | Task | PM | Dev |\n|---|---|---|---|\n| 1 | Plan | A | R |\n"],
    ["the corner is empty", "| | PM | Dev |\n|---|---|---|\n| Plan | A | R |\n"],
    ["the corner is a phase", "| Project Phase | PM | Dev |\n|---|---|---|\n| Plan | A | R |\n"],
    ["transposition refused", "| Role | PM | Dev |\n|---|---|---|\n| Plan | A | R |\n", { transpose: false }],
    ["in a quote", "> | Task | PM | Dev |\n> |---|---|---|\n> | Plan | A | R |\n"],
    ["in a list", "- x\n\n  | Task | PM | Dev |\n  |---|---|---|\n  | Plan | A | R |\n"],
    ["CRLF", "| Task | PM | Dev |\r\n|---|---|---|\r\n| Plan | A | R |\r\n"],
    ["links and code in names", "| Task | [PM](x) | `Dev` |\n|---|---|---|\n| [Plan](y) | A | R |\n"],
  ] as [string, string, ImportTableOptions?][])("%s", (_, text, options = {}) => {
    expect(read(text, options)).toMatchObject({
      orientation: "activities-by-roles",
      activities: ["plan R:dev A:pm"],
    });
  });

  it.each(["ID", "No.", "شماره"])("ids such as `A1` below %s are no letters", (id) => {
    const text = (ids: string) =>
      `| ${id} | Task | PM | Dev |\n|---|---|---|---|\n| ${ids}1 | Plan | A | R |\n| ${ids}2 | Build | I | A/R |\n`;
    for (const ids of ["A", "r-", "T"])
      expect(read(text(ids)).activities).toEqual(["plan R:dev A:pm", "build R:dev A:dev I:pm"]);
  });

  it("letters below such a head are letters", () => {
    const text = "| ID | Task | PM | Dev |\n|---|---|---|---|\n| C | Plan | A | R |\n";
    expect(read(text).activities).toEqual(["plan R:dev A:pm C:id"]);
  });

  it("roles may be single letters, and activities may look like letters with a number", () => {
    expect(read("| Task | A | B |\n|---|---|---|\n| A1 | R | A |\n| C2 | A | R |\n").activities).toEqual([
      "a1 R:a A:b",
      "c2 R:b A:a",
    ]);
  });

  it("a second header row groups the parties into units", () => {
    const { design } = read(
      "| | Marketing | | Sales |\n|---|---|---|---|\n| Task | Manager | Analyst | Manager |\n| Plan | A | R | C |\n",
    );
    expect(design?.roles).toEqual({
      manager: { name: "Manager", unit: "marketing" },
      analyst: { name: "Analyst", unit: "marketing" },
      "manager-2": { name: "Manager", unit: "sales" },
    });
    expect(design?.activities).toEqual({
      plan: { name: "Plan", raci: { R: "analyst", A: "manager", C: "manager-2" } },
    });
  });

  it("a row of people under the header is no header, and is said", () => {
    const { activities, report } = read(
      "| Task | PM | Dev |\n|---|---|---|\n| | Ann | Bob |\n| Plan | A | R |\n",
    );
    expect(activities).toEqual(["plan R:dev A:pm"]);
    expect(report.tables[0]?.unread).toMatchObject([{ kind: "row", place: { line: 3, column: 5 } }]);
  });
});

describe("roles by activities", () => {
  it.each([
    ["the corner says Role", "| Role | Plan | Do |\n|---|---|---|\n| PM | A | R |\n| Dev | R | C |\n", {}],
    ["the corner says نقش", "| نقش | Plan | Do |\n|---|---|---|\n| PM | A | R |\n| Dev | R | C |\n", {}],
    ["Role before Task", "| Role / Task | Plan | Do |\n|---|---|---|\n| PM | A | R |\n| Dev | R | C |\n", {}],
    [
      "asked for",
      "| Name | Plan | Do |\n|---|---|---|\n| PM | A | R |\n| Dev | R | C |\n",
      { transpose: true },
    ],
    [
      "full words and blank rows",
      "| Role | Plan | Do |\n|---|---|---|\n| PM | Accountable | Responsible |\n| | | |\n| Dev | Responsible | Consulted |\n",
      {},
    ],
  ])("%s", (_, text, options) => {
    expect(read(text, options)).toMatchObject({
      orientation: "roles-by-activities",
      activities: ["plan R:dev A:pm", "do R:pm C:dev"],
    });
  });

  it("section rows over roles are their units", () => {
    const { design } = read(
      "| Role | Plan | Do |\n|---|---|---|\n| **Sales** |\n| PM | A | R |\n| **IT** |\n| Dev | R | C |\n",
    );
    expect(design?.roles).toMatchObject({ pm: { unit: "sales" }, dev: { unit: "it" } });
  });
});

describe("names under letters", () => {
  it.each([
    ["words", "| Task | Responsible | Accountable | Consulted | Informed |"],
    ["letters", "| Task | R | A | C | I |"],
    ["both", "| Task | Creator (R) | Approver (A) | Reviewers (C) | Recipients (I) |"],
    ["letter, then word", "| Task | R (Responsible) | A - Accountable | C: Consulted | I = Informed |"],
    ["snake case", "| task_name | role_responsible | role_accountable | role_consulted | role_informed |"],
    ["German", "| Aufgabe | Verantwortlich | Rechenschaftspflichtig | Konsultiert | Informiert |"],
    ["French", "| Tâche | Responsable | Approbateur | Consulté | Informé |"],
    ["Spanish", "| Actividad | Responsable (R) | Aprobador (A) | Consultado (C) | Informado (I) |"],
    ["Italian", "| Attività | Responsabile | Approvatore | Consultato | Informato |"],
    ["Hungarian", "| Feladat | Felelős | Számonkérhető | Konzultált | Tájékoztatott |"],
    ["Vietnamese", "| Công việc | Thực hiện | Phê duyệt | Tham vấn | Được thông báo |"],
    ["Russian", "| Задача | Исполнитель | Утверждающий | Консультант | Информируемый |"],
    ["Persian", "| فعالیت | مسئول | پاسخگو | مشاور | مطلع |"],
    ["Persian, other words", "| کار | مسئول انجام | پاسخ‌گو | طرف مشورت | اطلاع‌یابنده |"],
  ])("%s", (_, header) => {
    expect(read(`${header}\n|---|---|---|---|---|\n| Plan | Dev | PM | QA, Ops | Sales |\n`)).toMatchObject({
      orientation: "letter-columns",
      activities: ["plan R:dev A:pm C:qa+ops I:sales"],
    });
  });

  it("initials that are letters too are names: three letters as headers decide for the column", () => {
    expect(read("| Task | R | A | C |\n|---|---|---|---|\n| Plan | C | A | I, R |\n").activities).toEqual([
      "plan R:c A:a C:i+r",
    ]);
  });

  it("letters in rows, cases in columns", () => {
    const text =
      "| | Case 1 | Case 2 |\n|---|---|---|\n| Responsible | user | app team |\n| Accountable | boss | owner |\n";
    expect(read(text)).toMatchObject({
      orientation: "letter-rows",
      activities: ["case-1 R:user A:boss", "case-2 R:app-team A:owner"],
    });
  });

  it("two columns of one letter are both read", () => {
    const text =
      "| Issue | Reporter (R) | Owner (A) | Resolver (R) |\n|---|---|---|---|\n| x | Ann | Bob | Cid |\n";
    expect(read(text).activities).toEqual(["x R:ann+cid A:bob"]);
  });

  it.each([
    ["X, Y", "x+y", []],
    ["X; Y", "x+y", []],
    ["X<br>Y", "x+y", []],
    ["X / Y", "x+y", ["split"]],
    ["X & Y", "x+y", ["split"]],
    ["X and Y", "x+y", ["split"]],
    ["X+Y", "x+y", ["split"]],
    ["X, and Y", "x+y", []],
    ["تیم X، Y", "تیم-x+y", []],
    ["X/Y", "x-y", ["not-split"]],
    ["R&D", "r-d", ["not-split"]],
    ["Sales and Service", "sales-and-service", ["not-split"]],
    ["SA (RAIN, lead), Y", "sa-rain-lead+y", []],
    ["All", "all", ["wildcard"]],
    ["All teams", "all-teams", ["wildcard"]],
    ["همه", "همه", ["wildcard"]],
    ["—", undefined, []],
    ["N/A", undefined, []],
  ])("%j names %s", (cell, parties, codes) => {
    const text = `| Task | Responsible | Accountable |\n|---|---|---|\n| t | ${cell} | Z |\n| u | X | Y |\n`;
    const { activities, report } = read(text);
    expect(activities[0]).toBe(`t ${parties ? `R:${parties} ` : ""}A:z`);
    expect(report.tables[0]?.notes.map(({ code }) => code)).toEqual(codes);
  });

  it("a name that stands whole elsewhere is not taken apart", () => {
    const text =
      "| Task | Responsible | Accountable |\n|---|---|---|\n| t | Sales & Ops | Y |\n| u | Sales | Ops |\n| v | Sales & Ops | Ops |\n";
    expect(read(text).activities[0]).toBe("t R:sales+ops A:y");
  });

  const headed = "| Task | R | A | C |\n|---|---|---|---|\n";

  it("a cross is a mark, not a party: it is said", () => {
    const result = read(`${headed}| t | Sales | x | |\n| u | X | Ops | Sales, x |\n`);
    expect(result.activities).toEqual(["t R:sales", "u A:ops C:sales"]);
    expect(result.report.tables[0]?.unread).toMatchObject([
      { text: "x", place: { line: 3, column: 15 }, reason: "a mark, no name of a party" },
      { text: "X", place: { line: 4, column: 7 }, reason: "a mark, no name of a party" },
      { text: "Sales, x", reason: "a mark, no name of a party" },
    ]);
  });

  it("crosses alone make no matrix; among other parties of one letter, x is one", () => {
    const marked = importTable(`${headed}| t | x | x | |\n| u | x | | x |\n`);
    expect(marked).toMatchObject({ success: false, report: { otherTables: [{ place: { line: 1 } }] } });
    expect(!marked.success && marked.error.text).toContain("numbers or marks under its letters");
    expect(read(`${headed}| t | x | y | |\n| u | z | x | |\n`).activities).toEqual([
      "t R:x A:y",
      "u R:z A:x",
    ]);
  });
});

describe("what only looks like a matrix is left out, with the reason", () => {
  it.each([
    ["a legend", "| R | Responsible |\n|---|---|\n| A | Accountable |\n", /legend/],
    ["a legend in columns", "| R | A |\n|---|---|\n| Responsible | Accountable |\n", /legend/],
    ["counts by role", "| Role | R | A | C |\n|---|---|---|---|\n| PM | 3 | 1 | 0 |\n", /numbers/],
    ["ticks under letters", "| Case | R | A | C |\n|---|---|---|---|\n| PM | ✓ | | ✓ |\n", /marks/],
    ["a template", "| Task | Responsible | Accountable |\n|---|---|---|\n| | | |\n", /nothing under/],
    [
      "work by role",
      "| Role | Responsible | Accountable |\n|---|---|---|\n| PM | plans | budget |\n",
      /rows are roles/,
    ],
    ["marks", "| Name | Maths | Art |\n|---|---|---|\n| Ann | A | C |\n| Bob | B | A |\n", /nobody does/],
    ["priorities", "| Task | Web | App |\n|---|---|---|\n| x | P0 | P1 |\n", /neither/],
    [
      "informed alone",
      "| Decision | Owner | Consulted | Informed |\n|---|---|---|---|\n| x | Ann | Bob | Cid |\n",
      /only `Consulted`/,
    ],
    ["initials in one column", "| Task | Responsibility |\n|---|---|\n| x | A |\n| y | R |\n", /one column/],
    ["ticks without a legend", "| Task | PM | Dev |\n|---|---|---|\n| x | ✓ | |\n", /neither/],
  ])("%s", (_, text, why) => {
    const result = importTable(text);
    expect(result.success ? "" : result.error.code).toBe("import/no-matrix");
    expect(result.report.otherTables).toMatchObject([
      { place: { line: 1, column: 1 }, why: expect.stringMatching(why) },
    ]);
  });

  it.each([
    ["nothing", "", "import/no-table", "the text is empty"],
    ["a list", "# RACI\n\n- Responsible: X\n", "import/no-table", "1 heading, 1 list"],
    [
      "a code fence",
      "# R\n\n```\n| T | X | Y |\n|---|---|---|\n| a | R | A |\n```\n",
      "import/hidden",
      "line 4: it reads as a matrix",
    ],
    [
      "HTML",
      "<div>\n| T | X | Y |\n|---|---|---|\n| a | R | A |\n</div>\n",
      "import/hidden",
      "line 2: it stands inside HTML",
    ],
    [
      "an HTML table in a comment",
      "# R\n\n<!-- <table><tr><td>R</td></tr></table> -->\n",
      "import/no-table",
      "there is no table",
    ],
  ])("%s", (_, text, code, words) => {
    const result = importTable(text);
    expect(result.success ? "" : result.error).toMatchObject({ code, text: expect.stringContaining(words) });
  });
});
