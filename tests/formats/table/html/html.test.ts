import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlGrids } from "../../../../src/formats/table/html/html-grids.ts";
import { importHtml, isHtml } from "../../../../src/formats/table/import-html.ts";

async function read(html: string) {
  const result = await importHtml(html, { file: "page.html" });
  if (!result.success) throw new Error(result.error.text);
  return result;
}

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const plain = `<table>${row("Task", "PM", "Dev")}${row("Plan", "A", "R")}${row("Build", "I", "A/R")}</table>`;

describe("a table of a page", () => {
  test("is read with its headings, its caption and its places", async () => {
    const { design, report } = await read(
      `<!doctype html>\n<html><head><title>Wiki</title><style>td { color: red }</style></head>\n<body><h1>Launch</h1><h2>Who does what</h2>\n<table><caption>RACI</caption>\n  <thead><tr><th>Task<th>PM<th>Dev</thead>\n  <tr><td>Plan<td><b>A</b><td>R\n  <tr><td>Build<td>I<td>A<br>R</table>`,
    );
    expect(design.name).toBe("Launch");
    expect(design.activities).toMatchObject({
      plan: { raci: { A: "pm", R: "dev" }, tags: ["RACI"] },
      build: { raci: { A: "dev", R: "dev", I: "pm" } },
    });
    expect(report.format).toBe("html");
    expect(report.tables[0]?.place).toEqual({ line: 4, column: 1 });
    expect(report.tables[0]?.activities[1]?.cells[1]).toMatchObject({
      place: { line: 7, column: 21 },
      text: "A\nR",
    });
  });

  test("is not called what the only heading of its page is that stands below it", async () => {
    const { design } = await read(`<title>Launch</title>${plain}<h2>What is wrong</h2>`);
    expect(design.name).toBe("Launch");
  });

  test("may span columns and rows in its header and in its body", async () => {
    const { design, report } = await read(
      `<table><tr><th rowspan=2>Task<th colspan=2>Marketing<th colspan=2>Sales</tr><tr><th>Lead<th>Writer<th>Seller<th>Clerk</tr>
       <tr><td colspan=5>Before</tr><tr><td>Plan<td>A<td colspan=2>R<td rowspan=0>I</tr><tr><td>Sell<td>I<td>C<td>A/R</tr></table>`,
    );
    expect(design.roles).toMatchObject({ lead: { unit: "marketing" }, clerk: { unit: "sales" } });
    expect(design.activities).toMatchObject({
      plan: { raci: { A: "lead", R: ["writer", "seller"], I: "clerk" }, tags: ["Before"] },
      sell: { raci: { I: ["lead", "clerk"], C: "writer", A: "seller" } },
    });
    expect(report.totals.unread).toBe(0);
  });

  test("inside of another one is a table of its own", async () => {
    const { report } = await read(`<table><tr><td>Menu</td><td>${plain}</td></tr></table>`);
    expect(report.totals).toMatchObject({ tables: 1, otherTables: 1, activities: 2 });
  });

  test("has its legend in the text around it, in bold or not", async () => {
    const { design } = await read(
      `<p><b>R</b> does the work</p><p><b>A</b> approves</p><p><strong>K</strong> kept informed</p>${plain.replace(">I<", ">K<")}`,
    );
    expect(JSON.stringify(design.scheme)).toContain("K");
  });

  test("shows words only: no scripts, no styles, footnotes as such", async () => {
    const { report } = await read(
      plain.replace(
        "Plan",
        "<script>var a = '<td>'</script>Pl<i>an</i>&nbsp;&amp;&#32;go<sup>1</sup><style>x</style>",
      ),
    );
    expect(report.tables[0]?.activities[0]?.name).toBe("Plan & go");
    expect(report.tables[0]?.notes).toMatchObject([{ code: "footnote", says: "[^1]" }]);
  });

  test("a page without a matrix says what is there", async () => {
    const text = async (html: string) => {
      const result = await importHtml(html);
      return result.success ? "" : result.error.text;
    };
    expect(await text("<p>Hello<p>World<ul><li>a</ul>")).toBe(
      "no RACI matrix: there is no table, but 2 paragraphs, 1 list item",
    );
    expect(await text("")).toBe("no RACI matrix: the text is empty");
    expect(await text("<table></table>")).toMatch(/^no RACI matrix/);
  });
});

describe("a page that holds too much is refused", () => {
  test.each([
    [
      "spans",
      `<table>${'<tr><td colspan="1000">x'.repeat(1001)}</table>`,
      "the page holds more than 1000000 cells",
    ],
    [
      "spans down",
      `<table><tr>${'<td colspan="1000" rowspan="0">x'.repeat(50)}${"<tr><td>".repeat(30)}</table>`,
      "the page holds more than 1000000 cells",
    ],
    ["depth", "<div>".repeat(1001), "the page is nested too deeply"],
  ])("%s", async (_, html, text) => {
    expect(await importHtml(html)).toMatchObject({
      success: false,
      error: { code: "import/too-large", text },
    });
  });

  test.each([
    "<table><tr><td>",
    "</td>",
    "<p><b>",
    "</i></b>",
    "<!--",
    "&amp;",
    "<h1>x</h1>",
    "<td rowspan=2>",
  ])("%s, thousands of times, is read to the end", async (piece) => {
    expect(await importHtml(piece.repeat(5000))).toMatchObject({ success: false });
  });
});

describe("what is a page", () => {
  test.each([
    ["<!DOCTYPE html><p>", true],
    ["\ufeff <!-- a --> <!-- b -->\n<HTML>", true],
    ["<table border=1>", true],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC>', true],
    ["<tablet>", false],
    ["# RACI\n<table>", false],
    ["<!-- a -->".repeat(400), false],
    ["<!--".repeat(1200), false],
  ])("%#: %s", (text, is) => {
    expect(isHtml(text)).toBe(is);
  });
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom("<", ">", "&", "&amp;", "<td>", "</table>", "\n", " ", "\u00a0", "ی", "😀", "_"),
  }),
);

test("any text that is written into a table is read back", () => {
  const escaped = (cell: string) =>
    cell.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\n", "<br>");
  const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  const line = (cell: string) =>
    cell
      .split("\n")
      .map((each) => each.replace(/\s+/g, " ").trim())
      .filter((each) => each !== "")
      .join("\n");
  fc.assert(
    fc.property(rows, (cells) => {
      const html = `<table>${cells.map((each) => row(...each.map(escaped))).join("\n")}</table>`;
      const [grid] = htmlGrids(html).grids;
      expect(grid?.rows.map((each) => each.map((cell) => cell.text))).toEqual(
        cells.map((each) => each.map(line)),
      );
    }),
  );
});
