import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Language } from "../findings/words.ts";
import { isArchive } from "../formats/decode-text.ts";
import type { BookResult } from "../formats/table/book/design-of-book.ts";
import type { Io } from "./io.ts";
import { type Input, readInput, sizeLimitOf, type Unread } from "./read-input.ts";
import { showingRows } from "./showing-rows.ts";

/** A workbook, or a folder of CSV files, that describes a design; or why it cannot be read. */
export type BookFile =
  | {
      readonly kind: "book";
      readonly file: string;
      readonly format: "workbook" | "csv-folder";
      readonly result: BookResult;
    }
  | { readonly kind: "trouble"; readonly file: string; readonly problem: string }
  /** A file of the folder cannot be read: without it the design would be another one. */
  | { readonly kind: "unread"; readonly file: string; readonly unread: Unread };

/** What a workbook or a folder describes, told by what is in it; nothing where that is no design. What reads them is loaded only then. */
export async function readBook(
  io: Io,
  path: string,
  input: Input | Unread,
  language: Language,
  quiet = false,
): Promise<BookFile | undefined> {
  const { file } = input;
  if ("fault" in input) return input.fault.variant === "folder" ? readFolder(io, path, language) : undefined;
  if (!isArchive(input.bytes)) return undefined;
  const { readWorkbook } = await import("../formats/table/book/read-workbook.ts");
  const read = await showingRows(io, quiet, async (onRow) =>
    readWorkbook(input.bytes, { file, language, onRow }),
  );
  if (read.kind === "trouble") return { kind: "trouble", file, problem: read.problem.message };
  return read.kind === "book" ? { kind: "book", file, format: "workbook", result: read.result } : undefined;
}

/* So many files say enough of whether a folder is a design. */
const mostFiles = 100;

async function readFolder(io: Io, path: string, language: Language): Promise<BookFile | undefined> {
  const names = readdirSync(resolve(io.cwd, path))
    .filter((name) => /\.(?:csv|tsv)$/i.test(name))
    .sort();
  if (names.length === 0 || names.length > mostFiles) return undefined;
  const { textOf } = await import("./text-of.ts");
  const files: Record<string, string> = {};
  const limit = sizeLimitOf(io);
  let left = limit;
  for (const name of names) {
    const input = await readInput(io, join(path, name));
    if ("fault" in input && input.fault.variant === "folder") continue;
    if ("fault" in input) return { kind: "unread", file: path, unread: input };
    left -= input.bytes.length;
    if (left < 0) return { kind: "trouble", file: path, problem: `its files have more than ${limit} bytes` };
    files[name] = textOf(input, {});
  }
  const { designFromCsv, isCsvDesign } = await import("../formats/table/book/design-from-csv.ts");
  if (!isCsvDesign(files)) return undefined;
  return {
    kind: "book",
    file: path,
    format: "csv-folder",
    result: designFromCsv(files, { file: path, language }),
  };
}
