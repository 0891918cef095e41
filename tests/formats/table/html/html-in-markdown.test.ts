import { describe, expect, test } from "vitest";
import { importTable } from "../../../../src/formats/table/import-table.ts";

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const table = (between = "\n") =>
  ["<table>", row("Task", "PM", "Dev"), row("Plan", "A", "R"), row("Build", "I", "A/R"), "</table>"].join(
    between,
  );

/** The letters that are read: activity, party, letters. */
function lettersOf(text: string, format?: "markdown"): readonly string[] {
  const { report } = importTable(text, format ? { format } : {});
  return report.tables.flatMap(({ activities }) =>
    activities.flatMap(({ name, cells }) =>
      cells.map(({ party, letters }) => `${name} ${party} ${letters.join("")}`),
    ),
  );
}

const expected = ["Plan pm A", "Plan dev R", "Build pm I", "Build dev AR"];

describe("an HTML table in a Markdown text", () => {
  test("is read like one of a page, under the headings of the text", () => {
    const text = `# Launch\n\n## Who does what\n\n${table()}\n\nAfter it.\n`;
    expect(lettersOf(text)).toEqual(expected);
    const { report } = importTable(text);
    expect(report.format).toBe("markdown");
    expect(report.tables[0]).toMatchObject({ heading: "Who does what", place: { line: 5, column: 1 } });
    expect(report.tables[0]?.activities[0]?.place).toMatchObject({ line: 7 });
  });

  test("is read to its end when blank lines part it", () => {
    expect(lettersOf(`# Launch\n\n${table("\n\n")}\n\n| not | a table of it |\n`)).toEqual(expected);
    expect(lettersOf(`# Launch\n\n${table("\n\n    ")}\n`)).toEqual(expected);
  });

  test("is read inside a list, a quote and other HTML", () => {
    expect(lettersOf(`- item\n\n  ${table("\n  ")}\n`, "markdown")).toEqual(expected);
    expect(lettersOf(`> ${table("\n> ")}\n`, "markdown")).toEqual(expected);
    expect(lettersOf(`<div align="center">\n${table()}\n</div>\n`)).toEqual(expected);
  });

  test("stands beside tables of Markdown, in the order of the text", () => {
    const pipes = "| Task | PM | Dev |\n|---|---|---|\n| Ship | A | R |\n| Bill | R | A |\n";
    const { report } = importTable(`# All\n\n## One\n\n${table()}\n\n## Two\n\n${pipes}`);
    expect(report.tables.map(({ heading }) => heading)).toEqual(["One", "Two"]);
  });

  test("is not read in a comment or a code block", () => {
    expect(lettersOf(`# R\n\n<!--\n${table()}\n-->\n`, "markdown")).toEqual([]);
    expect(lettersOf(`# R\n\n\`\`\`html\n${table()}\n\`\`\`\n`, "markdown")).toEqual([]);
  });

  test("that never ends keeps nothing else from being read", () => {
    const pipes = "| Task | PM | Dev |\n|---|---|---|\n| Ship | A | R |\n| Bill | R | A |\n";
    expect(lettersOf(`<table>\n<tr><td>a</td></tr>\n\n${pipes}`)).toEqual([
      "Ship pm A",
      "Ship dev R",
      "Bill pm R",
      "Bill dev A",
    ]);
  });
});
