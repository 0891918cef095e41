import type { Design } from "../../model/design.ts";
import { beginningOf, csvGrids, delimiterOf } from "./csv-grids.ts";
import { failureOf, type ImportFailure } from "./failure.ts";
import type { TableText } from "./grid.ts";
import { markdownGrids } from "./markdown-grids.ts";
import type { Matrix } from "./matrix.ts";
import { type DesignParty, matrixDesign } from "./matrix-design.ts";
import { comparePlaces } from "./place.ts";
import { delimiterCells } from "./plain-markdown.ts";
import {
  type ImportReport,
  type OtherTable,
  reportedTable,
  type TableFormat,
  type TextFormat,
} from "./report.ts";
import { jointScheme } from "./scheme-of-matrices.ts";
import { sortTables } from "./sort-tables.ts";

export interface ImportTableOptions {
  /** By the content when left out. */
  readonly format?: TextFormat;
  /** The file's name: names the unit where there is no heading, and may name the scheme. */
  readonly file?: string;
  /** Party, by its name or id -> unit. */
  readonly units?: Readonly<Record<string, string>>;
  /** Roles in rows (`true`) or in columns (`false`); by the table's corner when left out. */
  readonly transpose?: boolean;
  /** Where nobody is responsible, those accountable are. */
  readonly impliedR?: boolean;
}

export type ImportResult =
  | { readonly success: true; readonly design: Design; readonly report: ImportReport }
  | { readonly success: false; readonly error: ImportFailure; readonly report: ImportReport };

/** The format that a text is written in: a delimiter row or an HTML table makes it Markdown, most lines of one width make it delimited. */
export function formatOf(text: string): TextFormat {
  if (/<table[\s>]/i.test(text)) return "markdown";
  if (
    text
      .slice(0, 200_000)
      .split("\n")
      .some((line) => delimiterCells(line) > 0)
  )
    return "markdown";
  const { delimiter, rows } = delimiterOf(text);
  const full = beginningOf(text)
    .split("\n")
    .filter((line) => line.trim() !== "").length;
  if (rows < 2 || rows * 2 < full) return "markdown";
  return delimiter === "\t" ? "tsv" : "csv";
}

/**
 * A design made of all RACI matrices of a Markdown, CSV or TSV text, and a report of everything that was read, left out or not understood.
 * Never throws on text, whatever it holds; takes time in proportion to its length.
 */
export function importTable(text: string, options: ImportTableOptions = {}): ImportResult {
  const format = options.format ?? formatOf(text);
  const source =
    format === "markdown"
      ? markdownGrids(text)
      : csvGrids(text, format === "tsv" ? "\t" : delimiterOf(text).delimiter);
  return importGrids(source, format, options);
}

/** What `importTable` does once a format reader has taken the text apart. */
export function importGrids(
  source: TableText,
  format: TableFormat,
  options: ImportTableOptions = {},
): ImportResult {
  const sorted = sortTables(source, options.file, options.transpose);
  const joint = jointScheme(sorted.matrices, options.impliedR === true);
  const misfits = joint.misfits.map(({ matrix, why }): OtherTable => {
    const header = matrix.parties.map(({ name }) => name);
    return {
      place: matrix.place,
      heading: matrix.headings.at(-1) ?? null,
      header,
      kind: "other-scheme",
      why,
    };
  });
  const others = [...sorted.others, ...misfits].sort((a, b) => comparePlaces(a.place, b.place));
  const name = source.title ?? baseName(options.file) ?? joint.matrices[0]?.headings[0];
  const made = matrixDesign(joint.matrices, {
    name,
    scheme: joint.scheme,
    letterOrder: letterOrder(joint.matrices),
    unit: name ?? "organisation",
    units: new Map(Object.entries(options.units ?? {})),
  });
  const tables = joint.matrices.map((matrix) => reportedTable(matrix, made));
  const activities = tables.flatMap((table) => table.activities);
  const report: ImportReport = {
    orgproof: 1,
    file: options.file ?? null,
    format,
    scheme: tables.length > 0 ? joint.scheme : null,
    legend: redefinitions(joint.matrices),
    totals: {
      tables: tables.length,
      activities: activities.length,
      cells: activities.reduce(
        (sum, { cells }) => sum + cells.filter(({ letters }) => letters.length > 0).length,
        0,
      ),
      unread: tables.reduce((sum, { unread }) => sum + unread.length, 0),
      otherTables: others.length,
    },
    parties: tables.length > 0 ? made.parties : [],
    tables,
    otherTables: others,
    notes: [...source.troubles, ...unknownUnits(options, made.parties)],
  };
  if (tables.length === 0) return { success: false, error: failureOf(source, others), report };
  return { success: true, design: made.design, report };
}

/** `docs/RACI.md` -> `RACI`. */
function baseName(file: string | undefined): string | undefined {
  const name = file
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/\.[^.]+$/, "");
  return name === "" ? undefined : name;
}

/** The letters of all tables, in the order of the first scheme. */
function letterOrder(matrices: readonly Matrix[]): readonly string[] {
  return [...new Set(matrices.flatMap(({ alphabet }) => [...alphabet.letters.keys()]))];
}

function redefinitions(matrices: readonly Matrix[]): ImportReport["legend"] {
  const found = new Map<string, ImportReport["legend"][number]>();
  for (const { alphabet } of matrices) {
    for (const [letter, { text, place }] of alphabet.redefined) {
      found.set(letter, { letter, means: alphabet.letters.get(letter) ?? "", text, place });
    }
  }
  return [...found.values()];
}

function unknownUnits(
  { units = {} }: ImportTableOptions,
  parties: readonly DesignParty[],
): ImportReport["notes"] {
  const known = new Set(parties.flatMap(({ id, name }) => [id, name]));
  return Object.keys(units)
    .filter((party) => !known.has(party))
    .map((party) => ({
      place: { line: 1, column: 1 },
      text: `\`units\` names \`${party}\`, which is no party here`,
    }));
}
