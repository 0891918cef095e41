import { resolve } from "node:path";
import { isArchive } from "../formats/decode-text.ts";
import type { ReadFormat } from "../formats/exports/formats.ts";
import { stringifyDesign } from "../formats/stringify-design.ts";
import { importHtml, isHtml } from "../formats/table/import-html.ts";
import { importFailure, importSummary } from "../formats/table/import-summary.ts";
import { type ImportResult, importTable } from "../formats/table/import-table.ts";
import { importWorkbook } from "../formats/table/import-workbook.ts";
import type { TableFormat, TextFormat } from "../formats/table/report.ts";
import { pageOf } from "../formats/terminal/page.ts";
import { languageOf } from "../messages/language.ts";
import type { Io } from "./io.ts";
import type { SharedOptions } from "./options.ts";
import { printBook } from "./print-book.ts";
import { type Exit, exits, Problem, usageProblem } from "./problem.ts";
import { readBook } from "./read-book.ts";
import { type Input, readInput, stdinName, type Unread } from "./read-input.ts";
import { readUnits } from "./read-units.ts";
import { complain } from "./session.ts";
import { showingRows } from "./showing-rows.ts";
import { textOf } from "./text-of.ts";
import { unreadProblem } from "./unread-text.ts";
import { writeOutput } from "./write-output.ts";

export type ImportFormat = "yaml" | "json";

export interface ImportCommandOptions extends SharedOptions {
  readonly format: ImportFormat;
  readonly from?: ReadFormat;
  readonly lanes?: "roles" | "units";
  readonly sheet?: string;
  readonly units?: string;
  readonly transpose?: boolean;
  readonly impliedR?: boolean;
  readonly report?: string;
}

const tableFormats: readonly TableFormat[] = ["markdown", "csv", "tsv", "html", "xlsx"];

/** Prints the design that the tables of a file make, and says beside it what could not be read. */
export async function importFile(
  io: Io,
  path: string,
  options: ImportCommandOptions,
  input: Input | Unread,
): Promise<Exit> {
  const name = path === "-" ? stdinName : path;
  const book = asksForMatrix(options)
    ? undefined
    : await readBook(io, path, input, languageOf(options.locale ?? "en"), options.quiet);
  if (book?.kind === "unread") throw unreadProblem(book.unread, options);
  if (book?.kind === "trouble" && "fault" in input)
    throw new Problem(exits.unreadable, `${name}: ${book.problem}`);
  if (options.from === "csv-folder" && !(book && "fault" in input))
    throw new Problem(exits.unreadable, `${name}: no folder of CSV files that describe a design`);
  if (book?.kind === "book") return printBook(io, book, options);
  const result = await importFrom(io, path, options, input);
  if (options.report !== undefined)
    writeOutput(io, `${JSON.stringify(result.report, null, 2)}\n`, resolve(io.cwd, options.report));
  const page = pageOf(options);
  const file = page.code(name);
  if (!result.success) {
    const why = importFailure(page, result.error, result.report);
    throw new Problem(exits.unreadable, `${file}: ${why}`);
  }
  writeOutput(io, stringifyDesign(result.design, { format: options.format }), options.output);
  if (!options.quiet)
    for (const text of importSummary(page, result.report, options.report !== undefined))
      complain(io, `${file}: ${text}`);
  return exits.fine;
}

/** Whether options say how a matrix is read, so that nothing else can be meant. */
function asksForMatrix({ from, sheet, transpose, impliedR, units }: ImportCommandOptions): boolean {
  return (
    (from !== undefined && from !== "xlsx" && from !== "csv-folder") ||
    [sheet, transpose, impliedR, units].some((said) => said !== undefined)
  );
}

/**
 * What the tables of a file make.
 * @throws {Problem} when there is nothing to read.
 */
export async function importFrom(
  io: Io,
  path: string,
  options: Partial<ImportCommandOptions>,
  known?: Input | Unread,
): Promise<ImportResult> {
  const input = known ?? (await readInput(io, path));
  if ("fault" in input) throw unreadProblem(input, options);
  const { sheet, transpose, impliedR, units } = options;
  const from = tableFormats.find((format) => format === options.from);
  const shared = {
    ...(path === "-" ? {} : { file: path }),
    ...(transpose === undefined ? {} : { transpose }),
    ...(impliedR === undefined ? {} : { impliedR }),
    ...(units === undefined ? {} : { units: await readUnits(io, units) }),
  };
  // Most files called .xlsx that are no archives are text.
  if (from === "xlsx" || (from === undefined && isArchive(input.bytes)))
    return showingRows(io, options.quiet === true, (onRow) =>
      importWorkbook(input.bytes, { ...shared, onRow, ...(sheet === undefined ? {} : { sheet }) }),
    );
  if (sheet !== undefined) throw usageProblem(`--sheet: ${path} is no workbook`);
  const text = textOf(input, options);
  const format = from ?? formatByName(path) ?? (isHtml(text) ? "html" : undefined);
  if (format === "html") return importHtml(text, shared);
  return importTable(text, { ...shared, ...(format ? { format } : {}) });
}

function formatByName(path: string): TextFormat | "html" | undefined {
  if (/\.x?html?$/i.test(path)) return "html";
  if (/\.(md|markdown|mdx)$/i.test(path)) return "markdown";
  return /\.tsv$/i.test(path) ? "tsv" : undefined;
}
