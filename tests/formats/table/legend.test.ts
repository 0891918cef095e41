import { describe, expect, it } from "vitest";
import { importTable } from "../../../src/formats/table/import-table.ts";
import { explained } from "../../../src/formats/table/legend.ts";
import { namedSchemes } from "../../../src/formats/table/named-schemes.ts";

const entries = (text: string) => explained(text).map(({ key, text: words }) => `${key}: ${words}`);

describe("explained finds the letters that a text explains", () => {
  it.each([
    ["R = Responsible, A = Accountable", ["R: Responsible", "A: Accountable"]],
    ["**R** — does the work · **A** — answers", ["R: does the work", "A: answers"]],
    ["**R**esponsible (does it), **A**ccountable", ["R: Responsible (does it)", "A: Accountable"]],
    ["**R** executes, **A** is accountable", ["R: executes", "A: is accountable"]],
    ["**R - Responsible**: does it", ["R: Responsible: does it"]],
    ["A (Accountable): one", ["A: Accountable): one"]],
    ["R: does\nA: answers", ["R: does", "A: answers"]],
    ["Responsible (R), Accountable (A)", ["R: Responsible", "A: Accountable"]],
    ["م = مسئول، پ = پاسخگو", ["م: مسئول،", "پ: پاسخگو"]],
    ["✅ = yes", ["✅: yes"]],
  ])("%j", (text, expected) => {
    expect(entries(text)).toEqual(expected);
  });

  it.each([
    "Plan A: executes quickly",
    "When R completes work, they notify A. A validates.",
    "QA - quality",
    "a page ".repeat(1000),
  ])("none in %.30j", (text) => {
    expect(entries(text)).toEqual([]);
  });
});

it.each([
  ["RACI matrix", ["raci"]],
  ["docs/raci.md", ["raci"]],
  ["our_RASCI_chart", ["rasci"]],
  ["RACI-VS", ["raci-vs"]],
  ["RACI VS", ["raci-vs"]],
  ["DACI or RAPID", ["daci", "rapid"]],
  ["a rapid decision in Cairo", []],
  ["traciing", []],
])("%j names %j", (text, names) => {
  expect(namedSchemes(text)).toEqual(names);
});

const table = (rows: string) => `| Task | X | Y | Z |\n|---|---|---|---|\n${rows}`;
const schemeOf = (text: string, options = {}) => importTable(text, options).report.scheme;

