import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RawTable, WrittenTable } from "../../../../src/formats/table/book/book-table.ts";
import { designOfBook } from "../../../../src/formats/table/book/design-of-book.ts";
import { tablesOfDesign } from "../../../../src/formats/table/book/tables-of-design.ts";
import { designs } from "../../../../src/testing/arbitraries/designs.ts";
import { randomDesign } from "../../../model/random-design.ts";
import { runs } from "../../../runs.ts";

function rawOf({ name, columns, rows }: WrittenTable): RawTable {
  const lines = [columns.map(({ header }) => header), ...rows];
  return {
    name,
    rows: lines.map((cells, at) => ({
      at: at + 1,
      cells: new Map(cells.flatMap((cell, column) => (cell === "" ? [] : [[column + 1, cell] as const]))),
    })),
    placeOf: (row, column) => ({ line: row?.at ?? 1, column, cell: `${name}!${column}/${row?.at}` }),
  };
}

describe.each(["en", "fa"] as const)("sheets in %s", (locale) => {
  test.each([
    ["random designs", designs({ known: 0.6 })],
    ["designs of everything that the model allows", randomDesign],
  ])("give back %s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (design) => {
        const read = designOfBook(tablesOfDesign(design, locale).map(rawOf));
        expect(read.error?.message).toBeUndefined();
        expect(read.data).toEqual(design);
        expect(read.notes).toEqual([]);
        expect(read.data && Object.keys(read.data.activities)).toEqual(Object.keys(design.activities));
      }),
      runs(200, 5000),
    );
  });
});
