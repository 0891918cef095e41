import fc from "fast-check";
import { expect, test } from "vitest";
import { limits } from "../../../../src/formats/table/xlsx/limits.ts";
import { openWorkbook } from "../../../../src/formats/table/xlsx/open-workbook.ts";
import { readSheet } from "../../../../src/formats/table/xlsx/read-sheet.ts";
import { readStrings } from "../../../../src/formats/table/xlsx/read-strings.ts";
import { escaped, writeWorkbook } from "./write-workbook.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom("_x000D_", "_", "x", "&", "<", "]]>", "\r", "\n", " ", "é", "ی", "😀", "\ud800"),
  }),
);
const table = fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 6 });

/** The texts of the cells, where they are; those that nobody sees are left out. */
function kept(rows: readonly (readonly string[])[]) {
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell.trim() === "" ? [] : [[at + 1, column + 1, cell]])),
  );
}

test.each(["shared", "inline"])("any text that is written into a sheet is read back: %s", (how) => {
  fc.assert(
    fc.property(table, (rows) => {
      const written = rows.map((row) =>
        row.map((cell) =>
          how === "shared" || cell === ""
            ? cell
            : { xml: `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>` },
        ),
      );
      const book = openWorkbook(writeWorkbook({ rows: written }));
      const [sheet] = book.sheets;
      const strings = readStrings("strings", book.read(book.strings ?? ""));
      const budget = { rows: limits.rows, cells: limits.cells, characters: limits.characters };
      const read = readSheet("sheet", book.read(sheet?.part ?? ""), { strings, styles: [] }, budget);
      const found = [...read.rows].flatMap(([row, cells]) =>
        [...cells].map(([column, cell]) => [row, column, cell.text]),
      );
      expect(found).toEqual(kept(rows));
    }),
  );
});