describe("the scheme is what the letters and the legend make it", () => {
  const plain = table("| a | R | A | C |\n");
  it.each([
    ["plain", plain, "raci"],
    ["S occurs", table("| a | R | A | S |\n"), "rasci"],
    ["S is spelled out", table("| a | R | A | Support |\n"), "rasci"],
    ["ARCI named", `# ARCI\n\n${plain}`, "arci"],
    ["RACI-VS named", `# RACI-VS\n\n${table("| a | R | A | V |\n| b | R | A | S |\n")}`, "raci-vs"],
    ["RACIQ named", `# RACIQ\n\n${table("| a | R | A | Q |\n")}`, "raciq"],
    ["CAIRO named", `# CAIRO\n\n${table("| a | R | A | O |\n")}`, "cairo"],
    ["RABSIC named", `# RABSIC\n\n${table("| a | R | A | B |\n")}`, "rabsic"],
    ["DACI named", `# DACI\n\n${table("| a | D | A | I |\n")}`, "daci"],
    ["RAPID named", `# RAPID\n\n${table("| a | R | A/P | D |\n")}`, "rapid"],
    ["RAPID named in passing, no D", `Not RAPID.\n\n${plain}`, "raci"],
    [
      "legend of V",
      `R = Responsible\nA = Accountable\nV = Verifies\n\n${table("| a | R | A | V |\n")}`,
      "raci-vs",
    ],
    [
      "legend of S as sign-off",
      `R = Responsible, S = signs off\n\n${table("| a | R | A | S |\n")}`,
      "raci-vs",
    ],
    ["Portuguese approver answers", `R=Responsável, A=Aprovador, C=Consultado\n\n${plain}`, "raci"],
    ["German words for both", `R = verantwortlich, A = gesamtverantwortlich\n\n${plain}`, "raci"],
    ["legend below", `${plain}\nR = Responsible, A = Accountable\n`, "raci"],
  ])("%s", (_, text, scheme) => {
    expect(schemeOf(text)).toBe(scheme);
  });

  it("a letter that the legend redefines makes a custom scheme", () => {
    const text = `R = Responsible, A = Accountable, D = assists\n\n${table("| a | R | A | D |\n")}`;
    expect(schemeOf(text)).toEqual({
      letters: {
        R: { means: "performs", min: 1 },
        A: { means: "answers", min: 1, max: 1 },
        C: { means: "advises", min: 0 },
        I: { means: "told", min: 0 },
        D: { means: "supports", min: 0 },
      },
    });
    expect(importTable(text).report.legend).toEqual([
      { letter: "D", means: "supports", text: "assists", place: { line: 1, column: 1 } },
    ]);
  });

  it("a legend in a table counts, and the table is left out", () => {
    const text = `| Code | Meaning |\n|---|---|\n| R | Reviewer: checks |\n| A | Accountable |\n| P | Performs the work |\n\n${table("| a | R | A | P |\n")}`;
    const { report } = importTable(text);
    expect(report.scheme).toMatchObject({
      letters: { R: { means: "verifies" }, P: { means: "performs", min: 1 } },
    });
    expect(report.otherTables).toMatchObject([{ kind: "legend", place: { line: 1, column: 1 } }]);
  });

  it.each([
    "Legend:,R = Responsible,A = Accountable,Y = Consulted",
    ",R: Responsible,A: Accountable,Y: Consulted",
    "R = Responsible for it,A = Accountable for it,Y = Consulted before it,",
  ])("a row below a matrix that explains letters side by side is no activity: %s", (legend) => {
    const result = importTable(`Task,PM,Dev,QA\nPlan,A,R,Y\nBuild,A,R,Y\n${legend}\n`);
    expect(result.success && Object.keys(result.design.activities)).toEqual(["plan", "build"]);
    expect(result.report.scheme).toMatchObject({ letters: { Y: { means: "advises" } } });
  });

  it("a row of letters with remarks is an activity", () => {
    const remarks = "Sell,R: responsible for the draft,A: accountable to the board,C: consulted on law";
    const result = importTable(`Task,PM,Dev,QA\nPlan,A,R,C\n${remarks}\n`);
    expect(result.success && Object.keys(result.design.activities)).toEqual(["plan", "sell"]);
  });

  it("of two legends the nearest above counts", () => {
    const text = `R = Reviews, A = Accountable\n\n${table("| a | R | A | C |\n")}\n# Two\n\nR = Responsible, A = Accountable\n\n${table("| b | R | A | C |\n")}`;
    const { report } = importTable(text);
    expect(report.tables).toHaveLength(1);
    expect(report.otherTables).toMatchObject([
      { kind: "other-scheme", why: expect.stringContaining("`R` means performs") },
    ]);
  });

  it("the four letters below a legend of RAPID and a heading of RACI are RACI", () => {
    const text = `# RAPID\n\n- R = Recommend\n- A = Agree\n\n# RACI\n\n- R = Responsible\n- A = Accountable\n\n${table("| a | R | A | C |\n")}`;
    expect(schemeOf(text)).toBe("raci");
  });

  it("implied R", () => {
    expect(schemeOf(plain, { impliedR: true })).toBe("implied-r");
    expect(schemeOf(table("| a | R | A | S |\n"), { impliedR: true })).toMatchObject({
      letters: { R: { means: "performs", min: 0 }, S: { means: "supports" } },
      impliedPerformers: true,
    });
  });
});
