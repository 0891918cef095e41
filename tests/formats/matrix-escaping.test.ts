import fc from "fast-check";
import { Parser } from "htmlparser2";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Matrix } from "../../src/formats/matrix.ts";
import { matrixToCsv } from "../../src/formats/matrix-csv.ts";
import { matrixToHtml } from "../../src/formats/matrix-html.ts";
import { matrixToMarkdown } from "../../src/formats/matrix-markdown.ts";
import { texts } from "./diagram-texts.ts";

const words = {
  activity: "activity",
  defects: "what is wrong",
  title: "matrix",
  language: "en",
  rightToLeft: false,
};

/** What breaks tables, besides what breaks diagrams. */
const names = fc.oneof(
  texts,
  fc
    .array(
      fc.constantFrom(
        ...[
          "|",
          "\\",
          "\\|",
          "`",
          "``",
          "*",
          "__",
          "<td>",
          "</table>",
          "<script>",
          "<!--",
          "-->",
          "&amp;",
          "&#10;",
          "&",
        ],
        ...[
          "]]>",
          "[a](b)",
          "![",
          "'",
          '"',
          ",",
          ";",
          "\t",
          "\r\n",
          "=1+1",
          "+",
          "-",
          "@SUM(A1)",
          "\ufeff",
          "a",
          " ",
          "~~",
        ],
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join("")),
);

/** A matrix of two rows and three columns in which a text stands wherever a text can stand. */
function matrixWith(name: string): Matrix {
  return {
    columns: [
      { id: "a", name, group: "x" },
      { id: "b", name: "b", group: name },
      { id: "c", name: "c", group: name },
    ],
    rows: [
      { id: "r", name, cells: ["A", "R", ""], defects: [0] },
      { id: "s", name: "s", cells: ["", "A/R", "I"], defects: [] },
    ],
    defects: [
      {
        rule: "raci/no-accountable",
        severity: "error",
        subject: { kind: "activity", id: "r" },
        path: "",
        message: { key: "", text: `nobody for \`${name}\` ${name}`, params: {} },
        related: [],
        fixes: [],
        docs: "",
      },
    ],
  };
}

/** The elements of a page with the text in each of its cells, as a browser sees them. */
function seenInHtml(page: string) {
  const tags: string[] = [];
  const cells: string[] = [];
  let open = 0;
  const parser = new Parser({
    onopentag(name) {
      tags.push(name);
      if (name === "td" || name === "th") cells.push("");
      open += name === "td" || name === "th" ? 1 : 0;
    },
    onclosetag(name) {
      open -= name === "td" || name === "th" ? 1 : 0;
    },
    ontext(text) {
      if (open > 0) cells.push(`${cells.pop() ?? ""}${text}`);
    },
    oncomment() {
      tags.push("comment");
    },
  });
  parser.write(page);
  parser.end();
  return { tags, cells };
}

const oneLine = (text: string) => text.replace(/\s+/g, " ");
const held = (text: string) => oneLine(text).replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, "\ufffd");

describe("a matrix in HTML", () => {
  test("has the same elements, whatever its names, and shows these as they are", () => {
    const structure = (tags: readonly string[]) => tags.filter((tag) => tag !== "code" && tag !== "bdi");
    const { tags: usual } = seenInHtml(matrixToHtml(matrixWith("name"), words));
    fc.assert(
      fc.property(names, (name) => {
        // with these, columns stand under other groups
        fc.pre(name !== "" && name !== "x");
        const { tags, cells } = seenInHtml(matrixToHtml(matrixWith(name), words));
        expect(structure(tags)).toEqual(structure(usual));
        expect(tags).not.toContain("script");
        expect(tags).not.toContain("comment");
        expect(cells).toContain(held(name));
        expect(cells).toContain(`${held(name)} 1`);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a matrix in Markdown", () => {
  test("is one table of the same size, whatever its names", () => {
    fc.assert(
      fc.property(names, (name) => {
        const text = matrixToMarkdown(matrixWith(name), words);
        const root = fromMarkdown(text, {
          extensions: [gfmTable()],
          mdastExtensions: [gfmTableFromMarkdown()],
        });
        expect(root.children.map(({ type }) => type)).toEqual(["table", "paragraph", "list"]);
        const [table] = root.children;
        if (table?.type !== "table") throw new Error("no table");
        expect(table.children.map((row) => row.children.length)).toEqual([4, 4, 4]);
        for (const row of table.children)
          for (const cell of row.children) for (const { type } of cell.children) expect(type).toBe("text");
      }),
      { numRuns: 300 },
    );
  });
});

describe("a matrix in CSV", () => {
  test("has the same rows and fields, whatever its names, and none that a spreadsheet would run", () => {
    fc.assert(
      fc.property(names, (name) => {
        const { data, errors } = Papa.parse<string[]>(matrixToCsv(matrixWith(name), words), {
          skipEmptyLines: true,
          delimiter: ",",
        });
        expect(errors).toEqual([]);
        expect(data.map((row) => row.length)).toEqual([6, 6, 6]);
        for (const field of data.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/);
        expect([name, `'${name}`]).toContain(data[1]?.[1]);
      }),
      { numRuns: 300 },
    );
  });
});
