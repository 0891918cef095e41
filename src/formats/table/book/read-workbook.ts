import { TableProblem } from "../table-problem.ts";
import { type BookOptions, type BookResult, designOfBook, isBook } from "./design-of-book.ts";
import { workbookTables } from "./workbook-tables.ts";

/** What a file turned out to be. */
export type ReadWorkbook =
  | { readonly kind: "book"; readonly result: BookResult }
  | { readonly kind: "other" }
  | { readonly kind: "trouble"; readonly problem: TableProblem };

/** The design that a workbook describes; or that it describes none, or cannot be read. */
export function readWorkbook(bytes: Uint8Array, options: BookOptions = {}): ReadWorkbook {
  try {
    const read = workbookTables(bytes, options.onRow);
    if (!read || !isBook(read.tables)) return { kind: "other" };
    return {
      kind: "book",
      result: designOfBook(read.tables, options, { faults: [], notes: [...read.notes] }),
    };
  } catch (error) {
    if (error instanceof TableProblem) return { kind: "trouble", problem: error };
    throw error;
  }
}
