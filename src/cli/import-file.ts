import { resolve } from "node:path";
import { stringifyDesign } from "../formats/stringify-design.ts";
import { type ImportResult, importTable } from "../formats/table/import-table.ts";
import type { ImportReport, TableFormat } from "../formats/table/report.ts";
import type { Io } from "./io.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits, Problem } from "./problem.ts";
import { readInput, stdinName } from "./read-input.ts";
import { readUnits } from "./read-units.ts";
import { complain } from "./session.ts";
import { unreadProblem } from "./unread-text.ts";
import { writeOutput } from "./write-output.ts";

export type ImportFormat = "yaml" | "json";

export interface ImportCommandOptions extends SharedOptions {
  readonly format: ImportFormat;
  readonly from?: TableFormat;
  readonly units?: string;
  readonly transpose?: boolean;
  readonly impliedR?: boolean;
  readonly report?: string;
}

/** Prints the design that the tables of a file make, and says beside it what could not be read. */
export async function importFile(io: Io, path: string, options: ImportCommandOptions): Promise<Exit> {
  const name = path === "-" ? stdinName : path;
  const result = await importFrom(io, path, options);
  if (options.report !== undefined)
    writeOutput(io, `${JSON.stringify(result.report, null, 2)}\n`, resolve(io.cwd, options.report));
  if (!result.success) throw new Problem(exits.unreadable, `${name}: ${result.error.text}`);
  writeOutput(io, stringifyDesign(result.design, { format: options.format }), options.output);
  if (!options.quiet)
    for (const text of summary(result.report, options.report !== undefined)) complain(io, `${name}: ${text}`);
  return exits.fine;
}

/**
 * What the tables of a file make.
 * @throws {Problem} when there is nothing to read.
 */
export async function importFrom(
  io: Io,
  path: string,
  options: Partial<ImportCommandOptions>,
): Promise<ImportResult> {
  const input = await readInput(io, path);
  if ("word" in input) throw unreadProblem(input, options);
  const { from, transpose, impliedR, units } = options;
  const format = from ?? formatByName(path);
  return importTable(textOf(input.bytes, path), {
    ...(path === "-" ? {} : { file: path }),
    ...(format ? { format } : {}),
    ...(transpose === undefined ? {} : { transpose }),
    ...(impliedR === undefined ? {} : { impliedR }),
    ...(units === undefined ? {} : { units: await readUnits(io, units) }),
  });
}

function formatByName(path: string): TableFormat | undefined {
  if (/\.(md|markdown|mdx)$/i.test(path)) return "markdown";
  return /\.tsv$/i.test(path) ? "tsv" : undefined;
}

/** The text of a file in UTF-8, or in UTF-16 with its mark, as spreadsheets save it. */
function textOf(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(exits.unreadable, `${path}: the text is not UTF-8; save it as UTF-8 first`);
  }
}

/* More than this are only counted. */
const most = 10;

function summary(
  { totals, tables, otherTables, notes }: ImportReport,
  hasReport: boolean,
): readonly string[] {
  const more = hasReport ? "" : "; --report FILE says where and why";
  const read = `read ${some(totals.tables, "matrix", "matrices")}: ${some(totals.activities, "activity", "activities")}, ${some(totals.cells, "cell")} with letters`;
  const unread = tables.flatMap((table) => table.unread);
  const lines = [
    ...unread.map(({ place, text, reason }) => `line ${place.line}: not read: ${quoted(text)}: ${reason}`),
    ...otherTables.map(({ place, why }) => `line ${place.line}: a table that is no matrix: ${why}`),
    ...notes.map(({ place, text }) => `line ${place.line}: ${text}`),
  ];
  const hidden = lines.length - most;
  return [read, ...lines.slice(0, most), ...(hidden > 0 ? [`and ${hidden} more${more}`] : [])];
}

function quoted(text: string): string {
  return text === "" ? "a row" : `\`${text.replace(/\s+/g, " ").slice(0, 60)}\``;
}

function some(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
